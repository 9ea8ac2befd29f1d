// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleRoots } from './article-text.ts';
import { bodyOf } from './dom-testing.ts';
import { Slices } from './slices.ts';
import { textBlocks } from './text-blocks.ts';

const paragraph = `<p>${'Words that make up a paragraph of some length. '.repeat(3)}</p>`;
const rootsOf = async (html: string) => {
  bodyOf(html);
  const roots = await articleRoots(document, new Slices());
  return roots.map(({ root }) => root.id || root.localName);
};
const textsOf = async (html: string) => {
  bodyOf(html);
  const roots = await articleRoots(document, new Slices());
  return roots.flatMap(({ root, body }) => [...textBlocks(root, body)].map(({ text }) => text));
};

describe('articleRoots', () => {
  it('is the article that holds the running text, not the teasers', async () => {
    const teaser = '<article><p>A teaser that is somewhat longer than forty characters.</p></article>';
    expect(
      await rootsOf(
        `<main><article id="story"><h1>Head</h1>${paragraph.repeat(4)}</article>${teaser.repeat(5)}</main>`,
      ),
    ).toEqual(['story']);
  });

  it('is the block with the most text where there is no article element', async () => {
    expect(
      await rootsOf(
        `<div id="menu"><p>Short</p></div><div><div id="text">${paragraph.repeat(4)}</div></div>`,
      ),
    ).toEqual(['text']);
  });

  it('takes in a headline that stands outside', async () => {
    expect(
      await rootsOf(`<h1 id="head">Head</h1><div><div id="text">${paragraph.repeat(4)}</div></div>`),
    ).toEqual(['head', 'text']);
  });

  it('takes in further articles of an endless page', async () => {
    const article = (id: string) => `<article id="${id}">${paragraph.repeat(5)}</article>`;
    expect(await rootsOf(article('one') + article('two'))).toEqual(['one', 'two']);
  });

  it('takes in a short article that a dialog shows', async () => {
    const dialog = (open: string) => `<dialog ${open}><article id="short">${paragraph}</article></dialog>`;
    const story = `<article id="story">${paragraph.repeat(5)}</article>`;
    expect(await rootsOf(story + dialog('open'))).toEqual(['story', 'short']);
    expect(await rootsOf(story + dialog(''))).toEqual(['story']);
  });

  it('is empty where there is no running text', async () => {
    expect(await rootsOf('<nav><a>Poland</a></nav><h1>Poland</h1>')).toEqual([]);
  });

  it('lists a comment section only if it is four times as long as the article', async () => {
    const comments = (times: number) => `<div class="comments" id="talk">${paragraph.repeat(times)}</div>`;
    const story = `<div id="story">${paragraph.repeat(4)}</div>`;
    expect(await rootsOf(`<section>${story}</section><section>${comments(12)}</section>`)).toEqual(['story']);
    expect(await rootsOf(`<section>${story}</section><section>${comments(17)}</section>`)).toEqual(['talk']);
    // A form around all of it says nothing about either.
    expect(
      await rootsOf(`<form><section>${story}</section><section>${comments(12)}</section></form>`),
    ).toEqual(['story']);
  });

  it('takes no long comments for further articles', async () => {
    const comment = `<li class="comment"><article>${paragraph.repeat(5)}</article></li>`;
    expect(await rootsOf(`<article id="story">${paragraph.repeat(6)}</article><ol>${comment}</ol>`)).toEqual([
      'story',
    ]);
  });
});

describe('a page of very many articles', () => {
  afterEach(() => vi.restoreAllMocks());

  /** How often a document is asked where something stands, and the page may have its turn, while it is read. */
  async function workFor(articles: number) {
    bodyOf(`<main>${`<article><div>${paragraph.repeat(4)}</div></article>`.repeat(articles)}</main>`);
    const asked = [
      ...(['closest', 'matches'] as const).map((name) => vi.spyOn(Element.prototype, name)),
      ...(['contains', 'compareDocumentPosition'] as const).map((name) => vi.spyOn(Node.prototype, name)),
    ];
    const slices = new Slices();
    const pause = vi.spyOn(slices, 'pause');
    expect(await articleRoots(document, slices)).toHaveLength(articles);
    const questions = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    vi.restoreAllMocks();
    return { questions, pauses: pause.mock.calls.length };
  }

  it('takes as many times the work as it has times the articles, in many slices', async () => {
    const [few, many] = [await workFor(20), await workFor(80)];
    expect(many.questions).toBeLessThan(few.questions * 5);
    expect(many.pauses).toBeGreaterThan(80 * 4 * 5);
  });
});

describe('an article is read, headline and all, although it stands in', () => {
  const story = `<h1>Headline</h1>${paragraph.repeat(4)}`;
  it.each([
    ['a wrapper named after its sidebar', `<div class="content-with-sidebar-wrp">${story}</div>`],
    ['a layout named so', `<div class="site-content__layout--has-sidebar"><div>${story}</div></div>`],
    ['an article of a class', `<article class="post share">${story}</article>`],
    ['a part named so', `<article><div id="read-more-content">${story}</div></article>`],
    ['a main of a class', `<main class="related"><div>${story}</div></main>`],
    ['a form around the whole page', `<form id="everything"><nav>Menu</nav><div>${story}</div></form>`],
    [
      'a grid named after its sidebar',
      `<div class="sidebar-grid"><div class="sidebar-grid__text">${story}</div></div>`,
    ],
    [
      'the open one of several tabs',
      `<div role="tablist"><div role="tabpanel"><div>${story}</div></div></div>`,
    ],
    ['both', `<form><div class="has-sidebar"><div><div class="share">${story}</div></div></div></form>`],
  ])('%s', async (_, html) => {
    const texts = await textsOf(`${html}<aside>${paragraph.repeat(9)}</aside>`);
    expect(texts.filter((text) => text.startsWith('Words'))).toHaveLength(4);
    expect(texts).toContain('Headline');
  });

  it('but nothing else of such a name is read with it', async () => {
    const texts = await textsOf(
      `<article>${story}<div class="share">Share this</div><form>Subscribe</form></article>`,
    );
    expect(texts.map((text) => text.split(' ')[0])).toEqual(['Headline', ...Array<string>(4).fill('Words')]);
  });
});

describe('an article is read as a whole where it', () => {
  const box = (text: string) => `<div class="part"><div class="text">${text}</div></div>`;

  it('is cut into boxes of one kind', async () => {
    const advertisement = '<div class="banner"><span>Buy now</span></div>';
    expect(
      await rootsOf(
        `<nav>Menu</nav><div id="story">${Array.from({ length: 5 }, () => `<div>${box(paragraph)}</div>`).join(advertisement)}</div>`,
      ),
    ).toEqual(['story']);
  });

  it('is cut into boxes among much else, of which nothing is read', async () => {
    const other = `<div><section>${paragraph}</section></div>`;
    const texts = await textsOf(
      `${box(`<p>${'First part of the text. '.repeat(40)}</p>`)}${other.repeat(9)}${box(`<p>${'Second part of the text. '.repeat(20)}</p>`)}`,
    );
    expect(texts.map((text) => text.slice(0, 11))).toEqual(['First part ', 'Second part']);
  });

  it('has no paragraphs but lines or boxes', async () => {
    const lines = 'A line of text that is as long as a sentence is.<br>'.repeat(20);
    expect(await rootsOf(`<div>Short</div><td><div id="lines">${lines}</div></td>`)).toContain('lines');
    const boxes =
      '<div>A box of text that is very much longer than a label on any page could possibly be.</div>';
    expect(await rootsOf(`<div id="boxes">${boxes.repeat(9)}</div>`)).toEqual(['boxes']);
  });

  it('stands below more text of teasers, each within its link or made of links', async () => {
    const teaser = `<a href="/other">${paragraph}</a>`;
    const topics = `<p>${'<a href="/topic">Some topic</a>, '.repeat(12)}</p>`;
    expect(
      await rootsOf(
        `<div>${teaser.repeat(20)}${topics.repeat(9)}</div><div id="story">${paragraph.repeat(4)}</div>`,
      ),
    ).toEqual(['story']);
  });
});
