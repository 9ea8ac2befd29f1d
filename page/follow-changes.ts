/** Wait after a change that brings text, in ms: long enough for a burst of changes to end. */
const SOON = 200;
/** Wait after changes that bring none, such as a clock's. */
const LATER = 5_000;
/** Reading takes at most this share of the time, however much a page changes. */
const SHARE = 1 / 20;
const TEXT_WORTH_READING = 2;

/**
 * Calls `read` when the page's text has changed, never more often than a small share of the time allows, so that
 * a page that never rests is not slowed by us. Ends with the signal.
 */
export function followChanges(
  page: Document,
  isOurs: (node: Node) => boolean,
  read: () => Promise<void>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let earliestNext = 0;
  let reading = false;
  let changedMeanwhile = false;

  const plan = (wait: number) => {
    const at = Math.max(performance.now() + wait, earliestNext);
    if (reading || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void run(), at - performance.now());
  };
  const run = async () => {
    due = Number.POSITIVE_INFINITY;
    reading = true;
    const began = performance.now();
    try {
      await read();
    } finally {
      reading = false;
      const ended = performance.now();
      earliestNext = ended + (ended - began) / SHARE;
    }
    // Changes made while we were reading may have come too late for it.
    if (changedMeanwhile) plan(SOON);
    changedMeanwhile = false;
  };

  const observer = new MutationObserver((records) => {
    const relevant = records.filter(
      (record) => !isOurs(record.target) && ![...record.addedNodes, ...record.removedNodes].some(isOurs),
    );
    if (relevant.length === 0) return;
    const bringsText = relevant.some(hasText);
    if (reading) changedMeanwhile ||= bringsText;
    else plan(bringsText ? SOON : LATER);
  });
  observer.observe(page, {
    childList: true,
    characterData: true,
    subtree: true,
    // What becomes visible by these has been skipped until now.
    attributeFilter: ['open', 'hidden', 'aria-hidden', 'contenteditable'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function hasText({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  if (type === 'characterData') return (target.textContent ?? '').trim().length >= TEXT_WORTH_READING;
  for (const node of addedNodes)
    if ((node.textContent ?? '').trim().length >= TEXT_WORTH_READING) return true;
  return false;
}
