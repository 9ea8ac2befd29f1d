import { expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { compileFacts } from './compile-facts.ts';
import { reportOn } from './report.ts';
import type { Dataset, PactRow } from './schema.ts';

const treaty: PactRow = {
  id: 'mines',
  kind: 'treaty',
  name: 'Mine Treaty',
  title: 'Treaty on Mines',
  summary: 'Bans mines.',
  complete: false,
  signatures_covered: true,
  as_of: '2026-02',
  reference_count: {
    parties: 3,
    as_of: '2026-02',
    source_note: 'A list',
    short_by: 1,
    reason: 'One is unknown',
  },
  events: {
    POL: [
      { event: 'ratification', date: '2012-12-27', source: 'list' },
      { event: 'withdrawal', date: '2026-02-20', source: 'list' },
    ],
    UKR: [{ event: 'accession', date: '2005', source: 'list' }],
    USA: [{ event: 'accession', source: 'list' }],
  },
};
const dataset: Dataset = {
  countries: ['POL', 'UKR', 'USA'].map((id) => ({ id, kind: 'state', name: id, official_name: id })),
  sources: [{ id: 'list', producer: 'A list' }],
  pacts: [treaty],
};

it('counts pacts, events by precision, who is inside, and says why a count differs', () => {
  const report = reportOn(dataset, readFactBase(compileFacts(dataset)), '2026-11-23');
  expect(report).toContain('1 pacts, 3 countries, 1 sources.');
  expect(report).toContain('| treaties | 1 | 4 | 2 | 0 | 1 | 1 |');
  expect(report).toContain('| all | 1 | 4 | 2 | 0 | 1 | 1 |');
  expect(report).toContain('| mines | 2 | 3 | 2026-02 | One is unknown |');
  expect(report).toContain('| mines | treaty | 2 | 4 | 1 | no | 2026-02 |');
});
