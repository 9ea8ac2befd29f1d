// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import type { SubjectId } from '../../facts/types.ts';
import type { Mark } from '../../page/marks.ts';
import type { Mention } from '../../spotting/types.ts';
import { CardWay, contextOf } from './card-way.ts';

/** What a card was drawn with last. */
interface Drawn {
  card: CardContent;
  body?: string;
  cameFrom?: string;
}
const drawn = vi.hoisted(() => ({ last: undefined as Drawn | undefined, closes: 0 }));

vi.mock('../../page/marks.ts', () => ({ rectanglesOf: () => [] }));
vi.mock('../../components/Card.tsx', () => ({
  Card: (props: Drawn) => {
    drawn.last = props;
    return null;
  },
}));

const TEXT = 'Poland and the Mine \n Committee met.';
const block = { text: TEXT };
const markOf = (subject: SubjectId, words: string, body?: true): Mark<Mention> => {
  const start = TEXT.indexOf(words);
  const found = { subject, start, end: start + words.length, ...(body && { body }) };
  return { found, block, range: { startContainer: document.body.firstChild } } as unknown as Mark<Mention>;
};
const row = (subject: string) => ({ subject, name: subject, now: { kind: 'party' } });
const cardOfSubject = (subject: SubjectId, rows: string[] = []) =>
  ({
    subject,
    title: subject,
    kind: subject === 'mines' ? 'pact' : 'country',
    here: rows.map(row),
  }) as unknown as CardContent;

const container = document.createElement('div');
const prepared = document.createElement('div');
const shown: { label: string; layout: unknown; context: Element }[] = [];
const scrolledTo = vi.fn();
let focused: number;
let cards: CardsBySubject;
let cardOf: ReturnType<typeof vi.fn<(subject: SubjectId) => Promise<CardContent | undefined>>>;
let way: CardWay;

beforeEach(() => {
  document.body.textContent = TEXT;
  shown.length = 0;
  focused = 0;
  drawn.last = undefined;
  drawn.closes = 0;
  container.scrollTo = scrolledTo.mockReset();
  cards = {
    POL: cardOfSubject('POL', ['union', 'mines']),
    LVA: cardOfSubject('LVA', ['union', 'mines']),
    mines: cardOfSubject('mines'),
  };
  cardOf = vi.fn(() => Promise.resolve(undefined));
  way = new CardWay({
    page: document,
    host: {
      container,
      prepare: (render: (container: HTMLElement) => void) => render(prepared),
      focus: () => (focused += 1),
      show(_, context, label, render, layout) {
        shown.push({ label, layout, context });
        render(container);
        return Promise.resolve();
      },
    },
    marks: { of: () => [markOf('POL', 'Poland'), markOf('mines', 'Mine')] },
    cards: () => Promise.resolve(cards),
    cardOf,
    drawings: () => undefined,
    own: () => new Set(),
    actions: {} as never,
    close: () => (drawn.closes += 1),
  });
});

const begin = (layout: 'beside' | 'sheet' = 'beside') =>
  way.begin({ mark: markOf('POL', 'Poland'), layout }, cards['POL']!);
const rows = () => drawn.last?.card.here.map(({ subject }) => subject);

it('begins at the words of a mention, with nowhere to go back to', async () => {
  await begin();
  await way.goBack();
  expect(focused).toBe(0);
  expect(shown).toEqual([{ label: 'POL: memberships', layout: 'beside', context: document.body }]);
  expect(drawn.last?.cameFrom).toBeUndefined();
  expect(container.dataset['subject']).toBe('POL');
});

it('names the body that the words name, on its first card only', async () => {
  await way.begin({ mark: markOf('mines', 'Mine \n Committee', true), layout: 'beside' }, cards['mines']!);
  expect(shown[0]?.label).toBe('mines: parties and members');
  expect(drawn.last?.body).toBe('Mine Committee');
  await way.goOn('LVA');
  expect(drawn.last?.body).toBeUndefined();
});

it('ranks the rows of every card on it by what stands near the words', async () => {
  await begin();
  expect(rows()).toEqual(['mines', 'union']);
  await way.goOn('LVA');
  expect(rows()).toEqual(['mines', 'union']);
});

it('goes on and back card by card, each scrolled as it was left, with the focus', async () => {
  await begin();
  container.scrollTop = 70;
  await way.goOn('LVA');
  container.scrollTop = 30;
  await way.goOn('mines');
  expect([drawn.last?.card.subject, drawn.last?.cameFrom, focused]).toEqual(['mines', 'LVA', 2]);
  await way.goBack();
  expect([drawn.last?.card.subject, drawn.last?.cameFrom, focused]).toEqual(['LVA', 'POL', 3]);
  await way.goBack();
  expect([drawn.last?.card.subject, drawn.last?.cameFrom, focused]).toEqual(['POL', undefined, 4]);
  expect(scrolledTo.mock.calls.map(([to]) => (to as { top: number }).top)).toEqual([30, 70]);
});

it('asks for the card of what the article does not name, and stays where there is none', async () => {
  await begin();
  await way.goOn('MLT');
  expect(cardOf).toHaveBeenCalledWith('MLT');
  expect([shown.length, focused]).toEqual([1, 0]);
  cardOf.mockResolvedValue(cardOfSubject('MLT'));
  await way.goOn('MLT');
  expect(drawn.last?.card.subject).toBe('MLT');
  cardOf.mockClear();
  await way.goOn('LVA');
  expect(cardOf).not.toHaveBeenCalled();
});

it('shows nothing that comes after it was left, nor after it began anew', async () => {
  for (const leave of [() => Promise.resolve(way.end()), () => begin()]) {
    await begin();
    let answer: (card: CardContent) => void = () => undefined;
    cardOf.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const going = way.goOn('MLT');
    await leave();
    answer(cardOfSubject('MLT'));
    await going;
    expect(drawn.last?.card.subject).toBe('POL');
  }
  expect(focused).toBe(0);
});

it('goes on to the first of two names that were pressed at once', async () => {
  await begin();
  await Promise.all([way.goOn('LVA'), way.goOn('mines')]);
  expect(shown.map(({ label }) => label)).toEqual(['POL: memberships', 'LVA: memberships']);
});

it('leads nowhere once it is over', async () => {
  await begin();
  await way.goOn('LVA');
  way.end();
  await way.goBack();
  await way.goOn('mines');
  expect(shown).toHaveLength(2);
});

it('stays a sheet to its end, which a button closes', async () => {
  await begin('sheet');
  await way.goOn('LVA');
  expect(shown.map(({ layout }) => layout)).toEqual(['sheet', 'sheet']);
  container.querySelector<HTMLButtonElement>('.sheet-close')!.click();
  expect(drawn.closes).toBe(1);
  await begin();
  expect(container.querySelector('.sheet-close')).toBeNull();
});

it('lives in the element that holds the words, or in the page where that is none', () => {
  expect(contextOf(markOf('POL', 'Poland'), document)).toBe(document.body);
  const loose = { range: { startContainer: document.createTextNode('Poland') } } as unknown as Mark<Mention>;
  expect(contextOf(loose, document)).toBe(document.documentElement);
});
