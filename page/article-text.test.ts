// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleRoots } from './article-text.ts';
import { bodyOf } from './dom-testing.ts';

const paragraph = `<p>${'Words that make up a paragraph of some length. '.repeat(3)}</p>`;
const rootsOf = (html: string) => {
  bodyOf(html);
  return articleRoots(document).map((root) => root.id || root.localName);
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
});
