import type { Reach } from '../../components/card-place.ts';
import type { Choice } from '../../settings/choices.ts';
import type { Where } from '../../settings/settings.ts';

/**
 * What each button that turns Signatory off chooses, and what undoes it.
 * @param before where it works until then, to which undoing leads back
 */
export function choicesOf(reach: Reach, site: string, before?: Where): [off: Choice, on: Choice] {
  switch (reach) {
    case 'site':
      return [
        { name: 'site-off', site },
        { name: 'site-on', site, ...(before && { before }) },
      ];
    case 'now':
      return [{ name: 'pause', now: Date.now() }, { name: 'resume' }];
    case 'ever':
      return [{ name: 'off' }, { name: 'on' }];
  }
}
