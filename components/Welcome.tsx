import { dateWords } from '../words/formats.ts';
import { say } from '../words/words.ts';

interface Props {
  /** The keys that lead to the next mention, as the browser writes them; empty where it has none. */
  keys: string;
  /** What begins a search of the atlas in the browser's address bar; undefined where that has no such thing. */
  keyword: string | undefined;
  /** False where the browser does not let Signatory read pages yet. */
  hasAccess: boolean;
  allow: () => void;
  openAtlas: () => void;
  openOptions: () => void;
}

/** When the sample is of: much of what it says has changed since, as its cards show. */
const SAMPLE_DAY = '2025-08-20';

/** What a reader sees once, right after the installation: something to try, what it never does, how to be rid of it. */
export function Welcome({ keys, keyword, hasAccess, allow, openAtlas, openOptions }: Props) {
  return (
    <main>
      <h1>{say('welcome_title')}</h1>
      {!hasAccess && (
        <p class="notice">
          {say('welcome_access_needed')}{' '}
          <button type="button" onClick={allow}>
            {say('options_access_grant')}
          </button>
        </p>
      )}
      <div class="columns">
        <section class="try" aria-labelledby="try">
          <h2 id="try">{say('welcome_try')}</h2>
          <p class="hint">{keys === '' ? say('welcome_try_touch') : say('welcome_try_how', { key: keys })}</p>
          <article>
            <h3>{say('welcome_sample_title')}</h3>
            <p class="dateline">
              <time dateTime={SAMPLE_DAY}>{dateWords(SAMPLE_DAY)}</time>
            </p>
            <p>{say('welcome_sample')}</p>
          </article>
          <p class="hint">{say('welcome_sample_note')}</p>
        </section>
        <div>
          <section>
            <h2>{say('welcome_never')}</h2>
            <ul>
              <li>{say('welcome_never_send')}</li>
              <li>{say('welcome_never_watch')}</li>
              <li>{say('welcome_never_change')}</li>
            </ul>
          </section>
          <section>
            <h2>{say('welcome_off')}</h2>
            <p>
              {say('welcome_off_how', {
                not_here: say('card_not_here'),
                not_now: say('card_not_now'),
                never: say('card_never_again'),
              })}
            </p>
          </section>
          <section>
            <h2>{say('welcome_more')}</h2>
            {keyword !== undefined && <p>{say('welcome_more_how', { keyword })}</p>}
            <p class="buttons">
              <button type="button" onClick={openAtlas}>
                {say('welcome_atlas')}
              </button>
              <button type="button" onClick={openOptions}>
                {say('welcome_options')}
              </button>
            </p>
          </section>
        </div>
      </div>
    </main>
  );
}
