import { expect, it } from 'vitest';
import type { Reach } from '../../components/card-place.ts';
import { choose } from '../../settings/choices.ts';
import { DEFAULTS } from '../../settings/settings.ts';
import { choicesOf } from './off-choices.ts';

it.each<Reach>(['site', 'now', 'ever'])('"Undo" leaves nothing of what was turned off (%s)', (reach) => {
  const before = {
    ...DEFAULTS,
    where: { rule: 'all-news' as const, sitesOff: ['a.example', 'b.example'], sitesOnly: ['c.example'] },
  };
  const [off, on] = choicesOf(reach, 'ledger.test', before.where);
  const turnedOff = choose(before, off);
  expect(turnedOff).not.toEqual(before);
  expect(choose(turnedOff, on)).toEqual(before);
});
