import { listWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';

/** Where the browser, which has the last word, lets Signatory read. */
export interface AccessToPages {
  to: 'all' | 'some' | 'none';
  /** Where it is `some`. */
  sites: readonly string[];
  /** Whether the browser lets it run in private windows. */
  isPrivateAllowed: boolean;
}

interface Props {
  access: AccessToPages;
  allow: () => void;
}

export function Access({ access: { to, sites, isPrivateAllowed }, allow }: Props) {
  return (
    <div class={to === 'all' ? 'access' : 'access notice'}>
      <h3>{say('options_access')}</h3>
      <p>
        {to === 'all' && say('options_access_all')}
        {to === 'some' && say('options_access_some', { sites: listWords(sites) })}
        {to === 'none' && say('options_access_none')}
      </p>
      {to !== 'all' && (
        <p class="buttons">
          <button type="button" onClick={allow}>
            {say('options_access_grant')}
          </button>
        </p>
      )}
      <p>{say(isPrivateAllowed ? 'options_private_allowed' : 'options_private')}</p>
    </div>
  );
}
