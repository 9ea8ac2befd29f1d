import type { Reach } from '../../components/card-place.ts';
import type { Choice } from '../../settings/choices.ts';

/** What each button that turns Signatory off chooses, and what undoes it. */
export function choicesOf(reach: Reach, site: string): [off: Choice, on: Choice] {
  switch (reach) {
    case 'site':
      return [
        { name: 'site-off', site },
        { name: 'site-on', site },
      ];
    case 'now':
      return [{ name: 'pause', now: Date.now() }, { name: 'resume' }];
    case 'ever':
      return [{ name: 'off' }, { name: 'on' }];
  }
}
