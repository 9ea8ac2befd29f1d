import type { FlagsByCountry } from '../../facts/drawings.ts';
import { say } from '../../words/words.ts';
import { English } from '../English.tsx';
import { Flag } from '../Flag.tsx';
import { kindWords, type SubjectKind } from './kind-words.ts';

interface Result {
  address: string;
  subject: string;
  name: string;
  nameLanguage?: 'en' | undefined;
  kind: SubjectKind;
  /** The name that was found, where it is not the one that is shown, and its language. */
  matched?: { name: string; language: string | undefined } | undefined;
}

interface Props {
  query: string;
  results: readonly Result[];
  /** True where nothing has the name that was typed, and what is shown is like it. */
  isGuess: boolean;
  /** True where there are more results than are shown. */
  isCut: boolean;
  flags: FlagsByCountry;
}

/** What a search has found, the best first. */
export function Results({ query, results, isGuess, isCut, flags }: Props) {
  return (
    <>
      <h1 class="unseen">{say('atlas_nav_search')}</h1>
      <p class="count" role="status">
        {isGuess ? say('atlas_did_you_mean') : say('atlas_results', { count: results.length, query })}
      </p>
      <ul class="results">
        {results.map(({ address, subject, name, nameLanguage, kind, matched }) => (
          <li key={address}>
            <a href={address}>
              {flags[subject] && <Flag flag={flags[subject]} />}
              <span class="result-name">
                <English language={nameLanguage}>{name}</English>
              </span>
              <span class="result-kind">{kindWords(kind)}</span>
              {matched && (
                <span class="result-matched">
                  {say('atlas_matched', { name: '' })}
                  <span lang={matched.language} dir="auto">
                    {matched.name}
                  </span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {isCut && <p class="hint">{say('atlas_more_results', { count: results.length })}</p>}
    </>
  );
}
