import type { CountryCard as CountryFacts } from '../facts/card.ts';
import type { Drawings } from './Card.tsx';
import { dateWords } from '../words/formats.ts';
import { language, say, sayWith } from '../words/words.ts';
import { English } from './English.tsx';
import { Flag } from './Flag.tsx';
import { Sources } from './Sources.tsx';
import { Standings } from './Standings.tsx';
import { SubjectName } from './SubjectName.tsx';
import { WorldMap } from './WorldMap.tsx';

/** What this article's treaties and organisations mean for one country, then its other memberships. */
export function CountryCard({ card, drawings }: { card: CountryFacts; drawings?: Drawings | undefined }) {
  const {
    title,
    titleLanguage,
    officialName,
    standing,
    note,
    partOf,
    existed,
    here,
    others,
    more,
    republics,
  } = card;
  const { subject, published, sources, lists, map } = card;
  const flag = drawings?.flags[subject];
  const isEmpty = here.length + others.length + republics.length === 0;
  return (
    <>
      <header>
        <h2 tabIndex={-1}>
          {flag && <Flag flag={flag} />}
          <English language={titleLanguage}>{title}</English>
        </h2>
        {/* In English only, which tells readers of other languages nothing new. */}
        {officialName && language() === 'en' && <p class="official-name">{officialName}</p>}
        {existed?.until && (
          <p class="line">
            {existed.from
              ? say('card_former_state_from', {
                  from: dateWords(existed.from),
                  until: dateWords(existed.until),
                })
              : say('card_former_state', { date: dateWords(existed.until) })}
          </p>
        )}
        {note && (
          <p class="line">
            <English language="en">{note}</English>
          </p>
        )}
        {/* A note of its own says more exactly which memberships extend to a territory. */}
        {partOf && standing === 'territory' && !note && (
          <p class="line">
            {sayWith('card_part_of', {
              state: <SubjectName key="state" {...partOf} />,
            })}
          </p>
        )}
      </header>
      <Standings title={say('card_here')} standings={here} published={published} />
      <Standings title={say('card_republics')} standings={republics} flags={drawings?.flags} />
      {map && drawings && <WorldMap drawing={drawings.world} map={map} pactKind="former-state" />}
      <Standings
        title={say(here.length > 0 ? 'card_elsewhere' : 'card_memberships')}
        standings={others}
        published={published}
      >
        {more > 0 && <p class="more">{say('card_more_memberships', { count: more })}</p>}
      </Standings>
      {isEmpty && <p class="line">{say('card_no_memberships')}</p>}
      <Sources sources={sources} lists={lists} />
    </>
  );
}
