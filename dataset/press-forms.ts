/** The ways in which print writes one name, so that a file of the dataset need hold but one of them. */

/**
 * Every wording of a name with alternatives: "(landmine|mine ban) (treaty|)" is "landmine treaty", "landmine",
 * "mine ban treaty" and "mine ban". Brackets without a bar belong to the name.
 */
export function wordings(name: string): string[] {
  const choice = /\(([^()]*\|[^()]*)\)/.exec(name);
  if (!choice) return [name.replace(/\s+/g, ' ').trim()];
  const before = name.slice(0, choice.index);
  const after = name.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap((option) => wordings(before + option + after));
}

/** A part of names that print writes in several ways, and those ways. */
type Variation = [part: RegExp, ways: (found: string) => string[]];

const VARIATIONS: readonly Variation[] = [
  [/\b(?:UN|U\.N\.|United Nations)(?= )/g, () => ['UN', 'U.N.', 'United Nations']],
  // Non-Proliferation, Nonproliferation, Non Proliferation
  [
    /\b(?:Anti|Co|Non|Sea)-(?=\p{L})/giu,
    (prefix) => ['-', '', ' '].map((join) => prefix.slice(0, -1) + join),
  ],
  // Test-Ban, Test Ban
  [/(?<=\p{L})-(?=\p{L})/gu, () => ['-', ' ']],
  [/i[sz](?=(?:e|ed|ing|ation|ations|ational)\b)/g, () => ['is', 'iz']],
  // The last "and" of an enumeration, with a comma and without.
  [/(?<=^(?:(?! and ).)*, (?:(?! and ).)*),? and /g, () => [' and ', ', and ']],
  [/\b(?:Persons|People) with\b/gi, () => ['Persons with', 'People with']],
  [/\bProgramme\b/g, () => ['Programme', 'Program']],
  [/\bCentre\b/g, () => ['Centre', 'Center']],
  [/\bDefence\b/g, () => ['Defence', 'Defense']],
];

/** A name, first as it is, then in the other spellings and punctuations that print gives it. */
export function pressForms(name: string): string[] {
  const forms = VARIATIONS.reduce(
    (forms, variation) => forms.flatMap((form) => varied(form, variation)),
    [name],
  );
  return [...new Set([name, ...forms])];
}

function varied(name: string, [part, ways]: Variation): string[] {
  let beginnings = [''];
  let from = 0;
  for (const { 0: found, index } of name.matchAll(part)) {
    const kept = name.slice(from, index);
    beginnings = beginnings.flatMap((beginning) => ways(found).map((way) => beginning + kept + way));
    from = index + found.length;
  }
  return beginnings.map((beginning) => beginning + name.slice(from));
}
