import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSite, siteOf, siteTyped } from './sites.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.ledger.test/world?x=1#top', 'ledger.test'],
    ['http://ledger.test:8080/', 'ledger.test'],
    ['https://edition.ledger.test./', 'edition.ledger.test'],
    ['https://www.www.ledger.test../', 'ledger.test'],
    ['https://www.test/', 'test'],
    ['http://[::1]:8080/', '[::1]'],
    ['about:newtab', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['no address', undefined],
  ])('%s is %s', (address, expected) => expect(siteOf(address)).toBe(expected));

  it('is a site', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(isSite(siteOf(address))).toBe(true);
      }),
    );
  });
});

describe('a site that is typed', () => {
  it.each([
    [' Ledger.test ', 'ledger.test'],
    ['www.ledger.test', 'ledger.test'],
    ['https://www.ledger.test/world', 'ledger.test'],
    ['ledger.test/world', 'ledger.test'],
    ['zürich.example', 'xn--zrich-kva.example'],
    ['', undefined],
    ['two words', undefined],
    ['about:newtab', undefined],
    ['ftp://ledger.test', undefined],
  ])('as "%s" is %s', (text, expected) => expect(siteTyped(text)).toBe(expected));
});
