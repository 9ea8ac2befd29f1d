// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { bodyOf } from './dom-testing.ts';
import { markStyle } from './mark-style.ts';
import { ShadowStyle } from './shadow-style.ts';

function shadowTree(): ShadowRoot {
  const root = bodyOf('<x-story></x-story>').firstElementChild!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Poland</p>';
  return root;
}

it('comes back beside style sheets that the page has set over it, and goes in the end', () => {
  const root = shadowTree();
  const style = new ShadowStyle();
  style.reach(root.firstChild!);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  const ofPage = new CSSStyleSheet();
  root.adoptedStyleSheets = [ofPage];
  style.restore();
  expect(root.adoptedStyleSheets).toHaveLength(2);
  style.remove();
  expect(root.adoptedStyleSheets).toEqual([ofPage]);
});

it('changes its look where it is, and keeps it elsewhere', () => {
  const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  const style = new ShadowStyle();
  style.reach(shadowTree().firstChild!);
  expect(replace).toHaveBeenLastCalledWith(markStyle('dotted'));
  style.look = 'underline';
  expect(replace).toHaveBeenLastCalledWith(markStyle('underline'));
  style.reach(shadowTree().firstChild!);
  expect(replace.mock.calls.map(([text]) => text).slice(1)).toEqual(Array(2).fill(markStyle('underline')));
  replace.mockRestore();
});

it('leaves a tree that the page has taken away', () => {
  const root = shadowTree();
  const style = new ShadowStyle();
  style.reach(root.firstChild!);
  root.host.remove();
  style.restore();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});
