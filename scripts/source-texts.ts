/** Looks through the code for messages that it asks for, and for texts that should be messages. Runs in tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/** Every file that can show something, parsed. */
export function sourceFiles(): ts.SourceFile[] {
  return ['atlas', 'components', 'entrypoints', 'words']
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|fixtures|testing\.ts$/.test(file))
    .sort()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
    );
}

export function literalsIn(file: ts.SourceFile): string[] {
  return nodesIn(file)
    .filter((node) => ts.isStringLiteralLike(node))
    .map(({ text }) => text);
}

interface AskedMessage {
  /** More than one where a condition chooses. */
  keys: string[];
  /** The names of what fills its places. */
  values: string[];
  where: string;
}

/** Every `say("key", {...})` whose key and values can be read from the code. */
export function callsOfSay(file: ts.SourceFile): AskedMessage[] {
  return nodesIn(file).flatMap((node) => {
    if (!ts.isCallExpression(node) || !/^(say|sayWith|message)$/.test(node.expression.getText(file)))
      return [];
    const [key, given] = node.arguments;
    const keys = key ? keysOf(key) : [];
    const values = valuesOf(given);
    if (keys.length === 0 || values === undefined) return [];
    return [{ keys, values, where: placeOf(file, node) }];
  });
}

function keysOf(key: ts.Expression): string[] {
  if (ts.isStringLiteralLike(key)) return [key.text];
  return ts.isConditionalExpression(key) ? [...keysOf(key.whenTrue), ...keysOf(key.whenFalse)] : [];
}

/** Undefined where they are made elsewhere. */
function valuesOf(given: ts.Expression | undefined): string[] | undefined {
  if (!given) return [];
  if (!ts.isObjectLiteralExpression(given)) return isDated(given) ? ['date', 'precision'] : undefined;
  const names: string[] = [];
  for (const property of given.properties) {
    if (ts.isSpreadAssignment(property)) {
      if (!isDated(property.expression)) return undefined;
      names.push('date', 'precision');
    } else names.push(property.name.getText());
  }
  return names;
}

function isDated(value: ts.Expression): boolean {
  return ts.isCallExpression(value) && value.expression.getText() === 'dated';
}

/** What only a person would write: words in markup, or a phrase that begins with a capital. */
export function textsIn(file: ts.SourceFile): string[] {
  return nodesIn(file).flatMap((node) => {
    const text = shownText(node);
    return text === undefined ? [] : [`${placeOf(file, node)}: ${text}`];
  });
}

const SHOWN_ATTRIBUTES = new Set(['title', 'aria-label', 'alt', 'placeholder', 'label']);

function shownText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : undefined;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return undefined;
  const { parent } = node;
  if (ts.isJsxAttribute(parent) && SHOWN_ATTRIBUTES.has(parent.name.getText())) {
    return /^[a-z]+(_[a-z]+)+$/.test(node.text) ? undefined : node.text;
  }
  if (isForDevelopers(node)) return undefined;
  return /^[A-Z][\p{Ll}’]+,? \p{L}/u.test(node.text) ? node.text : undefined;
}

/** Errors are for those who read the console. */
function isForDevelopers(node: ts.Node): boolean {
  for (let above = node.parent; !ts.isSourceFile(above); above = above.parent) {
    if (ts.isNewExpression(above) && above.expression.getText().endsWith('Error')) return true;
    if (ts.isCallExpression(above) && /^console\.|\.includes$/.test(above.expression.getText())) return true;
  }
  return false;
}

function placeOf(file: ts.SourceFile, node: ts.Node): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${relative(root, join(root, file.fileName))}:${line + 1}`;
}

function nodesIn(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}
