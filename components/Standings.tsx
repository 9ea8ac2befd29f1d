import type { ComponentChildren } from 'preact';
import type { Standing as StandingFacts } from '../facts/card.ts';
import type { FlagsByCountry } from '../facts/drawings.ts';
import type { Day } from '../facts/types.ts';
import { AlikeStandings } from './AlikeStandings.tsx';
import { dateWords } from '../words/formats.ts';
import { say } from '../words/words.ts';
import { Section } from './Section.tsx';
import { Standing } from './Standing.tsx';
import { runsOf } from './standing-rows.ts';

interface Props {
  title: string;
  standings: readonly StandingFacts[];
  published?: Day | undefined;
  /** Flags to show beside the names of countries. */
  flags?: FlagsByCountry | undefined;
  children?: ComponentChildren;
}

/** A titled list of standings; nothing at all if there are none. */
export function Standings({ title, standings, published, flags, children }: Props) {
  if (standings.length === 0) return null;
  const runs = runsOf(standings, published);
  const firstChanged = runs.find(({ isChanged }) => isChanged);
  return (
    <Section title={title}>
      {runs.map((run, index) => (
        <div key={index} class="run">
          {run === firstChanged && published && <Days published={published} />}
          <ul>
            {run.rows.map((row) =>
              'standing' in row ? (
                <Standing
                  key={row.standing.subject}
                  standing={row.standing}
                  published={published}
                  flag={flags?.[row.standing.subject]}
                />
              ) : (
                <AlikeStandings key={row.words.label} words={row.words} standings={row.standings} />
              ),
            )}
          </ul>
        </div>
      ))}
      {children}
    </Section>
  );
}

/** The heads of the two columns, for the eye; each row says its days to a screen reader itself. */
function Days({ published }: { published: Day }) {
  return (
    <div class="days" aria-hidden="true">
      <span>{say('card_published', { date: dateWords(published) })}</span>
      <span>{say('card_now')}</span>
    </div>
  );
}
