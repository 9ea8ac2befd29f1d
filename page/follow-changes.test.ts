// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyOf } from './dom-testing.ts';
import { followChanges } from './follow-changes.ts';

const SENTENCE = 'A sentence that is long enough to be running text of an article.';

let lifetime: AbortController;
const read = vi.fn<() => Promise<boolean>>();
const edited = vi.fn();
const removed = vi.fn();
const failed = vi.fn();
const isAttentive = vi.fn<() => boolean>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  lifetime = new AbortController();
  for (const mock of [read, edited, removed, failed]) mock.mockReset();
  read.mockResolvedValue(true);
  isAttentive.mockReturnValue(true);
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

async function follow(html: string) {
  const body = bodyOf(html);
  const article = body.querySelector('article')!;
  const isOurs = () => false;
  const holds = (node: Node) => article.contains(node);
  followChanges(
    document,
    { isOurs, holds, shadowRoots: () => [], isAttentive, edited, removed, read, failed },
    lifetime.signal,
  );
  await vi.advanceTimersByTimeAsync(0);
  return body;
}
/** Readings so far, after a while. */
const readingsAfter = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return read.mock.calls.length;
};
/** Our own time is next to nothing here, but not quite, and a twentieth of it is waited for. */
const SOON = 1_000;

describe('changes', () => {
  it('are read at once when following begins, and not again on a page at rest', async () => {
    await follow('<article></article>');
    expect(await readingsAfter(100_000)).toBe(1);
  });

  it('of what is read are read soon', async () => {
    const body = await follow('<article><p>Text</p></article>');
    body.querySelector('p')!.append('more');
    expect(await readingsAfter(SOON)).toBe(2);
  });

  it('that bring a paragraph are read soon, wherever it is', async () => {
    const body = await follow('<article></article>');
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE;
    body.append(paragraph);
    expect(await readingsAfter(SOON)).toBe(2);
  });

  it.each([
    ['a clock', (body: HTMLElement) => (body.querySelector('span')!.textContent = '12:01')],
    ['a carousel', (body: HTMLElement) => body.querySelector('span')!.setAttribute('aria-hidden', 'true')],
    [
      'a script',
      (body: HTMLElement) => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.textContent = SENTENCE;
        body.append(script);
      },
    ],
  ])('of %s elsewhere are read later', async (_, change) => {
    const body = await follow('<article></article><span>12:00</span>');
    change(body);
    expect(await readingsAfter(SOON)).toBe(1);
    expect(await readingsAfter(5_000)).toBe(2);
  });

  it('that never bring anything are read less and less often', async () => {
    read.mockResolvedValue(false);
    const body = await follow('<article></article><span></span>');
    for (let second = 0; second < 300; second++) {
      body.querySelector('span')!.textContent = String(second);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(read.mock.calls.length).toBeGreaterThan(4);
    expect(read.mock.calls.length).toBeLessThan(12);
  });

  it('are read later where the page is no article', async () => {
    const body = await follow('<article></article>');
    isAttentive.mockReturnValue(false);
    body.querySelector('article')!.append(SENTENCE);
    expect(await readingsAfter(SOON)).toBe(1);
  });

  it('during a reading are read after it, never at the same time', async () => {
    let finish: (fruitful: boolean) => void = () => undefined;
    read.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    const body = await follow('<article></article>');
    body.querySelector('article')!.append(SENTENCE);
    expect(await readingsAfter(10_000)).toBe(1);
    finish(true);
    expect(await readingsAfter(SOON)).toBe(2);
  });

  it('of a text in place are told at once', async () => {
    const body = await follow('<article>Text</article>');
    const text = body.querySelector('article')!.firstChild as Text;
    text.data = 'Other';
    await vi.advanceTimersByTimeAsync(0);
    expect(edited).toHaveBeenCalledWith(text);
  });

  it('that take something away are told at once', async () => {
    const body = await follow('<article>Text</article>');
    body.append('more');
    await vi.advanceTimersByTimeAsync(0);
    expect(removed).not.toHaveBeenCalled();
    body.querySelector('article')!.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(removed).toHaveBeenCalledOnce();
  });

  it('are no longer read after one reading has failed', async () => {
    read.mockRejectedValue(new Error('broken'));
    const body = await follow('<article></article>');
    expect(failed).toHaveBeenCalledOnce();
    body.querySelector('article')!.append(SENTENCE);
    expect(await readingsAfter(100_000)).toBe(1);
  });
});
