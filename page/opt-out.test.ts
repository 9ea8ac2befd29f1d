// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { isOptedOut } from './opt-out.ts';

afterEach(() => {
  document.head.innerHTML = document.body.innerHTML = '';
});

it.each([
  ['<meta name="signatory" content="off">', true],
  ['<meta content=" OFF " name="Signatory">', true],
  ['<meta name="signatory" content="quiet, off">', true],
  ['<meta name="signatory" content="on"><meta name="signatory" content="off,on">', true],
  ['<title>News</title>', false],
  ['<meta name="signatory">', false],
  ['<meta name="signatory" content="office">', false],
  ['<meta name="signatory" content="lights off">', false],
  ['<meta name="robots" content="off">', false],
])('with %s in its head, that a site has opted out is %s', (html, expected) => {
  document.head.innerHTML = html;
  expect(isOptedOut(document)).toBe(expected);
});

it('what a visitor writes on a page opts nothing out', () => {
  document.body.innerHTML = '<p><meta name="signatory" content="off"></p>';
  expect(isOptedOut(document)).toBe(false);
});
