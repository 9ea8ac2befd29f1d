/**
 * A name together with its inflected forms, in a notation that people can read and write: brackets hold endings, as in
 * `Polsk(a/i/ę/ą)`; an ending alone may be there or not, as in `Vereinigte(n) Staaten`.
 */

const BRACKETS = /\(([^()]*)\)/;

/** Every form that a name in this notation stands for, the first ending of each bracket first. */
export function formsOf(name: string): string[] {
  const match = BRACKETS.exec(name);
  if (!match) return [name];
  const [brackets, inside = ''] = match;
  const endings = inside.includes('/') ? inside.split('/') : ['', inside];
  const before = name.slice(0, match.index);
  return formsOf(name.slice(match.index + brackets.length)).flatMap((rest) =>
    endings.map((ending) => before + ending + rest),
  );
}

/** What is wrong with the notation of a name, if anything is. */
export function mistakeInForms(name: string): string | undefined {
  const rest = name.replace(/\([^()]+\)/g, '');
  if (/[()/]/.test(rest)) return `"${name}" has brackets that do not match, or a stroke outside of them`;
  if (formsOf(name).some((form) => form !== form.trim() || /\s{2}/.test(form)))
    return `"${name}" has a form with stray spaces`;
  return undefined;
}
