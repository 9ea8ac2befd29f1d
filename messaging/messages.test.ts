import { expect, it } from 'vitest';
import { isToBackground, isToReader } from './messages.ts';

it.each([1, -1])('a step of %s is for the reader', (direction) =>
  expect(isToReader({ name: 'step', direction })).toBe(true),
);

it.each([0, 2, '1', [1], true, undefined])('a step of %j is not', (direction) =>
  expect(isToReader({ name: 'step', direction })).toBe(false),
);

it('a language to be named is for the background', () =>
  expect(isToBackground({ name: 'names-of-language', language: 'de' })).toBe(true));

it.each([undefined, 1, ['de']])('the language %j is not', (language) =>
  expect(isToBackground({ name: 'names-of-language', language })).toBe(false),
);

it.each([
  { name: 'found', subjects: 0 },
  { name: 'glance', subjects: [{ subject: 'POL', mentions: 2 }], published: '2025-03-19' },
  { name: 'read-now', tab: 3 },
  { name: 'look-again', tab: 3 },
  { name: 'choose', choice: { name: 'site-off', site: 'ledger.test' } },
  { name: 'style', style: 'tint' },
  { name: 'open-atlas', address: '#/pact/ottawa-treaty?on=2025-03-19' },
])('%j is for the background', (message) => expect(isToBackground(message)).toBe(true));

it.each([
  { name: 'found', subjects: -1 },
  { name: 'found', subjects: '3' },
  { name: 'glance', subjects: ['POL'] },
  { name: 'glance', subjects: [{ subject: 'POL', mentions: 1.5 }] },
  { name: 'glance', subjects: [], published: 2025 },
  { name: 'read-now' },
  { name: 'choose', choice: { name: 'site-off' } },
  { name: 'choose' },
  { name: 'style', style: '* { display: none }' },
  { name: 'open-atlas' },
  { name: 'open-atlas', address: 'https://elsewhere.test/' },
  { name: 'what-is-here' },
])('%j is not', (message) => expect(isToBackground(message)).toBe(false));

it.each([{ name: 'what-is-here' }, { name: 'jump', subject: 'POL', index: 0 }])(
  '%j is for the reader',
  (message) => expect(isToReader(message)).toBe(true),
);

it.each([
  { name: 'jump', subject: 'POL' },
  { name: 'jump', subject: 'POL', index: -1 },
  { name: 'jump', subject: 1, index: 0 },
  { name: 'found', subjects: 0 },
])('%j is none', (message) => expect(isToReader(message)).toBe(false));
it('a card beyond the article’s own is asked for by its subject and with what the article names', () => {
  const message = { name: 'card-of', subject: 'MLT', subjects: ['POL'] };
  expect(isToBackground(message)).toBe(true);
  expect(isToBackground({ ...message, published: '2025-03-19' })).toBe(true);
  for (const wrong of [{ subject: 7 }, { subject: undefined }, { subjects: 'POL' }, { published: 7 }])
    expect(isToBackground({ ...message, ...wrong })).toBe(false);
});
