import type { ComponentChildren } from 'preact';
import { say } from '../words/words.ts';

/** Where the reader wants Signatory, as far as it concerns this page. */
export interface Switches {
  isOn: boolean;
  /** Absent where a switch for the site would change nothing. */
  isOffHere?: boolean | undefined;
  isPaused: boolean;
}

export type SwitchChoice = 'site-off' | 'site-on' | 'pause' | 'resume' | 'off' | 'on';

interface Props {
  switches: Switches;
  /** Absent where the page is of none. */
  site: string | undefined;
  /** True in a private window: where the reader has been is kept nowhere, so no switch remembers it. */
  isPrivate: boolean;
  choose: (choice: SwitchChoice) => void;
}

/** Each switch says what a click does, and is its own undoing. */
export function PopupSwitches({ switches: { isOn, isOffHere, isPaused }, site, isPrivate, choose }: Props) {
  const isOfSite = site !== undefined;
  return (
    <nav aria-label={say('popup_where')}>
      {isPrivate && isOfSite && <p>{say('popup_private')}</p>}
      <p class="buttons">
        {isOn ? (
          <>
            {isOfSite && !isPrivate && isOffHere !== undefined && (
              <Switch onClick={() => choose(isOffHere ? 'site-on' : 'site-off')}>
                {say(isOffHere ? 'popup_turn_on_here' : 'popup_turn_off_here', { site })}
              </Switch>
            )}
            <Switch onClick={() => choose(isPaused ? 'resume' : 'pause')}>
              {say(isPaused ? 'popup_end_pause' : 'popup_pause')}
            </Switch>
            <Switch onClick={() => choose('off')}>{say('popup_turn_off')}</Switch>
          </>
        ) : (
          <Switch onClick={() => choose('on')}>{say('popup_turn_on')}</Switch>
        )}
      </p>
    </nav>
  );
}

function Switch({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}
