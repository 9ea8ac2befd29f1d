import type { ComponentChildren } from 'preact';
import type { Standing as StandingFacts } from '../facts/card.ts';
import type { FlagsByCountry } from '../facts/drawings.ts';
import type { Day } from '../facts/types.ts';
import { Section } from './Section.tsx';
import { Standing } from './Standing.tsx';

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
  return (
    <Section title={title}>
      <ul>
        {standings.map((standing) => (
          <Standing
            key={standing.subject}
            standing={standing}
            published={published}
            flag={flags?.[standing.subject]}
          />
        ))}
      </ul>
      {children}
    </Section>
  );
}
