import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { eventsOf, type TableRow } from './events.ts';
import { eventLines, scalar } from './lines.ts';

const row = (fields: Partial<TableRow>): TableRow => ({
  pact: 'a-pact',
  country: 'POL',
  event: 'ratification',
  date: '2012-12-27',
  precision: 'day',
  confidence: 'high',
  source: 'UNTC via mgaldino/treaties-ideal-point',
  as_of: '2026-02-03',
  ...fields,
});
const dateOf = (fields: Partial<TableRow>): string | undefined =>
  eventsOf('a-pact', [row(fields)]).events.get('POL')?.[0]?.date;

describe('the importer', () => {
  it('reads quoted fields with commas, quotes and line breaks', () => {
    expect(parseCsv('a,b,c\r\n1,"x, ""y""\nz",\r\n')).toEqual([{ a: '1', b: 'x, "y"\nz', c: '' }]);
  });

  it.each([
    ['day', 'high', '2012-12-27'],
    ['day', 'medium', '2012-12-27'],
    ['month', 'medium', '2012-12'],
    ['year', 'high', '2012'],
    ['unverified', 'medium', undefined],
    ['none', 'medium', undefined],
    ['day', 'low', undefined],
  ])('keeps of a date with precision %s and confidence %s: %s', (precision, confidence, date) => {
    expect(dateOf({ precision, confidence })).toBe(date);
  });

  it('puts events in the order in which they happened, the hidden dates counted', () => {
    const rows = [
      row({ event: 'joined', date: '1966-09-28', precision: 'unverified' }),
      row({ event: 'left', date: '1965-01-20', precision: 'unverified' }),
      row({ event: 'joined', date: '1950-09-28' }),
    ];
    expect(
      eventsOf('a-pact', rows)
        .events.get('POL')
        ?.map(({ event }) => event),
    ).toEqual(['joined', 'left', 'joined']);
  });

  it('puts a signature before a ratification of the same day', () => {
    const rows = [row({}), row({ event: 'signature' })];
    expect(
      eventsOf('a-pact', rows)
        .events.get('POL')
        ?.map(({ event }) => event),
    ).toEqual(['signature', 'ratification']);
  });

  it('leaves out an entry into force that contradicts the treaty, and says so', () => {
    const entered = row({ event: 'entry_into_force', date: '2013-03-28' });
    const byRule = (day: string) => () => day;
    expect(eventsOf('a-pact', [row({}), entered], byRule('2013-03-28')).leftOut).toEqual([]);
    expect(eventsOf('a-pact', [row({}), entered], byRule('2013-03-27'))).toMatchObject({
      events: new Map([['POL', [{ event: 'ratification' }]]]),
      leftOut: [
        "POL entry_into_force 2013-03-28: by the treaty's own rule it would be 2013-03-27 (ratification of 2012-12-27)",
      ],
    });
  });

  it('leaves out an unconfirmed signature, unless it is all there is', () => {
    const signed = row({ event: 'signature', confidence: 'low' });
    expect(eventsOf('a-pact', [row({}), signed]).leftOut).toHaveLength(1);
    expect(eventsOf('a-pact', [signed]).events.get('POL')).toMatchObject([{ event: 'signature' }]);
  });

  it('stops at a source that nobody has looked at', () => {
    expect(() => dateOf({ source: 'somewhere' })).toThrow(
      'No id for the source "somewhere" of "2026-02-03" (a-pact, POL, ratification).',
    );
  });

  it.each(['no', '1929', 'a: b', "it's", 'x, y', '2014-06', 'UN # 1', 'plain-word'])(
    'writes "%s" so that YAML reads a text',
    (text) => {
      expect(parse(`[ ${scalar(text)} ]`)).toEqual([text]);
    },
  );

  it('writes one event per line under the code and name of its country', () => {
    const { events } = eventsOf('a-pact', [row({})]);
    expect(eventLines(events, new Map([['POL', 'Poland']]))).toBe(
      'events:\n  POL: # Poland\n    - { date: 2012-12-27, event: ratification, source: untc-2026-02 }\n',
    );
  });
});
