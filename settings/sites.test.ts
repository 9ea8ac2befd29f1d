// cspell:ignore новини amarcd
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSite, siteOf, sitesTyped, siteTyped } from './sites.ts';

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
    ['*.bbc.co.uk', 'bbc.co.uk'],
    ['https://*.bbc.co.uk/*', 'bbc.co.uk'],
    ['ledger.test:8080', 'ledger.test'],
    ['ledger.test./?page=2', 'ledger.test'],
    ['новини.example', 'xn--b1amarcd.example'],
    ['localhost:3000', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
    ['http://[::1]:8080/', '[::1]'],
    ['bild', undefined],
    ['www.bild', undefined],
    ['2024', undefined],
    ['1.2', undefined],
    ['*', undefined],
    ['*.*.example', undefined],
    ['bbc..example', undefined],
    ['-bbc.example', undefined],
    ['bbc_news.example', 'bbc_news.example'],
    ['bbc.com;cnn.com', undefined],
    ['mailto:x@y', undefined],
    ['reader@ledger.test', undefined],
    ['mailto:reader@ledger.test', undefined],
  ])('as "%s" is %s', (text, expected) => expect(siteTyped(text)).toBe(expected));

  it('is taken back as it is shown', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const site = siteOf(`https://${domain}/`)!;
        fc.pre(site.includes('.'));
        expect(siteTyped(site)).toBe(site);
      }),
    );
  });
});

describe('sites that are typed', () => {
  it.each([
    ['a.example\n\n  b.example \n', ['a.example', 'b.example']],
    ['bbc.com,cnn.com', ['bbc.com', 'cnn.com']],
    ['bbc.com, cnn.com b.example,', ['bbc.com', 'cnn.com', 'b.example']],
    ['https://bbc.com/news,https://cnn.com/world', ['bbc.com', 'cnn.com']],
    ['https://bbc.com,cnn.com', ['bbc.com', 'cnn.com']],
    ['https://www.ledger.test/world/0,1518,1234.html, b.example', ['ledger.test', 'b.example']],
    [' \n', []],
  ])('as %j are %j', (text, sites) => expect(sitesTyped(text)).toEqual({ sites, refused: [] }));

  it('are told from all that are none', () =>
    expect(sitesTyped('bild, a.example\nmailto:x@y *.bbc.co.uk two words')).toEqual({
      sites: ['a.example', 'bbc.co.uk'],
      refused: ['bild', 'mailto:x@y', 'two', 'words'],
    }));

  it('may be any that stand there already, as one without a dot that was turned off on its page', () =>
    expect(sitesTyped('intranet\nothers', ['intranet'])).toEqual({
      sites: ['intranet'],
      refused: ['others'],
    }));
});
