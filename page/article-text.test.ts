// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleRoots, type ArticleRoot } from './article-text.ts';
import { bodyOf } from './dom-testing.ts';
import { textBlocks } from './text-blocks.ts';

const paragraph = `<p>${'Words that make up a paragraph of some length. '.repeat(3)}</p>`;
const rootsOf = (html: string) => {
  bodyOf(html);
  return articleRoots(document).map(({ root }) => root.id || root.localName);
};

describe('articleRoots', () => {
  it('is the article that holds the running text, not the teasers', () => {
    const teaser = '<article><p>A teaser that is somewhat longer than forty characters.</p></article>';
    expect(
      rootsOf(
        `<main><article id="story"><h1>Head</h1>${paragraph.repeat(4)}</article>${teaser.repeat(5)}</main>`,
      ),
    ).toEqual(['story']);
  });

  it('is the block with the most text where there is no article element', () => {
    expect(
      rootsOf(`<div id="menu"><p>Short</p></div><div><div id="text">${paragraph.repeat(4)}</div></div>`),
    ).toEqual(['text']);
  });

  it('takes in a headline that stands outside', () => {
    expect(rootsOf(`<h1 id="head">Head</h1><div><div id="text">${paragraph.repeat(4)}</div></div>`)).toEqual([
      'head',
      'text',
    ]);
  });

  it('takes in further articles of an endless page', () => {
    const article = (id: string) => `<article id="${id}">${paragraph.repeat(5)}</article>`;
    expect(rootsOf(article('one') + article('two'))).toEqual(['one', 'two']);
  });

  it('takes in a short article that a dialog shows', () => {
    const dialog = (open: string) => `<dialog ${open}><article id="short">${paragraph}</article></dialog>`;
    const story = `<article id="story">${paragraph.repeat(5)}</article>`;
    expect(rootsOf(story + dialog('open'))).toEqual(['story', 'short']);
    expect(rootsOf(story + dialog(''))).toEqual(['story']);
  });

  it('is empty where there is no running text', () => {
    expect(rootsOf('<nav><a>Poland</a></nav><h1>Poland</h1>')).toEqual([]);
  });

  it('lists a comment section only if it is four times as long as the article', () => {
    const comments = (times: number) => `<div class="comments" id="talk">${paragraph.repeat(times)}</div>`;
    const story = `<div id="story">${paragraph.repeat(4)}</div>`;
    expect(rootsOf(`<section>${story}</section><section>${comments(12)}</section>`)).toEqual(['story']);
    expect(rootsOf(`<section>${story}</section><section>${comments(17)}</section>`)).toEqual(['talk']);
    // A form around all of it says nothing about either.
    expect(rootsOf(`<form><section>${story}</section><section>${comments(12)}</section></form>`)).toEqual([
      'story',
    ]);
  });

  it('takes no long comments for further articles', () => {
    const comment = `<li class="comment"><article>${paragraph.repeat(5)}</article></li>`;
    expect(rootsOf(`<article id="story">${paragraph.repeat(6)}</article><ol>${comment}</ol>`)).toEqual([
      'story',
    ]);
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
    ['both', `<form><div class="has-sidebar"><div><div class="share">${story}</div></div></div></form>`],
  ])('%s', (_, html) => {
    bodyOf(`${html}<aside>${paragraph.repeat(9)}</aside>`);
    const texts = articleRoots(document).flatMap(({ root, body }) =>
      [...textBlocks(root, body)].map(({ text }) => text),
    );
    expect(texts.filter((text) => text.startsWith('Words'))).toHaveLength(4);
    expect(texts).toContain('Headline');
  });

  it('but nothing else of such a name is read with it', () => {
    bodyOf(`<article>${story}<div class="share">Share this</div><form>Subscribe</form></article>`);
    const [{ root, body }] = articleRoots(document) as [ArticleRoot];
    const text = [...textBlocks(root, body)].map((block) => block.text).join();
    expect(text).not.toMatch(/Share|Subscribe/);
  });
});
