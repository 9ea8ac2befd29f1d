import type { Standing as StandingFacts } from '../facts/card.ts';
import type { FlagDrawing } from '../facts/drawings.ts';
import type { Day } from '../facts/types.ts';
import { CopyFact } from './CopyFact.tsx';
import { dateWords } from '../words/formats.ts';
import { language, say } from '../words/words.ts';
import { English } from './English.tsx';
import { Flag } from './Flag.tsx';
import { StatusShape } from './StatusShape.tsx';
import { wordsNow } from './standing-rows.ts';
import { statusWords, type StatusWords } from './status-words.ts';
import { SubjectName } from './SubjectName.tsx';

interface Props {
  standing: StandingFacts;
  published?: Day | undefined;
  flag?: FlagDrawing | undefined;
}

/** One row of a card: a pact or country, and the status now, or then and now where it has changed. */
export function Standing({ standing, published, flag }: Props) {
  const { subject, name, nameLanguage, pactKind, union, now, then } = standing;
  const { holder, continuedBy, predecessors = [] } = standing;
  const telling = { pact: pactKind, union };
  const nowWords = wordsNow(standing);
  const whose = continuedBy ? say('status_continues_it', { state: continuedBy }) : holder;
  const notes = predecessors.map(({ name: predecessor, now: status }) =>
    say('status_predecessor', { predecessor, status: sentence(statusWords(status, telling)) }),
  );
  return (
    <li class="standing">
      <span class="standing-name">
        {flag && <Flag flag={flag} />}
        <SubjectName subject={subject} name={name} nameLanguage={nameLanguage} />
      </span>
      {then && published ? (
        <ThenAndNow
          then={statusWords(then, { ...telling, when: 'then' })}
          now={nowWords}
          published={published}
          holder={whose}
        />
      ) : (
        <Words words={nowWords} holder={whose} />
      )}
      <CopyFact standing={standing} />
      {now.note && (
        <span class="note">
          <English language="en">{now.note}</English>
        </span>
      )}
      {notes.map((note) => (
        <span key={note} class="note">
          {note}
        </span>
      ))}
    </li>
  );
}

function sentence({ label, detail }: StatusWords): string {
  // Other languages write some of these with a capital wherever they stand.
  const words = language() === 'en' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return detail ? say('common_then_detail', { first: words, second: detail }) : words;
}

interface ThenAndNowProps {
  then: StatusWords;
  now: StatusWords;
  published: Day;
  /** Whose statuses they are, where not the subject's own. */
  holder: string | undefined;
}

/** Two statuses side by side, below the heads of their days, which a screen reader hears with each. */
function ThenAndNow({ then, now, published, holder }: ThenAndNowProps) {
  return (
    <span class="then-and-now">
      <span>
        <span class="unseen">{`${say('card_when_published', { date: dateWords(published) })} `}</span>
        <Words words={then} holder={holder} />
      </span>
      <span>
        <span class="unseen">{say('common_whose', { whose: say('card_now'), what: '' })}</span>
        <Words words={now} holder={holder} />
      </span>
    </span>
  );
}

export function Words({
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
        {holder && say('common_whose', { whose: holder, what: '' })}
        <span class="status-label">{label}</span>
        {detail && <Detail words={detail} />}
        {asOf && <Detail words={asOf} />}
      </span>
    </span>
  );
}

/** What follows a status in its row. */
export function Detail({ words }: { words: string }) {
  return <span class="status-detail">{say('common_then_detail', { first: '', second: words })}</span>;
}
