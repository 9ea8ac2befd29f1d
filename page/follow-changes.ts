import { skipOf } from './skipped.ts';
import { Slices } from './slices.ts';

/** Wait after a change to what is read, or one that brings as much text as a paragraph, in ms: bursts end in it. */
const SOON = 200;
/** Wait after other changes, such as a clock's; doubled with each reading that found nothing new. */
const LATER = 5_000;
const LATEST = 60_000;
/** Reading takes at most this share of the time, however much a page changes. */
const SHARE = 1 / 20;
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // What becomes visible by these has been skipped until now.
  attributeFilter: ['open', 'hidden', 'aria-hidden', 'contenteditable'],
};
const TEXT_WORTH_READING = 2;
const TEXT_OF_A_PARAGRAPH = 40;

interface Follower {
  isOurs(node: Node): boolean;
  /** True for a node within what was read last. */
  holds(node: Node): boolean;
  /** False while nothing that the page does is urgent, as it is no article. */
  isAttentive(): boolean;
  /** Told at once of each text that was changed in place. */
  edited(node: Text): void;
  /** Told at once when something was taken out of the page. */
  removed(): void;
  /** The shadow trees that were read last: a document's changes do not include theirs. */
  shadowRoots(): Iterable<ShadowRoot>;
  /** @returns true if it found anything new */
  read(slices: Slices): Promise<boolean>;
  /** A reading has failed, and there will be no other. */
  failed(): void;
}

/**
 * Reads at once, and again when the page has changed: one reading at a time, and never more often than a small share
 * of the time allows, so that a page that never rests is not slowed by us. Ends with the signal.
 */
export function followChanges(page: Document, follower: Follower, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let earliestNext = 0;
  let later = LATER;
  let reading = false;
  /** How soon the changes that came during a reading, perhaps too late for it, want the next one. */
  let missed = Number.POSITIVE_INFINITY;

  const plan = (wait: number) => {
    const at = Math.max(performance.now() + wait, earliestNext);
    if (at >= due || signal.aborted) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void run(), at - performance.now());
  };
  const run = async () => {
    due = Number.POSITIVE_INFINITY;
    reading = true;
    missed = Number.POSITIVE_INFINITY;
    const slices = new Slices();
    try {
      const fruitful = await follower.read(slices);
      later = fruitful ? LATER : Math.min(later * 2, LATEST);
    } catch {
      return follower.failed();
    }
    for (const root of follower.shadowRoots()) observer.observe(root, WATCHED);
    reading = false;
    earliestNext = performance.now() + slices.busy / SHARE;
    if (missed < Number.POSITIVE_INFINITY) plan(missed);
  };

  const observer = new MutationObserver((records) => {
    const relevant = records.filter(
      ({ target, addedNodes, removedNodes }) =>
        !follower.isOurs(target) && ![...addedNodes, ...removedNodes].some((node) => follower.isOurs(node)),
    );
    if (relevant.length === 0) return;
    for (const { type, target } of relevant) if (type === 'characterData') follower.edited(target as Text);
    if (relevant.some(({ removedNodes }) => removedNodes.length > 0)) follower.removed();
    const wait = follower.isAttentive() && isUrgent(relevant, follower) ? SOON : later;
    if (reading) missed = Math.min(missed, wait);
    else plan(wait);
  });
  observer.observe(page, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void run();
}

function isUrgent(records: readonly MutationRecord[], follower: Follower): boolean {
  let elsewhere = 0;
  for (const record of records) {
    if (record.attributeName === 'open') return true;
    const added = textBroughtBy(record);
    if (added >= TEXT_WORTH_READING && follower.holds(record.target)) return true;
    // Text changed in place grows from what was there; only added nodes show how much is new.
    if (record.type === 'childList') elsewhere += added;
    if (elsewhere >= TEXT_OF_A_PARAGRAPH) return true;
  }
  return false;
}

/** How much text a change brings, counted no further than matters. */
function textBroughtBy({ type, target, addedNodes }: MutationRecord): number {
  if (type === 'attributes') return TEXT_OF_A_PARAGRAPH;
  if (type === 'characterData') return (target.textContent ?? '').trim().length;
  let length = 0;
  for (const node of addedNodes) {
    length += lengthOfProse(node);
    if (length >= TEXT_OF_A_PARAGRAPH) break;
  }
  return length;
}

/** The text of scripts and styles, which advertisements bring all the time, is none. */
function lengthOfProse(node: Node): number {
  const prose = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (at) =>
    at instanceof Element && skipOf(at) === 'never' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let length = 0;
  // A walker does not ask its filter about the node it begins with.
  if (node instanceof Element && skipOf(node) === 'never') return 0;
  for (let at: Node | null = node; at && length < TEXT_OF_A_PARAGRAPH; at = prose.nextNode()) {
    if (at.nodeType === Node.TEXT_NODE) length += (at.textContent ?? '').trim().length;
  }
  return length;
}
