/** Whether a page is of the pact for which it was given. */
import type { PactRow } from '../schema.ts';
import type { Comparison } from './compare.ts';

/** With fewer countries than this, dates that agree or not say little. */
const enough = 5;

/** Nothing if the page is surely the pact's; a reason to refuse it; or what a person has to look at. */
export function pageDoubt(
  text: string,
  pact: PactRow,
  pacts: readonly PactRow[],
  { compared, agreed }: Pick<Comparison, 'compared' | 'agreed'>,
): { refusal: string } | { hint: string } | undefined {
  if (compared >= enough) {
    if (agreed * 2 >= compared) return undefined;
    return {
      refusal: `Only ${agreed} of ${compared} countries have a date in common with our list: this does not look like a page of "${pact.name}". Check the pact and the page.`,
    };
  }
  const { number, title } = whatIsNamed(text, pacts);
  if (title?.id === pact.id) return undefined;
  const ours = numberOf(pact.official_url ?? '');
  if (number !== undefined && ours !== undefined) {
    if (number === ours) return undefined;
    return {
      refusal: `The page is of treaty ${number} of the UN Treaty Collection, "${pact.name}" is ${ours}. Check the pact and the page.`,
    };
  }
  if (title) {
    return {
      refusal: `The page has the title of "${title.name}", not that of "${pact.name}". Check the pact and the page.`,
    };
  }
  return {
    hint: `Make sure that the page is of this pact: "${pact.title}". Only ${compared} of its countries can be compared with our list.`,
  };
}

const fold = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/mtdsg_no=([A-Z]+-[A-Z0-9-]+)/gi)].map(([, number = '']) => number.toUpperCase());
const numberOf = (address: string): string | undefined => numbersIn(address)[0];

/**
 * The treaty that the page names: its number if there is just one, and the first title of ours above the table. The
 * title of a protocol contains that of its convention: of two titles the one that begins first counts, and none that
 * follows "to the".
 */
function whatIsNamed(
  text: string,
  pacts: readonly PactRow[],
): { number: string | undefined; title: PactRow | undefined } {
  const [above = ''] = text.split(/<participants[\s>]|>\s*participants?\b/i);
  const numbers = new Set(numbersIn(text));
  const words = ` ${fold(above)} `;
  const [first] = pacts
    .map((pact) => ({ pact, title: ` ${fold(pact.title).trim()} ` }))
    .map(({ pact, title }) => ({ pact, at: words.indexOf(title), length: title.length }))
    .filter(({ at }) => at >= 0 && !words.slice(0, at).endsWith(' to the'))
    .sort((a, b) => a.at - b.at || b.length - a.length);
  return { number: numbers.size === 1 ? [...numbers][0] : undefined, title: first?.pact };
}
