// cspell:words ECOWAS Sahel igad mercosur osce rcep sadc visegrad
/** The facts themselves: counts against the references, and the facts that were wrong or disputed somewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetDirectory, datasetFiles, loadDataset } from './load.ts';
import { earliestDay } from './partial-date.ts';
import type { EventRow, PactRow } from './schema.ts';
import { jsonSchemas } from './write-json-schema.ts';

const dataset = loadDataset();
const today = '2026-11-23';

const joining = [
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent',
  'joined',
  'annexed',
];
const ending = ['withdrawal', 'ratification-withdrawn', 'left', 'independence-restored'];

const isIn = (events: readonly EventRow[], day: string): boolean =>
  events
    .filter(({ date }) => !date || earliestDay(date) <= day)
    .reduce((inside, { event }) => joining.includes(event) || (inside && !ending.includes(event)), false);

const pactOf = (id: string): PactRow => {
  const pact = dataset.pacts.find((row) => row.id === id);
  if (!pact) throw new Error(`There is no pact ${id}`);
  return pact;
};
const eventsOf = (id: string, country: string): EventRow[] => pactOf(id).events[country] ?? [];
const inside = (pact: PactRow, day = today): string[] =>
  Object.entries(pact.events).flatMap(([code, events]) => (isIn(events, day) ? [code] : []));

describe('the number of parties or members today', () => {
  it.each(dataset.pacts)('of $id is the number in its reference', (pact) => {
    const { reference_count: reference } = pact;
    const file = `dataset/pacts/${pact.id}.yaml`;
    const remedy = 'Correct the events, or reference_count with its as_of and source_note.';
    if (reference) {
      const counted = reference.parties ?? reference.members ?? 0;
      expect(inside(pact).length, `${file}: ${remedy}`).toBe(counted - (reference.short_by ?? 0));
    } else expect(pact.ended, `${file} has no reference_count. Add one.`).toBeDefined();
  });

  it('of related organisations agrees', () => {
    const un = inside(pactOf('united-nations'));
    expect(un).toEqual(expect.arrayContaining(inside(pactOf('european-union'))));
    expect(un).toEqual(expect.arrayContaining(inside(pactOf('nato'))));
    expect(inside(pactOf('council-of-europe'))).toEqual(
      expect.arrayContaining(inside(pactOf('european-union'))),
    );
    const states = dataset.countries.flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
    expect([...un].sort()).toEqual([...states].sort());
  });
});

describe('members of one organisation', () => {
  it.each([
    ['eurozone', 'european-union'],
    ['european-union', 'council-of-europe'],
    ['european-union', 'european-economic-area'],
    ['european-union', 'osce'],
    ['nato', 'osce'],
    ['council-of-europe', 'osce'],
    ['three-seas-initiative', 'european-union'],
    ['visegrad-group', 'european-union'],
    ['weimar-triangle', 'european-union'],
    ['benelux', 'european-union'],
    ['bucharest-nine', 'nato'],
    ['joint-expeditionary-force', 'nato'],
    ['opec', 'opec-plus'],
    ['alliance-of-sahel-states', 'african-union'],
    ['ecowas', 'african-union'],
    ['sadc', 'african-union'],
    ['east-african-community', 'african-union'],
    ['igad', 'african-union'],
    ['gulf-cooperation-council', 'arab-league'],
    ['arab-league', 'organisation-of-islamic-cooperation'],
    ['csto', 'commonwealth-of-independent-states'],
    ['eurasian-economic-union', 'commonwealth-of-independent-states'],
    ['world-bank', 'international-monetary-fund'],
    ['asean', 'rcep'],
    ['un-security-council', 'united-nations'],
    ['un-human-rights-council', 'united-nations'],
  ])('of %s are members of %s', (part, whole) => {
    // East Timor joined ASEAN after the partnership had been agreed.
    const exceptions = part === 'asean' ? ['TLS'] : [];
    const members = inside(pactOf(part)).filter((code) => !exceptions.includes(code));
    expect(inside(pactOf(whole))).toEqual(expect.arrayContaining(members));
  });

  it('of the European Union are in the Schengen Area, with two exceptions', () => {
    const schengen = inside(pactOf('schengen-area'));
    const union = inside(pactOf('european-union'));
    expect(union.filter((code) => !schengen.includes(code))).toEqual(['CYP', 'IRL']);
    expect(schengen.filter((code) => !union.includes(code))).toEqual(['CHE', 'ISL', 'LIE', 'NOR']);
  });

  it('of EFTA and the European Union make up the European Economic Area, without Switzerland', () => {
    const members = [...inside(pactOf('european-union')), ...inside(pactOf('efta'))];
    expect(inside(pactOf('european-economic-area'))).toEqual(members.filter((code) => code !== 'CHE').sort());
  });

  it('of ECOWAS are none of the Alliance of Sahel States', () => {
    const ecowas = inside(pactOf('ecowas'));
    expect(inside(pactOf('alliance-of-sahel-states')).filter((code) => ecowas.includes(code))).toEqual([]);
  });
});

describe('the Security Council', () => {
  const council = pactOf('un-security-council');

  it('has its five permanent and the ten elected members of 2026', () => {
    expect(inside(council)).toEqual('BHR CHN COD COL DNK FRA GBR GRC LBR LVA PAK PAN RUS SOM USA'.split(' '));
  });

  it('has the members elected in June 2026 from the first day of 2027', () => {
    expect(inside(council, '2027-01-01')).toEqual(
      'AUT BHR CHN COD COL FRA GBR KGZ LBR LVA PRT RUS TTO USA ZWE'.split(' '),
    );
  });
});

describe('a protocol that only parties to its convention can join', () => {
  /** Both protocols on children are open to all; the United States joined them without the convention. */
  const exceptions: Readonly<Record<string, readonly string[]>> = {
    'child-soldiers-protocol': ['USA'],
    'protocol-on-the-sale-of-children': ['USA'],
  };
  it.each([
    ['ccw-amended-article-1', 'convention-on-certain-conventional-weapons'],
    ['ccw-amended-protocol-2', 'convention-on-certain-conventional-weapons'],
    ['ccw-protocol-4', 'convention-on-certain-conventional-weapons'],
    ['ccw-protocol-5', 'convention-on-certain-conventional-weapons'],
    ['additional-protocol-1', 'geneva-conventions'],
    ['additional-protocol-2', 'geneva-conventions'],
    ['additional-protocol-3', 'geneva-conventions'],
    ['iccpr-first-optional-protocol', 'iccpr'],
    ['iccpr-second-optional-protocol', 'iccpr'],
    ['icescr-optional-protocol', 'icescr'],
    ['cedaw-optional-protocol', 'cedaw'],
    ['optional-protocol-to-the-convention-against-torture', 'convention-against-torture'],
    ['crpd-optional-protocol', 'convention-on-the-rights-of-persons-with-disabilities'],
    ['child-soldiers-protocol', 'convention-on-the-rights-of-the-child'],
    ['protocol-on-the-sale-of-children', 'convention-on-the-rights-of-the-child'],
    ['protocol-on-complaints-by-children', 'convention-on-the-rights-of-the-child'],
    ['kyoto-protocol', 'unfccc'],
    ['paris-agreement', 'unfccc'],
    ['montreal-protocol', 'vienna-convention-on-the-ozone-layer'],
    ['cartagena-protocol', 'convention-on-biological-diversity'],
    ['nagoya-protocol', 'convention-on-biological-diversity'],
    ['kampala-amendments', 'rome-statute'],
    ['antarctic-environmental-protocol', 'antarctic-treaty'],
    ['european-convention-on-human-rights', 'council-of-europe'],
  ])('%s: all its parties are in %s', (protocol, parent) => {
    const parties = inside(pactOf(parent));
    const without = inside(pactOf(protocol)).filter((code) => !parties.includes(code));
    expect(without).toEqual(exceptions[protocol] ?? []);
  });
});

describe('the Ottawa Treaty', () => {
  it.each([
    ['EST', '2025-12-27'],
    ['LVA', '2025-12-27'],
    ['LTU', '2025-12-27'],
    ['FIN', '2026-01-10'],
    ['POL', '2026-02-20'],
  ])('was left by %s on %s', (country, day) => {
    expect(eventsOf('ottawa-treaty', country).at(-1)).toMatchObject({ event: 'withdrawal', date: day });
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(isIn(eventsOf('ottawa-treaty', country), before)).toBe(true);
    expect(isIn(eventsOf('ottawa-treaty', country), day)).toBe(false);
  });

  it('still has Ukraine, whose suspension carries a note', () => {
    expect(isIn(eventsOf('ottawa-treaty', 'UKR'), today)).toBe(true);
    expect(eventsOf('ottawa-treaty', 'UKR').at(-1)).toMatchObject({
      event: 'suspension',
      date: '2025-07-18',
      note: expect.stringContaining('no suspension') as string,
    });
  });

  it.each(['USA', 'CHN', 'RUS'])('was never joined or signed by %s', (country) => {
    expect(eventsOf('ottawa-treaty', country)).toEqual([]);
  });
});

describe('disputed and pending facts', () => {
  it('count Hungary and six leaving states as parties to the Rome Statute until 2027', () => {
    const rome = pactOf('rome-statute');
    expect(inside(rome)).toEqual(expect.arrayContaining(['BFA', 'HUN', 'MLI', 'NER', 'NRU', 'TCD', 'VEN']));
    expect(inside(rome, '2027-12-31')).toHaveLength(119);
  });

  it('have the United States leave the Paris Agreement twice', () => {
    const inParis = (day: string): boolean => isIn(eventsOf('paris-agreement', 'USA'), day);
    expect(['2020-11-03', '2020-11-04', '2021-01-20', '2026-01-26', '2026-01-27'].map(inParis)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('count North Korea among the parties to the NPT, with a note', () => {
    expect(isIn(eventsOf('npt', 'PRK'), today)).toBe(true);
    expect(eventsOf('npt', 'PRK').at(-1)?.note).toContain('10 January 2003');
  });

  it('tell of contested memberships who says what', () => {
    const noteOf = (pact: string, country: string) => eventsOf(pact, country).at(-1)?.note;
    for (const [pact, country] of [
      ['brics', 'SAU'],
      ['world-health-organization', 'USA'],
      ['world-health-organization', 'ARG'],
      ['organization-of-american-states', 'VEN'],
      ['organization-of-american-states', 'CUB'],
      ['commonwealth-of-independent-states', 'UKR'],
      ['g7', 'RUS'],
      ['g20', 'ZAF'],
      ['csto', 'ARM'],
    ] as const) {
      expect(noteOf(pact, country), `${pact}, ${country}`).toBeDefined();
    }
    expect(eventsOf('brics', 'SAU').map(({ event }) => event)).toEqual(['invited']);
  });

  it('have no day for Interpol that rests on a list of years alone', () => {
    const dated = Object.entries(pactOf('interpol').events).filter(([, events]) => events[0]?.date);
    expect(dated.map(([code]) => code)).toEqual(['FSM', 'KIR', 'PLW', 'PSE', 'SLB', 'VUT']);
  });

  it('have Russia a signatory of the CTBT again, whose ratification it took back', () => {
    const ctbt = pactOf('comprehensive-test-ban-treaty');
    expect(isIn(ctbt.events['RUS'] ?? [], '2023-11-02')).toBe(true);
    expect(isIn(ctbt.events['RUS'] ?? [], '2023-11-03')).toBe(false);
    expect(ctbt.in_force).toBeUndefined();
  });

  it('count the United States among the parties to the UNFCCC, with a note', () => {
    expect(isIn(eventsOf('unfccc', 'USA'), today)).toBe(true);
    expect(eventsOf('unfccc', 'USA').map(({ note }) => note)).toContainEqual(
      expect.stringContaining('January 2026'),
    );
  });

  it.each([
    ['cfe-treaty', 'RUS', '2023-11-07'],
    ['open-skies-treaty', 'USA', '2020-11-22'],
    ['open-skies-treaty', 'RUS', '2021-12-18'],
    ['istanbul-convention', 'TUR', '2021-07-01'],
    ['convention-on-cluster-munitions', 'LTU', '2025-03-06'],
    ['energy-charter-treaty', 'GBR', '2025-04-27'],
    ['european-convention-on-human-rights', 'RUS', '2022-09-16'],
    ['whaling-convention', 'JPN', '2019-06-30'],
    ['kyoto-protocol', 'CAN', '2012-12-15'],
  ])('%s was left by %s on %s', (pact, country, day) => {
    expect(eventsOf(pact, country).at(-1)).toMatchObject({ event: 'withdrawal', date: day });
    expect(isIn(eventsOf(pact, country), day)).toBe(false);
  });

  it('give no day of consent to the Cartagena Protocol that is that of its entry into force', () => {
    const suspicious = Object.entries(pactOf('cartagena-protocol').events).filter(([, events]) =>
      events.some(
        ({ event, date }) =>
          date !== undefined &&
          joining.includes(event) &&
          event !== 'succession' &&
          events.some((other) => other.event === 'entry-into-force' && other.date === date),
      ),
    );
    expect(suspicious).toEqual([]);
  });

  it.each(['EST', 'LTU', 'LVA'])('never call %s a member of the Soviet Union', (country) => {
    expect(eventsOf('soviet-union', country).map(({ event }) => event)).toEqual([
      'annexed',
      'independence-restored',
    ]);
  });

  it('know that Poland was in the Warsaw Pact and never in the Soviet Union', () => {
    expect(isIn(eventsOf('warsaw-pact', 'POL'), '1980-01-01')).toBe(true);
    expect(eventsOf('soviet-union', 'POL')).toEqual([]);
  });
});

describe('every country', () => {
  it('that is no member state of the United Nations has a note that says what it is', () => {
    const bare = dataset.countries.filter(({ kind, note }) => kind !== 'state' && !note).map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  it('that is a member state of the United Nations has none, so that all are told alike', () => {
    const noted = dataset.countries.filter(({ kind, note }) => kind === 'state' && note).map(({ id }) => id);
    expect(noted).toEqual([]);
  });
});

describe('every event', () => {
  it('without a confirming source has no date', () => {
    const dated = dataset.pacts.flatMap(({ events }) =>
      Object.values(events)
        .flat()
        .filter(({ source, date }) => source === 'unconfirmed' && date),
    );
    expect(dated).toEqual([]);
  });

  it('is of a source that exists, and every source is of use', () => {
    const used = dataset.pacts.flatMap(({ list_source: listSource, events }) => [
      ...(listSource === undefined ? [] : [listSource]),
      ...Object.values(events)
        .flat()
        .map(({ source }) => source),
    ]);
    expect([...new Set(used)].sort()).toEqual(dataset.sources.map(({ id }) => id).sort());
  });
});

describe('the files', () => {
  it.each(datasetFiles())('%s name their schema on the first line', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.?\/schema\/\w+\.schema\.json\n/,
    );
  });

  it.each(Object.entries(jsonSchemas()))('dataset/schema/%s is what the schema gives', (name, text) => {
    // If this fails: npx tsx dataset/write-json-schema.ts
    expect(readFileSync(join(datasetDirectory, 'schema', name), 'utf8')).toBe(text);
  });

  it('have their countries sorted, each with its name beside it', () => {
    const names = new Map(dataset.countries.map(({ id, name }) => [id, name]));
    for (const pact of dataset.pacts) {
      const text = readFileSync(join(datasetDirectory, 'pacts', `${pact.id}.yaml`), 'utf8');
      const codes = Object.keys(pact.events);
      const file = `dataset/pacts/${pact.id}.yaml`;
      expect(codes, `${file}: put the countries in the order of their codes.`).toEqual([...codes].sort());
      for (const code of codes) {
        const line = `  ${code}: # ${names.get(code)}`;
        expect(text.includes(`\n${line}\n`), `${file}: write the country's line as "${line}".`).toBe(true);
      }
    }
  });
});
