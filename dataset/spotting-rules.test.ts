import { describe, expect, it } from 'vitest';
import { loadDataset } from './load.ts';
import { loadSpottingRules } from './spotting-rules.ts';
import { goodFiles, withDataset } from './testing.ts';

const good = {
  'longer-names': '[Poland Street]',
  regions: '[Pa.]',
  'american-words': '[Sheriff]',
  'beside-countries': `
not_after: [New]
not_before: []
not_after_adjective: []
not_before_adjective: []
may_follow: []
may_precede: []
heads: []
heads_adjective: []
speech: []
towns: []
`,
  'ambiguous-names': `
- names: [Poland]
  person: true
- names: [Mine (Treaty|Pact)]
  subject: mine-treaty
  needs: [mines]
`,
  'short-references': `
neutral: [old]
references:
  - words: [treaty]
    kind: treaty
  - words: [Pact]
    kind: treaty
    subjects: [mine-treaty]
    after: [Mine Treaty]
    not_before: [leader]
`,
};

/** What is said of the good files with one piece of text replaced, or with one of them left out. */
function messageFor(name: keyof typeof good, from: string, to: string): Promise<string> {
  if (!good[name].includes(from)) throw new Error(`"${from}" is not in ${name}`);
  const rules = { ...good, [name]: good[name].replace(from, to) };
  const files = Object.entries(rules).map(([file, text]) => [`spotting/${file}.yaml`, text]);
  return withDataset(
    { ...goodFiles, ...Object.fromEntries(files) } as Record<string, string>,
    (directory) => {
      try {
        loadSpottingRules(loadDataset(directory), `${directory}/spotting`);
        return 'no error';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  );
}

describe('the rules of spotting', () => {
  it('are read', async () => {
    expect(await messageFor('regions', 'Pa.', 'Ind.')).toBe('no error');
  });

  it.each([
    [
      'a name that is nobody’s',
      ['ambiguous-names', 'names: [Poland]', 'names: [Poland, Portland]'],
      'ambiguous-names.yaml:1  Poland › names › entry 2: "Portland" is no name of any subject. Correct or remove it, or first add it',
    ],
    [
      'a name in other capitals',
      ['ambiguous-names', 'names: [Poland]', 'names: [POLAND]'],
      '"POLAND" is no name of any subject. It is found as "Poland": write that,',
    ],
    [
      'a name of another subject',
      ['ambiguous-names', 'person: true', 'subject: SUN'],
      'ambiguous-names.yaml:1  Poland › names › entry 1: "Poland" is no name of SUN.',
    ],
    [
      'an unknown subject',
      ['ambiguous-names', 'subject: mine-treaty', 'subject: mines'],
      'ambiguous-names.yaml:4  Mine (Treaty|Pact) › subject: "mines" is no subject with names of its own',
    ],
    [
      'a bracket left open',
      ['ambiguous-names', 'Mine (Treaty|Pact)', 'Mine (Treaty|Pact'],
      'ambiguous-names.yaml:3  Mine (Treaty|Pact › names › entry 1: "Mine (Treaty|Pact" has a bracket without its partner',
    ],
    [
      'a telling word with a bar',
      ['ambiguous-names', 'needs: [mines]', 'needs: ["mines|mine"]'],
      'Mine (Treaty|Pact) › needs › entry 1: "mines|mine" has a bar or a tilde. Remove it.',
    ],
    [
      'an unknown subject of a reference',
      ['short-references', 'subjects: [mine-treaty]', 'subjects: [mines]'],
      'short-references.yaml:7  references › Pact › subjects › entry 1: "mines" is no subject',
    ],
    [
      'a subject of another kind',
      ['short-references', 'subjects: [mine-treaty]', 'subjects: [POL]'],
      'references › Pact › subjects › entry 1: "POL" is not of the kind "treaty".',
    ],
    [
      'an unknown name before a reference',
      ['short-references', 'after: [Mine Treaty]', 'after: [Mine Pact]'],
      'references › Pact › after › entry 1: "Mine Pact" is no name of mine-treaty.',
    ],
    [
      'a noun that no treaty has',
      ['short-references', 'words: [treaty]', 'words: [tractate]'],
      'short-references.yaml:3  references › tractate › words › entry 1: No treaty has "tractate" in a name.',
    ],
    [
      'a body without subjects',
      ['short-references', 'kind: treaty', 'kind: org'],
      'references › treaty › kind: Only a treaty can go without subjects. Add them.',
    ],
    [
      'a compound with a capital',
      ['short-references', 'not_before: [leader]', 'not_before: [Leader]'],
      'references › Pact › not_before › entry 1: This is not one word in small letters.',
    ],
  ] as const)('are refused with %s', async (_mistake, [name, from, to], expected) => {
    expect(await messageFor(name, from, to)).toContain(expected);
  });

  it('name the file that is missing', async () => {
    const message = await withDataset(goodFiles, (directory) => {
      try {
        return JSON.stringify(loadSpottingRules(loadDataset(directory), `${directory}/spotting`));
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain('dataset/spotting/regions.yaml:1  the file: It does not exist. Restore it.');
  });
});
