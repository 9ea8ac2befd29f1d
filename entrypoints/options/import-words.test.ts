import { expect, it } from 'vitest';
import { exportSettings, importSettings } from '../../settings/settings-file.ts';
import { DEFAULTS } from '../../settings/settings.ts';
import { importWords } from './import-words.ts';

const ours = JSON.parse(exportSettings(DEFAULTS)) as object;

it.each([
  ['{', 'it is not JSON'],
  ['[]', 'is not a file of Signatory’s options'],
  [JSON.stringify({ ...ours, version: 99 }), 'comes from a newer version'],
  [JSON.stringify({ ...ours, style: 'wavy' }), 'a part that is not sound: style'],
])('says of a file with %s that %s', (text, words) => {
  const read = importSettings(text);
  if (!('error' in read)) throw new Error('This file should not have been taken.');
  expect(importWords(read.error, 'mine.json')).toContain(words);
  expect(importWords(read.error, 'mine.json')).toContain('mine.json');
});
