/**
 * Every wording of a name with choices: "(landmine|mine ban) (treaty|pact)" is four names. Choices may hold others.
 * Brackets without a bar belong to the name.
 */
export function wordings(name: string): string[] {
  return name.includes('|') ? readOption(name, 0).forms : [name];
}

/** A stretch up to a bar, a closing bracket or the end, in all its wordings. */
function readOption(name: string, start: number): { forms: string[]; end: number } {
  let forms = [''];
  let at = start;
  while (at < name.length && name[at] !== '|' && name[at] !== ')') {
    const next = name[at] === '(' ? readBrackets(name, at + 1) : readPlain(name, at);
    forms = forms.flatMap((form) => next.forms.map((more) => form + more));
    at = next.end;
  }
  return { forms, end: at };
}

function readBrackets(name: string, start: number): { forms: string[]; end: number } {
  let option = readOption(name, start);
  if (name[option.end] !== '|')
    return { forms: option.forms.map((form) => `(${form})`), end: option.end + 1 };
  const forms = [...option.forms];
  while (name[option.end] === '|') {
    option = readOption(name, option.end + 1);
    forms.push(...option.forms);
  }
  return { forms, end: option.end + 1 };
}

function readPlain(name: string, start: number): { forms: string[]; end: number } {
  let end = start;
  while (end < name.length && !'(|)'.includes(name.charAt(end))) end++;
  return { forms: [name.slice(start, end)], end };
}
