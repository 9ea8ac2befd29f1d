import { expect, it } from 'vitest';
import { pagesAllowed } from './access-to-pages.ts';

it('names each site once, however many patterns it has', () => {
  const origins = ['https://www.news.example/*', 'http://*.news.example/*', 'https://a.example:8080/*'];
  expect(pagesAllowed(false, origins)).toEqual({ to: 'some', sites: ['a.example:8080', 'news.example'] });
});

it('tells all from none', () => {
  expect(pagesAllowed(true, ['http://*/*', 'https://*/*'])).toEqual({ to: 'all', sites: [] });
  expect(pagesAllowed(false, [])).toEqual({ to: 'none', sites: [] });
});

it('shows a pattern that names no site', () =>
  expect(pagesAllowed(false, ['https://*/*'])).toEqual({ to: 'some', sites: ['https://*/*'] }));
