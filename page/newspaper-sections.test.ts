// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageWith } from './dom-testing.ts';
import { countSections, isInSection } from './newspaper-sections.ts';

const links = (...hrefs: string[]) => pageWith('', hrefs.map((href) => `<a href="${href}">x</a>`).join(''));
const texts = (...names: string[]) => pageWith('', names.map((name) => `<a href="#">${name}</a>`).join(''));

describe('the sections of a newspaper', () => {
  it.each([
    ['English', ['World', 'Politics', 'Business', 'Sport']],
    ['German', ['Ausland', 'Politik', 'Wirtschaft', 'Sport']],
    ['French', ['Monde', 'Politique', 'Économie', 'Sports']],
    ['Spanish', ['Mundo', 'Política', 'Economía', 'Deportes']],
    ['Italian', ['Esteri', 'Politica', 'Economia', 'Sport']],
    ['Portuguese', ['Mundo', 'Política', 'Economia', 'Esportes']],
    ['Ukrainian', ['Світ', 'Політика', 'Економіка', 'Спорт']],
  ])('are known in %s', (_, names) => expect(countSections(texts(...names), 9)).toBe(4));

  it('are known in addresses, with or without host, suffix and query', () => {
    expect(
      countSections(
        links(
          '/world/',
          '/politics.html',
          'https://a.example/en/sport',
          '/business?page=2',
          '/x/y/z/opinion/w',
        ),
        9,
      ),
    ).toBe(4);
  });

  it('are not looked for deep inside a long address, which is data', () => {
    expect(countSections(links(`/${'a'.repeat(50)}/world`), 9)).toBe(1);
    expect(countSections(links(`/${'a'.repeat(300)}/world`), 9)).toBe(0);
  });

  it('count once each, and no further than asked for', () => {
    expect(countSections(links('/world', '/world/asia', '/europe'), 9)).toBe(1);
    expect(countSections(links('/world', '/politics', '/sport'), 2)).toBe(2);
  });

  it('that others have, too, count little alone', () => {
    expect(countSections(texts('News', 'Culture', 'Technology'), 9)).toBe(1);
    expect(countSections(texts('News', 'Culture', 'Technology', 'Sport'), 9)).toBe(3);
  });

  it('are not found in words of sentences', () => {
    expect(countSections(texts('Politics of the future of our work', 'worldly', 'sports car'), 9)).toBe(0);
  });

  it('are part of the address of a piece in them, but no piece themselves', () => {
    expect(isInSection(new URL('https://a.example/world/a-story'))).toBe(true);
    expect(isInSection(new URL('https://a.example/world'))).toBe(false);
    expect(isInSection(new URL('https://a.example/products/world'))).toBe(false);
  });
});
