import type { MarkStyle } from '../../settings/settings.ts';
import { say, sayWith } from '../../words/words.ts';

/** A sentence with marks as they look on a page of news. */
export function Sample({ style }: { style: MarkStyle }) {
  const marked = (words: string) => <span class={`mark mark-${style}`}>{words}</span>;
  return (
    <>
      {sayWith('options_sample', {
        country: marked(say('options_sample_country')),
        treaty: marked(say('options_sample_treaty')),
      })}
    </>
  );
}
