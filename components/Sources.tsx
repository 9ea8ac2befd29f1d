import { Fragment } from 'preact';
import type { CitedSource } from '../facts/card.ts';
import type { PartialDate } from '../facts/types.ts';
import { dateWords } from './dates.ts';

/** More than these are a click away. */
const MOST_SHOWN = 2;

interface Props {
  sources: readonly CitedSource[];
  asOf?: PartialDate | undefined;
  officialUrl?: string | undefined;
}

/** Who says so, and of which day that is. */
export function Sources({ sources, asOf, officialUrl }: Props) {
  const [shown, rest] = [sources.slice(0, MOST_SHOWN), sources.slice(MOST_SHOWN)];
  return (
    <footer>
      <p>
        {sources.length === 1 ? 'Source: ' : 'Sources: '}
        <Cited sources={shown} />
        {asOf && `. List as of ${dateWords(asOf)}.`}
      </p>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? '1 more source' : `${rest.length} more sources`}</summary>
          <p>
            <Cited sources={rest} />
          </p>
        </details>
      )}
      {officialUrl && (
        <p class="official">
          <a href={officialUrl} target="_blank" rel="noopener noreferrer">
            Official page
          </a>
        </p>
      )}
    </footer>
  );
}

function Cited({ sources }: { sources: readonly CitedSource[] }) {
  return sources.map(({ producer, asOf }, index) => (
    <Fragment key={producer + (asOf ?? '')}>
      {index > 0 && '; '}
      {producer}
      {asOf && `, as of ${dateWords(asOf)}`}
    </Fragment>
  ));
}
