// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, standInForHighlights } from './dom-testing.ts';
import { MENTION_HIGHLIGHT } from './mark-style.ts';
import { Marks, type Stretch } from './marks.ts';
import { Reading } from './reading.ts';
import { Slices } from './slices.ts';

const FILLER = 'and words enough that this is running text, not a label.';

type Understanding = ConstructorParameters<typeof Reading<Stretch>>[2] extends () => infer One ? One : never;

/** Finds the one name "Poland". */
const findPoland = (): Understanding => ({
  read: () => undefined,
  mentions: (text: string) =>
    [...text.matchAll(/Poland/g)].map(({ index }) => ({ start: index, end: index + 6 })),
});

let registry: Map<string, Set<StaticRange>>;
beforeEach(() => {
  registry = standInForHighlights();
});

/** Paints all, or as many of each text as are wanted. */
const all = (found: readonly Stretch[]) => found.map(() => true);

function readerOf(html: string, understand = findPoland, wish = { choosing: () => all }) {
  const body = bodyOf(`<article>${html}</article>`);
  const marks = new Marks<Stretch>();
  const reading = new Reading(
    document,
    marks,
    understand,
    () => wish.choosing(),
    new AbortController().signal,
  );
  return {
    body,
    marks,
    reading,
    read: () => reading.read(new Slices()),
    painted: () =>
      [...(registry.get(MENTION_HIGHLIGHT) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    /** What a pointer on a text finds. */
    isMarked: (node: Node | null | undefined) =>
      marks.at(node!, (node as Text).data.indexOf('Poland')) !== undefined,
  };
}

describe('a reading', () => {
  it('paints what is chosen, finds nothing of the rest below a pointer, and knows it all', async () => {
    const first = () => {
      let isAny = false;
      return (found: readonly Stretch[]) =>
        found.map(() => {
          const isFirst = !isAny;
          isAny = true;
          return isFirst;
        });
    };
    const wish = { choosing: first };
    const html = `<p>Poland ${FILLER}</p><p>Poland and Poland ${FILLER}</p>`;
    const { body, marks, reading, read, painted, isMarked } = readerOf(html, findPoland, wish);
    await read();
    const [one, other] = [...body.querySelectorAll('p')].map((paragraph) => paragraph.firstChild);
    expect(painted()).toEqual(['Poland']);
    expect([isMarked(one), isMarked(other)]).toEqual([true, false]);
    expect([marks.size, reading.inOrder().length]).toEqual([1, 3]);

    wish.choosing = () => all;
    reading.repaint();
    expect(painted()).toEqual(['Poland', 'Poland', 'Poland']);
    expect([isMarked(other), marks.size]).toEqual([true, 3]);

    wish.choosing = first;
    reading.repaint();
    body.querySelector('p')!.remove();
    await read();
    expect(painted()).toEqual(['Poland']);
    expect([isMarked(other), marks.size]).toEqual([true, 1]);
  });

  it('keeps a mark whose block begins with another node now', async () => {
    const { body, reading, marks, read, painted, isMarked } = readerOf(`<p>Poland ${FILLER}</p>`);
    await read();
    const text = body.querySelector('p')!.firstChild!;
    text.before('Today: ');
    await read();
    expect(isMarked(text)).toBe(true);
    expect(painted()).toEqual(['Poland']);
    expect([marks.size, reading.inOrder().length]).toEqual([1, 1]);
  });

  it('keeps the marks of two blocks that become one', async () => {
    const { body, marks, read, painted, isMarked } = readerOf(
      `<p>One of Poland ${FILLER}<br>two of Poland ${FILLER}</p>`,
    );
    await read();
    const paragraph = body.querySelector('p')!;
    paragraph.querySelector('br')!.remove();
    await read();
    expect([...paragraph.childNodes].map(isMarked)).toEqual([true, true]);
    expect(painted()).toEqual(['Poland', 'Poland']);
    expect(marks.size).toBe(2);
  });

  it('takes back the marks of text that is gone', async () => {
    const { body, marks, read, painted } = readerOf(`<p>Poland ${FILLER}</p><p>Poland ${FILLER}</p>`);
    await read();
    body.querySelector('p')!.remove();
    expect(await read()).toBe(true);
    expect(painted()).toEqual(['Poland']);
    expect(marks.size).toBe(1);
  });

  it('takes the marks off a text at once when it is edited, and marks it anew when it is read', async () => {
    const { body, reading, read, painted } = readerOf(`<p>Poland ${FILLER}</p>`);
    await read();
    const text = body.querySelector('p')!.firstChild as Text;
    const before = text.data;
    text.data = `Words before Poland ${FILLER}`;
    reading.edited(text);
    expect(painted()).toEqual([]);
    text.data = before;
    await read();
    expect(painted()).toEqual(['Poland']);
  });

  it('keeps the marks of a text that was set to what it was', async () => {
    const { body, reading, read, painted } = readerOf(`<p>Poland ${FILLER}</p>`);
    await read();
    reading.edited(body.querySelector('p')!.firstChild as Text);
    expect(painted()).toEqual(['Poland']);
  });

  it('has no effect if all was forgotten while it went on', async () => {
    let finished = false;
    for (let at = 1; !finished; at++) {
      const { reading, marks } = readerOf(`<p>Poland ${FILLER}</p>`.repeat(3));
      const slices = new Slices();
      let pauses = 0;
      slices.pause = () => {
        if (++pauses === at) reading.forget();
        return Promise.resolve();
      };
      await reading.read(slices);
      finished = pauses < at;
      expect(marks.size).toBe(finished ? 3 : 0);
      expect(registry.size).toBe(finished ? 2 : 0);
    }
  });

  it('understands what refers back to a text that is edited meanwhile', async () => {
    const { body, read, painted } = readerOf(`<p>Poland ${FILLER}</p><p>That state ${FILLER}</p>`, () => {
      const named: string[] = [];
      return {
        read: (text: string) => {
          if (text.startsWith('That')) body.querySelector('p')!.firstChild!.textContent = `Other ${FILLER}`;
        },
        mentions: (text: string) => {
          if (text.startsWith('Poland')) named.push(text);
          return text.startsWith('That') && named.length > 0 ? [{ start: 5, end: 10 }] : [];
        },
      };
    });
    await read();
    expect(painted()).toEqual(['state']);
  });

  it('understands a long block bit by bit, and marks it as a whole', async () => {
    const lengths: number[] = [];
    const { read, marks, body, isMarked } = readerOf(`<p>${`Poland ${FILLER} `.repeat(1_000)}</p>`, () => ({
      read: ({ length }: string) => void lengths.push(length),
      mentions: (text: string) => {
        lengths.push(text.length);
        return findPoland().mentions(text);
      },
    }));
    await read();
    expect(marks.size).toBe(1_000);
    expect(isMarked(body.querySelector('p')!.firstChild)).toBe(true);
    expect(lengths.length).toBeGreaterThan(10);
    expect(Math.max(...lengths)).toBeLessThan(15_000);
  });

  it('says what it holds', async () => {
    const { body, reading, read } = readerOf(`<p>Poland ${FILLER}</p>`);
    expect(reading.holds(body.querySelector('p')!)).toBe(false);
    await read();
    expect(reading.holds(body.querySelector('p')!.firstChild!)).toBe(true);
    expect(reading.holds(body)).toBe(false);
  });
});

describe('marks', () => {
  it('leave the registry to whoever has taken it over', async () => {
    const { reading, read } = readerOf(`<p>Poland ${FILLER}</p>`);
    await read();
    const ofNewReader = new Set<StaticRange>();
    registry.set(MENTION_HIGHLIGHT, ofNewReader);
    reading.forget();
    expect(registry.get(MENTION_HIGHLIGHT)).toBe(ofNewReader);
  });

  it('come back when the page clears the registry', async () => {
    const { read, painted } = readerOf(`<p>Poland ${FILLER}</p>`);
    await read();
    registry.clear();
    await read();
    expect(painted()).toEqual(['Poland']);
  });
});
