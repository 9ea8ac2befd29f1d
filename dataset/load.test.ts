import { describe, expect, it } from 'vitest';
import { loadDataset } from './load.ts';
import { broken, goodFiles, withDataset } from './testing.ts';

const messageFor = (files: Readonly<Record<string, string>>): Promise<string> =>
  withDataset(files, (directory) => {
    try {
      loadDataset(directory);
      return 'no error';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });

const pact = 'pacts/mine-treaty.yaml';

describe('the loader', () => {
  it('reads a good dataset', async () => {
    const dataset = await withDataset(goodFiles, loadDataset);
    expect(dataset.pacts[0]?.events['POL']?.[0]).toEqual({
      date: '1997-12-04',
      event: 'signature',
      source: 'list-2026',
    });
  });

  it.each([
    [
      'a day that is not in the calendar',
      broken(pact, '1997-12-04', '1997-02-30'),
      `dataset/pacts/mine-treaty.yaml:12  POL › event 1 › date: "1997-02-30" is not a calendar day. Write YYYY-MM-DD, YYYY-MM or, in quotes, 'YYYY'.`,
    ],
    [
      'a year without quotes',
      broken(pact, '1997-12-04', '1997'),
      `dataset/pacts/mine-treaty.yaml:12  POL › event 1 › date: 1997 is not a date. Write YYYY-MM-DD, YYYY-MM or, in quotes, 'YYYY'.`,
    ],
    [
      'an unknown event',
      broken(pact, 'event: signature', 'event: signed'),
      'dataset/pacts/mine-treaty.yaml:12  POL › event 1 › event: "signed" is not allowed here. Write one of: signature, ratification,',
    ],
    [
      'an event of another kind of pact',
      broken(pact, 'event: signature', 'event: joined'),
      'dataset/pacts/mine-treaty.yaml:12  POL › event 1 › event: "joined" cannot happen in a pact of kind treaty. Write one of: signature,',
    ],
    [
      'an unknown field',
      broken(pact, 'date: 1997-12-04', 'day: 1997-12-04'),
      'dataset/pacts/mine-treaty.yaml:12  POL › event 1 › day: There is no such field. Correct its spelling or remove it.',
    ],
    [
      'a missing field',
      broken(pact, 'summary: Bans mines.\n', ''),
      'dataset/pacts/mine-treaty.yaml:1  summary: The field is missing. Add it.',
    ],
    [
      'a value of the wrong type',
      broken(pact, 'complete: true', 'complete: perhaps'),
      'dataset/pacts/mine-treaty.yaml:7  complete: "perhaps" is not a boolean. Write a boolean.',
    ],
    [
      'a key that is no country code',
      broken(pact, 'POL: # Poland', 'Poland:'),
      'dataset/pacts/mine-treaty.yaml:11  Poland: "Poland" is not a country code. Use a code of dataset/countries.yaml.',
    ],
    [
      'an unknown country',
      broken(pact, 'POL: # Poland', 'POX:'),
      'dataset/pacts/mine-treaty.yaml:11  POX: "POX" is not in dataset/countries.yaml. Correct the code, or add the country there first.',
    ],
    [
      'an unknown source',
      broken(pact, 'signature, source: list-2026', 'signature, source: list-2025'),
      'dataset/pacts/mine-treaty.yaml:12  POL › event 1 › source: "list-2025" is not in dataset/sources.yaml.',
    ],
    [
      'a signature before the adoption',
      broken(pact, '1997-12-04', '1997-09-17'),
      'dataset/pacts/mine-treaty.yaml:12  POL › event 1 › date: 1997-09-17 is before the adoption on 1997-09-18.',
    ],
    [
      'an event after the day its source speaks of',
      broken('sources.yaml', 'producer: A list', 'producer: A list\n  as_of: 2010-01-01'),
      'dataset/pacts/mine-treaty.yaml:13  POL › event 2 › date: 2012-12-27 is after the day its source "list-2026" speaks of (2010-01-01).',
    ],
    [
      'the same event twice',
      broken(pact, '2012-12-27, event: ratification', '1997-12-04, event: signature'),
      'dataset/pacts/mine-treaty.yaml:13  POL › event 2 › event: "signature" of the same date is written twice. Remove one.',
    ],
    [
      'dates in an impossible order',
      broken(pact, '2012-12-27', '2026-12-27'),
      'dataset/pacts/mine-treaty.yaml:14  POL › event 3 › date: 2025-08-20 comes after 2026-12-27 in the list. Sort the lines by date.',
    ],
    [
      'a withdrawal without a joining',
      broken(pact, 'event: ratification', 'event: signature'),
      'dataset/pacts/mine-treaty.yaml:15  POL › event 4 › event: There is a "withdrawal" without an earlier joining.',
    ],
    [
      'a rescinding without a notice',
      broken(pact, 'event: withdrawal-notified', 'event: withdrawal-rescinded'),
      'dataset/pacts/mine-treaty.yaml:14  POL › event 3 › event: No withdrawal was notified before.',
    ],
    [
      'an event after the end of a state',
      broken(pact, 'POL: # Poland', 'SUN: # Soviet Union'),
      'dataset/pacts/mine-treaty.yaml:12  SUN › event 1 › date: 1997-12-04 is after Soviet Union ended (1991-12-26).',
    ],
    [
      'an id that is not the name of the file',
      broken(pact, 'id: mine-treaty', 'id: mines'),
      'dataset/pacts/mine-treaty.yaml:1  id: The id "mines" is not the name of the file. Make the two the same.',
    ],
    [
      'a complete list that is short',
      broken(
        pact,
        'complete: true',
        'reference_count: { parties: 9, as_of: 2026-01, source_note: A list, short_by: 1, reason: One }\ncomplete: true',
      ),
      'complete: Our list is short of the reference count, so it is not complete. Write false.',
    ],
    [
      'the same key twice',
      broken(pact, 'complete: true', 'complete: true\ncomplete: false'),
      'dataset/pacts/mine-treaty.yaml:8  the file: The same key is written twice. Merge the two entries into one.',
    ],
    [
      'broken YAML',
      broken(pact, '{ date: 1997-12-04, event', '{ date: 1997-12-04; event'),
      'dataset/pacts/mine-treaty.yaml:12  the file: This is not readable as YAML',
    ],
    [
      'the same country twice',
      broken('countries.yaml', 'id: SUN', 'id: POL'),
      'dataset/countries.yaml:5  POL › id: "POL" is used twice.',
    ],
    [
      'an unknown parent',
      broken('countries.yaml', 'name: Poland\n', 'name: Poland\n  part_of: XXX\n'),
      'dataset/countries.yaml:4  POL › part_of: "XXX" is not in dataset/countries.yaml.',
    ],
    [
      'stray blanks in a text',
      broken('sources.yaml', 'producer: A list', 'producer: "A  list"'),
      'dataset/sources.yaml:2  list-2026 › producer: The text has stray spaces or line breaks.',
    ],
    [
      'a name that would lose a part',
      broken(pact, 'name: Mine Treaty', 'name: Mine (Treaty'),
      'dataset/pacts/mine-treaty.yaml:3  name: "Mine (Treaty" has a bracket without its partner, or a bar outside brackets.',
    ],
    [
      'a name that cannot be stored',
      broken('countries.yaml', 'name: Poland', 'name: Po|and'),
      'dataset/countries.yaml:3  POL › name: "Po|and" has a bar or a tilde. Remove it.',
    ],
    [
      'a missing file',
      { [pact]: goodFiles[pact] ?? '', 'sources.yaml': goodFiles['sources.yaml'] ?? '' },
      'dataset/countries.yaml:1  the file: It does not exist. Restore it.',
    ],
  ])('names %s by line, field and remedy', async (_mistake, files, expected) => {
    expect(await messageFor(files)).toContain(expected);
  });

  it('names all mistakes of all files at once', async () => {
    const files = { ...broken(pact, '1997-12-04', '1997-02-30'), 'sources.yaml': '- id: list-2026\n' };
    const message = await messageFor(files);
    expect(message).toMatch(/^The dataset has 2 mistakes:/);
    expect(message).toContain('dataset/sources.yaml:1  list-2026 › producer: The field is missing. Add it.');
    expect(message).toContain('POL › event 1 › date');
  });

  it('lets an organisation be left by a state of unknown joining only with a note', async () => {
    const organization = broken(pact, 'kind: treaty', 'kind: organization')[pact] ?? '';
    const left = (rest: string): Record<string, string> => ({
      ...goodFiles,
      [pact]: organization.replace(
        /events:[^]*$/,
        `events:\n  POL:\n    - { event: left, source: list-2026${rest} }\n`,
      ),
    });
    expect(await messageFor(left(''))).toContain('There is a "left" without an earlier joining.');
    expect(await messageFor(left(', note: The joining is not known.'))).toBe('no error');
  });
});
