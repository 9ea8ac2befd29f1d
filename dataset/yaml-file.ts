/**
 * A YAML file as a value together with the lines its parts were written on, so that a mistake anywhere in it can
 * be named by line, field and remedy.
 */
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

/** One mistake in the dataset, ready to be shown to whoever made it. */
export interface Problem {
  file: string;
  line: number;
  /** The row and the field: `POL › event 1 › date`. */
  place: string;
  /** What is wrong, and what to do about it. */
  message: string;
}

export type Path = readonly (string | number)[];

/** A file that was read and has the form its schema asks for. */
export interface CheckedFile<T> {
  file: string;
  value: T;
  /** The problem at a place in this file, for checks that look beyond one field. */
  problem(path: Path, message: string): Problem;
}

type Reading<T> = { checked: CheckedFile<T> } | { problems: Problem[] };

/** Reads one file and checks it against its schema, collecting every mistake instead of stopping at the first. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0) {
    // What follows an unreadable line mostly follows from it.
    const unreadable = document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
    const told = unreadable < 0 ? document.errors : document.errors.slice(0, unreadable + 1);
    const problems = told.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      place: 'the file',
      message: syntaxRemedy(error.code, error.message),
    }));
    return { problems };
  }
  const value: unknown = document.toJS();
  const problem = (path: Path, message: string): Problem => ({
    file,
    line: lines.linePos(offsetOf(document, path)).line,
    place: placeOf(value, path),
    message,
  });
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { checked: { file, value: result.data, problem } };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, problem)) };
}

function syntaxRemedy(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'The same key is written twice. Merge the two entries into one.';
  return `This is not readable as YAML (${message.replace(/\.$/, '')}). Compare the line with its neighbours.`;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, problem: (path: Path, message: string) => Problem): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem([...path, key], 'There is no such field. Correct its spelling or remove it.'),
    );
  }
  return [problem(path, messageOf(issue))];
}

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.input === undefined) return 'The field is missing. Add it.';
  const written = JSON.stringify(issue.input);
  if (issue.code === 'invalid_value')
    return `${written} is not allowed here. Write one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return `${written} is not ${article(issue.expected)}. Write ${article(issue.expected)}${
      issue.expected === 'string' ? ' (in quotes, if it looks like a number)' : ''
    }.`;
  }
  return /[.!]$/.test(issue.message) ? issue.message : `${issue.message}. Correct it.`;
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** Where a value was written; for a missing one, where the thing it should be in was written. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    } else if (isCollection(parent)) {
      const item: unknown = parent.items[Number(key)];
      if (isNode(item)) return item.range?.[0] ?? 0;
    }
  }
  return 0;
}

/** `['events', 'POL', 0, 'date']` is "POL › event 1 › date"; a row of a list is named by its id or its first name, if it has one. */
function placeOf(value: unknown, path: Path): string {
  let part = value;
  const steps = path.map((step, index) => {
    part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined;
    if (typeof step === 'string') return step === 'events' && index === 0 ? '' : step;
    return nameOf(part) ?? `${path[0] === 'events' ? 'event' : 'entry'} ${step + 1}`;
  });
  return steps.filter((step) => step !== '').join(' › ') || 'the file';
}

function nameOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  if ('id' in row) return String(row.id);
  const names: unknown = 'names' in row ? row.names : 'words' in row ? row.words : undefined;
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : undefined;
}
