/** The options, in every state that a reader can meet. */
import type { Settings } from '../settings/settings.ts';
import type { OptionsActions, OptionsProps } from './options/Options.tsx';

const nothing = () => undefined;
const actions: OptionsActions = {
  set: nothing,
  turnOn: nothing,
  endPause: nothing,
  saveSites: () => Promise.resolve({ refused: [], kept: [] }),
  openShortcuts: nothing,
  save: nothing,
  read: nothing,
  reset: nothing,
  allow: nothing,
};

const settings: Settings = {
  version: 2,
  isOn: true,
  where: { rule: 'all-news', sitesOff: [], sitesOnly: [] },
  mentions: 'every',
  adjectives: true,
  kinds: { countries: true, treaties: true, organizations: true },
  style: 'dotted',
  hoverDelay: 350,
  language: 'browser',
};

const data = {
  version: '1.2.3',
  pacts: 182,
  countries: 256,
  days: { from: '2025-03-19', to: '2026-02', isOld: false },
  old: 0,
};

/** As they are right after the installation. */
export const options: OptionsProps = {
  settings,
  isPaused: false,
  delays: [150, 350, 600, 1_000, 1_500],
  languages: [
    ['browser', 'English'],
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['uk', 'українська'],
  ],
  shortcuts: [
    { does: 'Go to the next mention and open its card', keys: 'Alt+Shift+N' },
    { does: 'Go to the previous mention and open its card', keys: '' },
  ],
  data,
  access: { to: 'all', sites: [], isPrivateAllowed: true },
  isSynced: true,
  actions,
};

const sites = Array.from({ length: 40 }, (_, index) => `edition-${index + 1}.news.example`);

export const optionsStates: Record<string, OptionsProps> = {
  'as at first': options,
  'many sites, on this device only, just saved': {
    ...options,
    settings: { ...settings, where: { rule: 'all-but', sitesOff: sites, sitesOnly: [] }, style: 'tint' },
    isSynced: false,
    said: 'Saved',
  },
  'few sites allowed by the browser, old data, nothing kept': {
    ...options,
    settings: { ...settings, where: { rule: 'only', sitesOff: [], sitesOnly: ['news.example'] } },
    access: {
      to: 'some',
      sites: ['news.example', 'a-very-long-name-of-a-newspaper-indeed.regional-edition.example.test'],
      isPrivateAllowed: false,
    },
    data: { ...data, days: undefined, old: 3 },
    said: 'It could not be saved: the browser’s storage is full. Shorten the list of sites.',
  },
  'turned off, without access, on a phone': {
    ...options,
    settings: { ...settings, isOn: false, hoverDelay: 800 },
    shortcuts: [],
    access: { to: 'none', sites: [], isPrivateAllowed: false },
  },
  paused: { ...options, isPaused: true },
};
