import type { Standing as StandingFacts } from '../facts/card.ts';
import type { Day } from '../facts/types.ts';
import { dateWords } from './dates.ts';
import { StatusShape } from './StatusShape.tsx';
import { statusWords, type StatusWords } from './status-words.ts';

interface Props {
  standing: StandingFacts;
  published?: Day | undefined;
}

/** One row of a card: a pact or country, and the status now, or then and now where it has changed. */
export function Standing({ standing, published }: Props) {
  const { name, pactKind, now, then } = standing;
  const nowWords = statusWords(now, pactKind);
  return (
    <li class="standing">
      <span class="standing-name">{name}</span>
      {then && published ? (
        <dl class="then-and-now">
          <dt>When this was published, {dateWords(published)}</dt>
          <dd>
            <Words words={statusWords(then, pactKind, 'then')} />
          </dd>
          <dt>Now</dt>
          <dd>
            <Words words={nowWords} />
          </dd>
        </dl>
      ) : (
        <span class="standing-status">
          <Words words={nowWords} />
        </span>
      )}
      {now.note && <span class="note">{now.note}</span>}
    </li>
  );
}

function Words({ words: { label, detail, shape } }: { words: StatusWords }) {
  return (
    <span class="status">
      <StatusShape shape={shape} />
      <span>
        <span class="status-label">{label}</span>
        {detail && <span class="status-detail">, {detail}</span>}
      </span>
    </span>
  );
}
