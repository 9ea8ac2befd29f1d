import type { Standing as StandingFacts } from '../facts/card.ts';
import type { FlagDrawing } from '../facts/drawings.ts';
import type { Day } from '../facts/types.ts';
import { dateWords } from './dates.ts';
import { Flag } from './Flag.tsx';
import { StatusShape } from './StatusShape.tsx';
import { statusWords, type StatusWords } from './status-words.ts';

interface Props {
  standing: StandingFacts;
  published?: Day | undefined;
  flag?: FlagDrawing | undefined;
}

/** One row of a card: a pact or country, and the status now, or then and now where it has changed. */
export function Standing({ standing, published, flag }: Props) {
  const { name, pactKind, union, now, then, holder, continuedBy, predecessors = [] } = standing;
  const telling = { pact: pactKind, union };
  const nowWords = statusWords(now, telling);
  const notes = [
    now.note,
    ...predecessors.map((before) => `${before.name}: ${sentence(statusWords(before.now, telling))}.`),
  ];
  return (
    <li class="standing">
      <span class="standing-name">
        {flag && <Flag flag={flag} />}
        {name}
      </span>
      {then && published ? (
        <ThenAndNow
          then={statusWords(then, { ...telling, when: 'then' })}
          now={nowWords}
          published={published}
        />
      ) : (
        <Words words={nowWords} holder={continuedBy ? `${continuedBy}, which continues it` : holder} />
      )}
      {notes.map((note) => note && <span class="note">{note}</span>)}
    </li>
  );
}

function sentence({ label, detail }: StatusWords): string {
  const words = label.charAt(0).toLowerCase() + label.slice(1);
  return detail ? `${words}, ${detail}` : words;
}

interface ThenAndNowProps {
  then: StatusWords;
  now: StatusWords;
  published: Day;
}

/** Two statuses side by side, each under its day. */
function ThenAndNow({ then, now, published }: ThenAndNowProps) {
  return (
    <dl class="then-and-now">
      <div>
        <dt>
          When this was published, <br />
          {dateWords(published)}
        </dt>
        <dd>
          <Words words={then} />
        </dd>
      </div>
      <div>
        <dt>Now</dt>
        <dd>
          <Words words={now} />
        </dd>
      </div>
    </dl>
  );
}

function Words({
  words: { label, detail, asOf, shape },
  holder,
}: {
  words: StatusWords;
  holder?: string | undefined;
}) {
  return (
    <span class="status">
      <StatusShape shape={shape} />
      <span>
        {holder && `${holder}: `}
        <span class="status-label">{label}</span>
        {detail && <span class="status-detail">, {detail}</span>}
        {asOf && <span class="status-detail">, {asOf}</span>}
      </span>
    </span>
  );
}
