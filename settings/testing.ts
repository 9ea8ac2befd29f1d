/** Settings of any kind, for tests of properties. */
import fc from 'fast-check';
import { choose, type Choice, type SomeSettings } from './choices.ts';
import {
  DEFAULTS,
  HOVER_DELAYS,
  LANGUAGES,
  MARK_STYLES,
  MENTIONS,
  RULES,
  type SettingsHere,
} from './settings.ts';

export const NOW = 1_800_000_000_000;
export const SITE = 'ledger.test';

const site = fc.constantFrom('ledger.test', 'news.example', 'blog.example');
const values: fc.Arbitrary<SomeSettings> = fc.record(
  {
    isOn: fc.boolean(),
    where: fc.record({ rule: fc.constantFrom(...RULES) }),
    mentions: fc.constantFrom(...MENTIONS),
    adjectives: fc.boolean(),
    kinds: fc.record(
      { countries: fc.boolean(), treaties: fc.boolean(), organizations: fc.boolean() },
      { requiredKeys: [] },
    ),
    style: fc.constantFrom(...MARK_STYLES),
    hoverDelay: fc.constantFrom(...HOVER_DELAYS),
    language: fc.constantFrom(...LANGUAGES),
  },
  { requiredKeys: [] },
);

export const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ name: fc.constantFrom('site-off' as const, 'site-on' as const), site }),
  fc.record({
    name: fc.constant('site-on' as const),
    site,
    before: fc.record({
      rule: fc.constantFrom(...RULES),
      sitesOff: fc.subarray(['blog.example', 'ledger.test']),
      sitesOnly: fc.subarray(['ledger.test', 'news.example']),
    }),
  }),
  fc.record({
    name: fc.constantFrom('list-site' as const, 'strike-site' as const),
    list: fc.constantFrom('sitesOff' as const, 'sitesOnly' as const),
    site,
  }),
  fc.record({
    name: fc.constant('edit-sites' as const),
    list: fc.constantFrom('sitesOff' as const, 'sitesOnly' as const),
    add: fc.array(site),
    remove: fc.array(site),
  }),
  fc.record({ name: fc.constant('pause' as const), now: fc.constant(NOW) }),
  fc.record({ name: fc.constantFrom('resume' as const, 'off' as const, 'on' as const) }),
  fc.record({ name: fc.constant('set' as const), values }),
);

export const anySettings: fc.Arbitrary<SettingsHere> = fc
  .array(anyChoice)
  .map((choices) => choices.reduce<SettingsHere>(choose, DEFAULTS));
