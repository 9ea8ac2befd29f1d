import type { ComponentChildren } from 'preact';
import { say, type MessageKey } from '../../words/words.ts';

interface Props {
  query: string;
  search: (query: string) => void;
  /** Called with Enter in the field: goes to the first result. */
  goToFirst: () => void;
  /** The address of each part, and whether it is the one that is shown. */
  parts: readonly { title: MessageKey; address: string; isHere: boolean }[];
  /** Absent where the atlas has a tab of its own. */
  openAsPage?: (() => void) | undefined;
  openOptions: () => void;
  children: ComponentChildren;
}

/** What stands around every view of the atlas: the search, which is always at hand, and the way to its parts. */
export function Frame({ query, search, goToFirst, parts, openAsPage, openOptions, children }: Props) {
  return (
    <>
      <header class="frame">
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            goToFirst();
          }}
        >
          <label for="search">{say('atlas_search')}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-hint"
            value={query}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
          <p id="search-hint" class="hint">
            {say('atlas_search_hint')}
          </p>
        </form>
        <nav aria-label={say('atlas_nav')}>
          <ul>
            {parts.map(({ title, address, isHere }) => (
              <li key={address}>
                <a href={address} aria-current={isHere ? 'page' : undefined}>
                  {say(title)}
                </a>
              </li>
            ))}
            <li>
              <button type="button" onClick={openOptions}>
                {say('atlas_nav_options')}
              </button>
            </li>
            {openAsPage && (
              <li>
                <button type="button" onClick={openAsPage}>
                  {say('atlas_full_page')}
                </button>
              </li>
            )}
          </ul>
        </nav>
      </header>
      <main tabIndex={-1}>{children}</main>
    </>
  );
}
