import { expect, it } from 'vitest';
import { readWritten } from './written-sites.ts';

const BEFORE = ['a.example', 'b.example'];
const written = (text: string) => readWritten('sitesOff', text, BEFORE);

it('sites that are written become an edit of the list', () =>
  expect(written('b.example, www.c.example')).toEqual({
    edit: { name: 'edit-sites', list: 'sitesOff', add: ['c.example'], remove: ['a.example'] },
    sites: ['b.example', 'c.example'],
    refused: [],
  }));

it('sites that are written in another way are no edit', () =>
  expect(written('https://b.example/news a.example')).toEqual({
    edit: undefined,
    sites: BEFORE,
    refused: [],
  }));

it('beside an entry that is no site the others are added, and none is struck', () => {
  expect(written('a.example\nb\nc.example')).toEqual({
    edit: { name: 'edit-sites', list: 'sitesOff', add: ['c.example'], remove: [] },
    sites: ['a.example', 'b.example', 'c.example'],
    refused: ['b'],
  });
  expect(written('bild').edit).toBeUndefined();
});
