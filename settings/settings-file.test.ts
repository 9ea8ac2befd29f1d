import fc from 'fast-check';
import { expect, it } from 'vitest';
import { without } from './records.ts';
import { exportSettings, importSettings } from './settings-file.ts';
import { DEFAULTS } from './settings.ts';
import { anySettings } from './testing.ts';

const file = (values: object) => JSON.stringify({ format: 'signatory-settings', ...DEFAULTS, ...values });

it('settings come back from their file as they were, without the pause', () => {
  fc.assert(
    fc.property(anySettings, (some) => {
      expect(importSettings(exportSettings(some))).toEqual({ settings: without(some, 'pausedUntil') });
    }),
  );
});

it('the same settings are the same text, in whatever order they were made', () => {
  const { version, ...rest } = DEFAULTS;
  expect(exportSettings({ ...rest, version })).toBe(exportSettings(DEFAULTS));
  expect(exportSettings(DEFAULTS)).toContain('"version": 2');
});

it.each<[string, string, object]>([
  ['no JSON', 'isOn: true', { code: 'not-json' }],
  ['nothing', '', { code: 'not-json' }],
  ['a list', '[]', { code: 'not-ours' }],
  ['settings of another program', '{"version": 2, "isOn": true}', { code: 'not-ours' }],
  ['a newer version', file({ version: 3 }), { code: 'newer-version', version: 3 }],
  ['a version that is none', file({ version: 'two' }), { code: 'unsound-part', part: 'version' }],
  ['an unknown style', file({ style: 'wavy' }), { code: 'unsound-part', part: 'style' }],
  [
    'a site that is none',
    file({ where: { ...DEFAULTS.where, sitesOnly: ['a b'] } }),
    { code: 'unsound-part', part: 'where.sitesOnly' },
  ],
])('%s is refused by name', (_, text, error) => expect(importSettings(text)).toEqual({ error }));

it('what a file does not say is as it was at first, and a mark of byte order is no fault', () =>
  expect(importSettings('\uFEFF{"format": "signatory-settings", "version": 2, "isOn": false}')).toEqual({
    settings: { ...DEFAULTS, isOn: false },
  }));

it('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(importSettings(text)).toHaveProperty('error');
    }),
  );
});
