// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleRoots } from './article-text.ts';
import { bodyOf } from './dom-testing.ts';
import { Slices } from './slices.ts';
import { textBlocks } from './text-blocks.ts';

/** A paragraph that begins with a word of its own. */
const told = (word: string, times = 12) =>
  `<p>${word} ${'and words enough that it is running text. '.repeat(times)}</p>`;
const textBox = (word: string, times?: number) => `<div class="text">${told(word, times)}</div>`;

/** Puts a template's contents into a shadow tree of the element it stands in, as a parser would. */
function attachTemplates(scope: ParentNode): void {
  for (const template of scope.querySelectorAll('template')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.innerHTML = template.innerHTML;
    template.remove();
    attachTemplates(root);
  }
}

async function rootsOf(html: string) {
  attachTemplates(bodyOf(html));
  return articleRoots(document, new Slices());
}
const namesOf = async (html: string) => (await rootsOf(html)).map(({ root }) => root.id || root.localName);
/** The first word of each text that is read. */
const wordsOf = async (html: string) =>
  (await rootsOf(html)).flatMap(({ root, body }) =>
    [...textBlocks(root, body)].map(({ text }) => text.split(' ')[0]),
  );

describe('the parts of an article', () => {
  it('are found in the shadow trees of their own that they stand in', async () => {
    const part = (word: string) => `<x-part><template>${textBox(word)}</template></x-part>`;
    const other = `<div><section>${told('Other', 3)}</section></div>`;
    expect(
      await wordsOf(`<div>${part('One')}${other.repeat(9)}${part('Two')}${part('Three')}</div>`),
    ).toEqual(['One', 'Two', 'Three']);
  });

  it('are found in the shadow tree they share', async () => {
    const parts = textBox('One') + textBox('Two');
    expect(await wordsOf(`<x-story><template>${parts}</template></x-story>`)).toEqual(['One', 'Two']);
  });

  it('are read where they stand in a shadow tree without any box', async () => {
    expect(await wordsOf(`<x-story><template>${told('One')}${told('Two')}</template></x-story>`)).toEqual([
      'One',
      'Two',
    ]);
  });

  it('are not those of another article, though the boxes have the same names', async () => {
    const article = (word: string) => `<article id="${word}">${textBox(word)}</article>`;
    const teaser = `<article id="teaser">${textBox('Teaser', 2)}</article>`;
    expect(await namesOf(`<div id="feed">${article('one')}${teaser}${article('two')}</div>`)).toEqual([
      'one',
      'two',
    ]);
  });

  it('are those of an article around them that are articles by themselves', async () => {
    const entry = (word: string) => `<article class="entry">${textBox(word, 4)}</article>`;
    expect(
      await namesOf(`<article id="all">${entry('One')}${entry('Two')}${entry('Three')}</article>`),
    ).toEqual(['all']);
  });

  it('are no boxes within each other', async () => {
    const other = `<section>${told('Other', 3)}</section>`;
    const nested = (at: number): string =>
      `<div class="part"><div class="text">${told(`Part${at}`, 2)}${at < 80 ? nested(at + 1) : ''}</div></div>`;
    const page = `<div class="part"><div class="text">${told('Main', 200)}</div></div>${other.repeat(60)}${nested(0)}`;
    const last = `<div class="part"><div class="text">${told('Last', 2)}</div></div>`;
    const roots = (await rootsOf(page + last)).map(({ root }) => root);
    for (const root of roots) expect(roots.filter((one) => one.contains(root))).toEqual([root]);
    // However many there are within each other, they are one.
    expect(roots.map((root) => root.textContent.split(' ')[0])).toEqual(['Main', 'Part0', 'Last']);
  });

  it('are no boxes within each other where one stands in a shadow tree of another', async () => {
    const other = `<div><section>${told('Other', 3)}</section></div>`;
    const outer = `<div class="text">${told('Outer', 3)}<x-part><template>${textBox('Inner', 3)}</template></x-part></div>`;
    const words = await wordsOf(
      `<x-page><template><div><div class="text">${told('Main', 60)}</div></div>${other.repeat(40)}<div>${outer}</div></template></x-page>`,
    );
    expect(words).toEqual(['Main', 'Outer', 'Inner']);
  });
});
