import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offerMenus } from './menus.ts';

type Changed = (changes: object, area: string) => void;

const api = vi.hoisted(() => ({
  changed: undefined as Changed | undefined,
  update: vi.fn(() => Promise.resolve()),
}));
vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined };
  return {
    default: {
      contextMenus: { update: api.update, onClicked: event },
      runtime: { onInstalled: event, onStartup: event },
      storage: { onChanged: { addListener: (listener: Changed) => (api.changed = listener) } },
    },
  };
});
vi.mock('../shared/speak.ts', () => ({ speak: () => Promise.resolve() }));

const settled = () => new Promise((resolve) => setTimeout(resolve));
const toGerman = { settings: { newValue: { language: 'de' } } };

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  offerMenus();
});
afterEach(() => vi.restoreAllMocks());

it.each([
  ['sync', toGerman],
  // Settings of version 1, and those that synchronised storage refuses.
  ['local', toGerman],
  ['local', { 'settings-here': { newValue: { settings: { language: 'de' } } } }],
])('entries are named anew by a change of the settings, in %s: %j', async (area, change) => {
  api.update.mockClear();
  api.changed!(change, area);
  await settled();
  expect(api.update).toHaveBeenCalledTimes(2);
});

it.each([
  ['session', { isRunning: { newValue: true } }],
  ['session', toGerman],
  ['local', { pausedUntil: { newValue: 1_800_000_000_000 } }],
  ['sync', { 'sitesOff.0': { newValue: ['ledger.test'] } }],
])('and by no other change, as in %s: %j', async (area, change) => {
  api.update.mockClear();
  api.changed!(change, area);
  await settled();
  expect(api.update).not.toHaveBeenCalled();
});

it.each([
  ['says nothing of entries that are still to be made', 'Cannot find menu item with id look-up', 0],
  ['tells of any other failure', 'Out of entries', 1],
])('%s', async (_, message, errors) => {
  api.update.mockRejectedValueOnce(new Error(message));
  api.changed!(toGerman, 'sync');
  await settled();
  expect(console.error).toHaveBeenCalledTimes(errors);
});
