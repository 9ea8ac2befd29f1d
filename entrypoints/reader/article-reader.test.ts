// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CardsBySubject } from '../../facts/card.ts';
import { bodyOf, standInForHighlights } from '../../page/dom-testing.ts';
import type { followChanges } from '../../page/follow-changes.ts';
import type { Mark, Marks } from '../../page/marks.ts';
import { Slices } from '../../page/slices.ts';
import { DEFAULTS, type Settings } from '../../settings/settings.ts';
import { EMPTY_LEXICON } from '../../spotting/empty-lexicon.ts';
import { createSpotter } from '../../spotting/spot.ts';
import type { Mention } from '../../spotting/types.ts';
import { ArticleReader } from './article-reader.ts';

type Follower = Parameters<typeof followChanges>[1];
interface ControllerOptions {
  marks: Marks<Mention>;
  cards: () => Promise<CardsBySubject>;
}

/** What stands around the reader: who tells it to read, who judges the page, who opens cards. */
const around = vi.hoisted(() => ({
  follower: undefined as Follower | undefined,
  isArticle: true,
  isAskedFor: false,
  isQuiet: false,
  settings: undefined as Settings | undefined,
  jumped: undefined as Mark<Mention> | undefined,
  controller: undefined as ControllerOptions | undefined,
  /** The mark whose card is open. */
  shown: undefined as Mark<Mention> | undefined,
}));

vi.mock('../../page/follow-changes.ts', () => ({
  followChanges: (_: Document, follower: Follower) => (around.follower = follower),
}));
vi.mock('../../page/news-article.ts', () => ({ isNewsArticle: () => around.isArticle }));
vi.mock('./card-controller.ts', () => ({
  CardController: class {
    constructor(options: ControllerOptions) {
      around.controller = options;
    }
    jump = (mark: Mark<Mention> | undefined) => (around.jumped = mark);
    dismiss = () => (around.shown = undefined);
    closeIfUnmarked = () => {
      if (around.shown && !around.controller!.marks.has(around.shown)) this.dismiss();
    };
  },
}));

const spotter = createSpotter({
  ...EMPTY_LEXICON,
  subjects: [{ subject: 'POL', kind: 'country', spelling: 'proper', names: ['Poland'] }],
});
const CARDS = { POL: { title: 'Poland' } } as unknown as CardsBySubject;

beforeEach(() => {
  standInForHighlights();
  Object.assign(around, {
    isArticle: true,
    isAskedFor: false,
    isQuiet: false,
    settings: DEFAULTS,
    shown: undefined,
    jumped: undefined,
  });
  history.replaceState({}, '', '/first');
});
afterEach(() => vi.unstubAllGlobals());

function readerOf(html: string) {
  const body = bodyOf(html);
  const lifetime = new AbortController();
  const cardsFor = vi.fn(() => Promise.resolve(CARDS));
  const found = vi.fn();
  const reader = new ArticleReader({
    page: document,
    spotterFor: () => Promise.resolve(spotter),
    cardsFor,
    drawingsFor: () => Promise.resolve(undefined),
    found,
    settings: () => around.settings!,
    isAskedFor: () => around.isAskedFor,
    isQuiet: () => around.isQuiet,
    cardOf: () => Promise.resolve(undefined),
    turnOff: () => undefined,
    isInstalled: () => true,
    lifetime,
  });
  reader.start();
  return { body, cardsFor, found, reader, lifetime, read: () => around.follower!.read(new Slices()) };
}
const article = `<article><p id="text">Poland ${'and words enough that it is running text. '.repeat(3)}</p></article>`;
const markOf = (body: HTMLElement) =>
  around.controller!.marks.at(body.querySelector('#text')!.firstChild!, 0);

it('asks for the cards of what an article names, once it is read', async () => {
  const { body, cardsFor, read } = readerOf(article);
  expect(await read()).toBe(true);
  expect(markOf(body)?.found.subject).toBe('POL');
  expect(await around.controller!.cards()).toEqual(CARDS);
  expect(cardsFor).toHaveBeenCalledWith(['POL'], undefined);
});

it('closes the card and forgets the cards of an article that the site leaves without a load', async () => {
  const { body, read } = readerOf(article);
  await read();
  history.pushState({}, '', '/front');
  // A site may take a moment to show the next document, and the old one is still read.
  await read();
  around.shown = markOf(body);
  expect(around.shown).toBeDefined();
  around.isArticle = false;
  expect(await read()).toBe(false);
  expect(markOf(body)).toBeUndefined();
  expect(around.shown).toBeUndefined();
  expect(await around.controller!.cards()).toEqual({});
});

it('keeps the card of an article that goes on', async () => {
  const { body, read } = readerOf(article);
  await read();
  around.shown = markOf(body);
  await read();
  expect(around.shown).toBe(markOf(body));
});

it('tells how many subjects an article names, once, and none when it ends or is no article any more', async () => {
  const { read, found, lifetime } = readerOf(article);
  await read();
  await read();
  expect(found.mock.calls).toEqual([[1]]);
  lifetime.abort();
  expect(found.mock.calls).toEqual([[1], [0]]);
});

it('says what is here, with the words around each mention, and goes to the one asked for', async () => {
  const { body, reader, read } = readerOf(article);
  expect(reader.whatIsHere()).toMatchObject({ isRead: false, subjects: [] });
  await read();
  expect(reader.whatIsHere()).toMatchObject({
    isRead: true,
    subjects: [
      { subject: 'POL', mentions: [{ text: 'Poland', before: '', after: expect.any(String) as string }] },
    ],
  });
  reader.jump('POL', 0);
  expect(around.jumped).toBe(markOf(body));
  reader.jump('POL', 7);
  expect(around.jumped).toBeUndefined();
});

it('says nothing of a page that has gone on to something else', async () => {
  const { reader, read } = readerOf(article);
  await read();
  history.pushState({}, '', '/front');
  around.isArticle = false;
  expect(reader.whatIsHere()).toBeUndefined();
  await read();
  expect(reader.whatIsHere()).toBeUndefined();
});

it('reads what is no news where somebody asks for it', async () => {
  const { reader, read } = readerOf(article);
  history.pushState({}, '', '/essay');
  Object.assign(around, { isArticle: false, isAskedFor: true });
  await read();
  expect(reader.whatIsHere()).toMatchObject({ subjects: [{ subject: 'POL' }] });
});

it('marks what the settings want, also once they have changed, and knows of all the rest', async () => {
  around.settings = { ...DEFAULTS, kinds: { ...DEFAULTS.kinds, countries: false } };
  const { body, reader, read, cardsFor } = readerOf(article);
  await read();
  expect(markOf(body)).toBeUndefined();
  expect(cardsFor).toHaveBeenCalledWith(['POL'], undefined);
  around.settings = DEFAULTS;
  reader.settingsChanged();
  expect(markOf(body)?.found.subject).toBe('POL');
});

it('closes the card and asks for all anew once another language is spoken', async () => {
  const { body, reader, read, cardsFor } = readerOf(article);
  await read();
  expect(await around.controller!.cards()).toEqual(CARDS);
  around.shown = markOf(body);
  const inPolish = { POL: { title: 'Polska' } } as unknown as CardsBySubject;
  cardsFor.mockResolvedValue(inPolish);
  reader.languageChanged();
  expect(around.shown).toBeUndefined();
  expect(await around.controller!.cards()).toEqual(inPolish);
});

it('asks for no card in another language before the article is read', async () => {
  const { reader, cardsFor } = readerOf(article);
  reader.languageChanged();
  expect(await around.controller!.cards()).toEqual({});
  expect(cardsFor).not.toHaveBeenCalled();
});

it('reads no other article on a quiet site than the one that was asked for', async () => {
  const { body, read } = readerOf(article);
  around.isQuiet = true;
  await read();
  expect(markOf(body)).toBeDefined();
  history.pushState({}, '', '/second');
  await read();
  expect(markOf(body)).toBeUndefined();
});

it('reads nothing of a site that has opted out, unless somebody asks for it all the same', async () => {
  const { body, reader, read } = readerOf(article);
  document.head.innerHTML = '<meta name="signatory" content="off">';
  expect(await read()).toBe(false);
  expect(markOf(body)).toBeUndefined();
  expect(reader.whatIsHere()).toBe('site-opted-out');
  around.isAskedFor = true;
  await read();
  expect(markOf(body)).toBeDefined();
  expect(reader.whatIsHere()).toMatchObject({ isRead: true });
  document.head.innerHTML = '';
});
