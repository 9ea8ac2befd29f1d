/** What axe-core finds, by every rule of WCAG 2.2 AA and its best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { run } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: typeof run };
  }
}

interface Findings {
  /** What is wrong: the rule, the element and how to mend it. */
  faults: string[];
  /** How many rules were put to the test and kept. */
  passes: number;
}

/** What WCAG 2.2 asks for at level AA, without axe's own advice on whole pages. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param part the way through shadow trees to what is to be judged; the whole page without it */
export async function axeOn(
  page: Page,
  part?: [string, string],
  rules: 'all' | 'wcag-only' = 'all',
): Promise<Findings> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (fromShadowDom, tags) => {
      const { violations, passes } = await window.axe.run(
        fromShadowDom ? { include: { fromShadowDom } } : { include: 'html' },
        tags ? { runOnly: { type: 'tag' as const, values: tags } } : {},
      );
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
      return { faults, passes: passes.length };
    },
    part,
    rules === 'wcag-only' ? WCAG : undefined,
  );
}

/** What is open on a page: a card, a sheet or the notice. */
export const CARD: [string, string] = ['signatory-card', '[data-card]'];
