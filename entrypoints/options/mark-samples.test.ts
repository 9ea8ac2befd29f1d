import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MARK_LOOKS, MENTION_HIGHLIGHT, markStyle } from '../../page/mark-style.ts';

const sheet = readFileSync(join(import.meta.dirname, 'options.css'), 'utf8');

/** What the rules of a selector declare, but for colours of words, which are the page's own. */
function declared(css: string, selectors: readonly string[]): string[] {
  const rules = [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return rules
    .filter(([, selector = '']) => selectors.includes(selector.trim()))
    .flatMap(([, , body = '']) => body.split(';').map((one) => one.trim()))
    .filter((one) => one !== '' && !one.startsWith('color:'))
    .sort();
}

const inForcedColours = (css: string) =>
  /@media \(forced-colors: active\) \{([^]*?\})\s*\}/.exec(css)?.[1] ?? '';
const otherwise = (css: string) => css.split('@media')[0] ?? '';

it.each(MARK_LOOKS)('the sample of "%s" looks as marks do on a page', (look) => {
  const real = markStyle(look);
  const mark = [`::highlight(${MENTION_HIGHLIGHT})`];
  const sample = ['.mark', `.mark-${look}`];
  expect(declared(otherwise(sheet), sample)).toEqual(declared(otherwise(real), mark));
  expect(declared(otherwise(real), mark).length).toBeGreaterThan(1);
  expect(declared(inForcedColours(sheet), sample)).toEqual(declared(inForcedColours(real), mark));
});
