// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from './dom-testing.ts';
import { endPointOf, pointOf, textBlocks } from './text-blocks.ts';

const texts = (html: string) => [...textBlocks(bodyOf(html))].map(({ text }) => text);

describe('text blocks', () => {
  it('join text across inline tags and end at blocks and line breaks', () => {
    expect(texts('<p>the <b>Ottawa</b> <i>Treaty</i></p><div>one<br>two</div>')).toEqual([
      'the Ottawa Treaty',
      'one',
      'two',
    ]);
  });

  it('join across invisible elements but not across a footnote mark', () => {
    expect(texts('<p>Pol<wbr>and<sup>1</sup> left<script>x</script> it</p>')).toEqual([
      'Poland',
      '1',
      ' left it',
    ]);
  });

  it.each([
    '<nav>Poland</nav>',
    '<select><option>Poland</option></select>',
    '<p><button>Poland</button><code>Poland</code><textarea>Poland</textarea></p>',
    '<div contenteditable="true">Poland</div>',
    '<div contenteditable>Poland</div>',
    '<aside>Poland</aside><footer>Poland</footer>',
    '<div hidden>Poland</div><div aria-hidden="true">Poland</div>',
    '<div role="navigation">Poland</div>',
    '<section class="related-stories">Poland</section><div id="comments">Poland</div>',
    '<details><summary>More</summary><p>Poland</p></details>',
    '<div class="article-sidebar">Poland</div><div id="sidebar">Poland</div>',
    '<dialog>Poland</dialog><template>Poland</template><noscript>Poland</noscript>',
  ])('leave out %s', (html) => {
    const read = texts(`<p>Before</p>${html}<p>After</p>`);
    expect(read.filter((text) => text.trim() !== '')).toEqual(['Before', 'After']);
  });

  it.each([
    ['a related story', '<h3><a href="/b">Poland leaves</a></h3>'],
    ['one with its label', '<p>Read more: <a href="/b">Poland leaves the Ottawa Treaty</a></p>'],
    ['a card that is a link', '<a href="/b"><div><h3>Poland leaves</h3><p>It has told so.</p></div></a>'],
    ['a list of topics', '<p>Topics: <a href="/p">Poland</a>, <a href="/o">Ottawa Treaty</a></p>'],
  ])('leave out what only leads elsewhere: %s', (_, html) => expect(texts(html)).toEqual([]));

  it.each([
    ['a sentence with links', '<p><a href="/p">Poland</a> has told the United Nations.</p>'],
    ['an anchor that leads nowhere', '<p><a name="one">Poland leaves</a></p>'],
    [
      'the caption of a picture that is a link',
      '<a href="/a.jpg"><figcaption>Poland leaves</figcaption></a>',
    ],
    ['the headline', '<h1><a href="/a">Poland leaves</a></h1>'],
    ['open details', '<details open><p>Poland leaves</p></details>'],
    ['what is named after a sidebar it has', '<div class="has-sidebar"><p>Poland leaves</p></div>'],
  ])('keep %s', (_, html) => expect(texts(html).join()).toContain('Poland'));

  it('keep captions and quotations, which are the article', () => {
    expect(texts('<figure><figcaption>Poland</figcaption></figure><blockquote>Latvia</blockquote>')).toEqual([
      'Poland',
      'Latvia',
    ]);
  });

  it('reach into open shadow roots', () => {
    const body = bodyOf('<x-story></x-story>');
    body.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<p>Poland</p>';
    expect([...textBlocks(body)].map(({ text }) => text)).toEqual(['Poland']);
  });

  it('survive ten thousand nested tags', () => {
    const root = document.createElement('div');
    let at: Element = root;
    for (let depth = 0; depth < 10_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'Poland';
    expect([...textBlocks(root)]).toEqual([]);
  });

  it('lead from any offset back to its node', () => {
    const pieces = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const body = bodyOf('<p></p>');
        for (const part of parts) body.firstElementChild!.append(document.createElement('b'), part);
        for (const block of textBlocks(body)) {
          for (let offset = 0; offset < block.text.length; offset++) {
            const { node, offset: inNode } = pointOf(block, offset);
            expect(node.data[inNode]).toBe(block.text[offset]);
            const end = endPointOf(block, offset + 1);
            expect([end.node, end.offset]).toEqual([node, inNode + 1]);
          }
        }
      }),
    );
  });
});
