import type { SourcesById } from '../../atlas/rows.ts';
import { dated } from '../../words/formats.ts';
import { say } from '../../words/words.ts';

/** Every source behind a view, each with the day it speaks of and a link to where it can be read. */
export function SourceList({ sources }: { sources: SourcesById }) {
  const all = Object.values(sources);
  if (all.length === 0) return null;
  return (
    <details class="source-list">
      <summary>{say('atlas_sources_count', { count: all.length })}</summary>
      <ul>
        {all.map(({ id, producer, asOf, url }) => {
          const words = asOf ? say('fact_source', { source: producer, ...dated(asOf) }) : producer;
          return (
            <li key={id}>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
