import type { CitedSource } from '../facts/card.ts';
import type { PartialDate } from '../facts/types.ts';
import { dateWords } from './dates.ts';

interface Props {
  sources: readonly CitedSource[];
  asOf?: PartialDate | undefined;
  officialUrl?: string | undefined;
}

/** Who says so, and of which day that is. */
export function Sources({ sources, asOf, officialUrl }: Props) {
  return (
    <footer>
      <p class="sources">
        <span class="sources-title">{sources.length === 1 ? 'Source' : 'Sources'}: </span>
        {sources.map((source, index) => (
          <>
            {index > 0 && '; '}
            {source.producer}
            {source.asOf && <span class="as-of"> (as of {dateWords(source.asOf)})</span>}
          </>
        ))}
        {asOf && <span class="as-of">. List as of {dateWords(asOf)}.</span>}
      </p>
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
