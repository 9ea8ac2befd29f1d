/**
 * Reads marks and cards from a page, and points at things as a hand would.
 *
 * Everything here runs in the page's own world: the highlight registry is shared with it, and the card's
 * shadow root is open in the `open-card` builds. Functions handed to `evaluate` name no inner function,
 * because tsx would wrap it in a helper that the page does not have; they use methods of an object instead.
 */
import type { JSHandle, Page } from 'puppeteer-core';

const HIGHLIGHT = 'signatory-mention';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Card {
  subject: string;
  text: string;
  box: Box;
}

interface OpenedCard extends Card {
  /** The words that were pointed at, line by line. */
  words: Box[];
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is true or the time is up; answers whether it came true. */
export async function until(ask: () => Promise<boolean>, timeout = 5000, interval = 50): Promise<boolean> {
  const end = Date.now() + timeout;
  for (;;) {
    if (await ask()) return true;
    if (Date.now() > end) return false;
    await pause(interval);
  }
}

/** The marked ranges in the order in which a reader meets them, through shadow trees too. */
function mentionRanges(page: Page): Promise<JSHandle<Range[]>> {
  return page.evaluateHandle((name): Range[] => {
    const order = {
      /** The range's place, from the document inwards: host, inner host, text node. */
      path(range: Range): Node[] {
        const path: Node[] = [range.startContainer];
        for (let root = path[0]!.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
          path.unshift(root.host);
        }
        return path;
      },
      compare(a: Range, b: Range): number {
        const [pathOfA, pathOfB] = [order.path(a), order.path(b)];
        const at = pathOfA.findIndex((node, index) => node !== pathOfB[index]);
        const [nodeOfA, nodeOfB] = [pathOfA[at], pathOfB[at]];
        if (!nodeOfA || !nodeOfB) return a.startOffset - b.startOffset;
        return nodeOfA.compareDocumentPosition(nodeOfB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      },
    };
    return [...(CSS.highlights.get(name) ?? [])]
      .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .sort((a, b) => order.compare(a, b));
  }, HIGHLIGHT);
}

const textsOf = (ranges: JSHandle<Range[]>): Promise<string[]> =>
  ranges.evaluate((all) =>
    all.map((range) =>
      range
        .toString()
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' '),
    ),
  );

/** The marked texts in document order; white space made plain, soft hyphens left out. */
export async function marks(page: Page): Promise<string[]> {
  const ranges = await mentionRanges(page);
  try {
    return await textsOf(ranges);
  } finally {
    await ranges.dispose();
  }
}

/** The marks once their number has stayed the same for a while; empty if none ever came. */
export async function settledMarks(page: Page, timeout = 8000): Promise<string[]> {
  let before: string[] = [];
  let unchanged = 0;
  await until(
    async () => {
      const now = await marks(page);
      unchanged = now.length > 0 && now.join('\n') === before.join('\n') ? unchanged + 1 : 0;
      before = now;
      return unchanged >= 4;
    },
    timeout,
    100,
  );
  return before;
}

/** The card that is open now. */
export async function readCard(page: Page): Promise<Card | undefined> {
  const card = await page.evaluate(() => {
    const element = document.querySelector('signatory-card')?.shadowRoot?.querySelector('[data-card]');
    if (!(element instanceof HTMLElement) || !element.matches(':popover-open')) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const subject = element.dataset['subject'] ?? '';
    return {
      subject,
      text: element.innerText.trim().replaceAll('\u00A0', ' '),
      box: { left, top, right, bottom },
    };
  });
  return card ?? undefined;
}

/** The card once it has a subject and has come to rest. */
export async function waitForCard(page: Page, timeout = 5000): Promise<Card> {
  let before = '';
  let card: Card | undefined;
  const settled = await until(async () => {
    card = await readCard(page);
    const now = card ? JSON.stringify(card) : '';
    const same = now === before;
    before = now;
    return !!card && card.subject !== '' && card.text !== '' && same;
  }, timeout);
  if (settled && card) return card;
  throw new Error(
    `No card came to rest on ${page.url()} within ${timeout} ms (last seen: ${before || 'none'}).`,
  );
}

export const waitUntilClosed = (page: Page, timeout = 3000): Promise<boolean> =>
  until(async () => !(await readCard(page)), timeout);

export async function closeCard(page: Page): Promise<void> {
  if (!(await readCard(page))) return;
  await page.keyboard.press('Escape');
  if (!(await waitUntilClosed(page))) throw new Error('Esc did not close the card.');
}

/** Moves the pointer as a hand does: over a few points, and slower at the end. */
export async function moveTo(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x + 3, y, { steps: 6 });
  await pause(30);
  await page.mouse.move(x + 1, y);
  await pause(30);
  await page.mouse.move(x, y);
}

/** Takes the pointer to the corner of the window that is farthest from a point. */
export async function moveAway(page: Page, from: { x: number; y: number }): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(from.x < width / 2 ? width - 3 : 3, from.y < height / 2 ? height - 3 : 3, {
    steps: 4,
  });
  // A hand is there for some frames; a browser that is busy would put these moves and the next into a single one.
  const frames = page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  // A page may have broken what it gives scripts.
  await frames.catch(() => pause(100));
}

/** Longer than any delay of a card, in ms. */
export const LONG = 1500;

/** Moves the pointer onto a card and leaves it there for a while. */
export async function restOn(page: Page, box: Box): Promise<{ x: number; y: number }> {
  const middle = middleOf([box]);
  await page.mouse.move(middle.x, middle.y, { steps: 5 });
  await pause(LONG);
  return middle;
}

/** Scrolls the nth mention of a text into view, if need be, and answers where its words stand. */
export async function locate(page: Page, text: string, nth = 0): Promise<Box[]> {
  const ranges = await mentionRanges(page);
  try {
    const texts = await textsOf(ranges);
    const index = texts.flatMap((found, at) => (found === text ? [at] : []))[nth];
    if (index === undefined) {
      throw new Error(
        `"${text}" (${nth + 1}) is not marked on ${page.url()}. Marked are: ${texts.join(', ') || 'nothing'}.`,
      );
    }
    const scrolled = await ranges.evaluate((all, at) => {
      const { top, bottom, left, right } = all[at]!.getBoundingClientRect();
      if (top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth) return false;
      all[at]!.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    }, index);
    if (scrolled) await pause(600); // A card stays shut while the page scrolls, and for 400 ms after.
    return await ranges.evaluate(
      (all, at) =>
        [...all[at]!.getClientRects()]
          .filter(({ width, height }) => width > 1 && height > 1)
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      index,
    );
  } finally {
    await ranges.dispose();
  }
}

/** The point of a mention to aim at: the middle of its first line. */
export function middleOf(words: readonly Box[]): { x: number; y: number } {
  const first = words[0];
  if (!first) throw new Error('The mention is not rendered: it has no box.');
  return { x: (first.left + first.right) / 2, y: (first.top + first.bottom) / 2 };
}

/** Points at the nth mention of a text and waits for its card. */
export async function openCard(page: Page, text: string, nth = 0): Promise<OpenedCard> {
  await closeCard(page);
  const words = await locate(page, text, nth);
  const aim = middleOf(words);
  await moveAway(page, aim);
  await moveTo(page, aim.x, aim.y);
  return { ...(await waitForCard(page)), words };
}

/** Presses a button of what is open, found by its text or its label, with the pointer. */
export async function pressOnCard(page: Page, words: string): Promise<void> {
  const aim = await page.evaluate((wanted) => {
    const buttons = document.querySelector('signatory-card')!.shadowRoot!.querySelectorAll('button');
    const button = [...buttons].find((one) => one.textContent === wanted || one.ariaLabel === wanted);
    if (!button) return undefined;
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, words);
  if (!aim) throw new Error(`There is no button "${words}".`);
  await page.mouse.click(aim.x, aim.y);
}
