import { describe, expect, test } from 'vitest';
import { dumpOf, precisionOf } from './dump.ts';
import { readDataset } from './read-dataset.ts';

const dataset = await readDataset();
const dump = dumpOf(dataset);

describe('The dump', () => {
  test('has every event of the dataset, with exactly the keys that are promised', () => {
    const events = dataset.pacts.flatMap((pact) => Object.values(pact.events).flat());
    expect(dump).toHaveLength(events.length);
    const shapes = new Set(dump.map((event) => Object.keys(event).join()));
    expect([...shapes]).toEqual(['country,pact,title,event,date,precision,source']);
  });

  test('is in order of pact and country', () => {
    const keys = dump.map(({ pact, country }) => `${pact} ${country}`);
    const isBefore = (a: string, b: string) => a <= b;
    expect(keys.every((key, index) => index === 0 || isBefore(keys[index - 1] ?? '', key))).toBe(true);
  });

  test('gives an event as its file does, and null where there is no date', () => {
    expect(dump).toContainEqual({
      country: 'POL',
      pact: 'ottawa-treaty',
      title: dataset.pacts.find(({ id }) => id === 'ottawa-treaty')?.title,
      event: 'withdrawal',
      date: '2026-02-20',
      precision: 'day',
      source: 'untc-2026-02',
    });
    const undated = dump.filter(({ date }) => date === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.every(({ precision }) => precision === 'none')).toBe(true);
  });

  test.each([
    [undefined, 'none'],
    ['1929', 'year'],
    ['2014-06', 'month'],
    ['2014-06-01', 'day'],
  ])('calls the precision of %s "%s"', (date, precision) => {
    expect(precisionOf(date)).toBe(precision);
  });
});
