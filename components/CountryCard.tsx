import type { CountryCard as CountryFacts } from '../facts/card.ts';
import type { Drawings } from './Card.tsx';
import { dateWords } from './dates.ts';
import { Flag } from './Flag.tsx';
import { Sources } from './Sources.tsx';
import { Standings } from './Standings.tsx';
import { SubjectName } from './SubjectName.tsx';
import { WorldMap } from './WorldMap.tsx';

/** What this article's treaties and organisations mean for one country, then its other memberships. */
export function CountryCard({ card, drawings }: { card: CountryFacts; drawings?: Drawings | undefined }) {
  const { title, officialName, standing, note, partOf, existed, here, others, more, republics } = card;
  const { subject, published, sources, lists, map } = card;
  const flag = drawings?.flags[subject];
  const isEmpty = here.length + others.length + republics.length === 0;
  return (
    <>
      <header>
        <h2 tabIndex={-1}>
          {flag && <Flag flag={flag} />}
          {title}
        </h2>
        {officialName && <p class="official-name">{officialName}</p>}
        {existed?.until && (
          <p class="line">
            Former state{existed.from && `, from ${dateWords(existed.from)}`} until {dateWords(existed.until)}
          </p>
        )}
        {note && <p class="line">{note}</p>}
        {/* A note of its own says more exactly which memberships extend to a territory. */}
        {partOf && standing === 'territory' && !note && (
          <p class="line">
            Part of <SubjectName subject={partOf.subject} name={partOf.name} />, whose memberships do not
            always extend to it.
          </p>
        )}
      </header>
      <Standings title="In this article" standings={here} published={published} />
      <Standings title="Constituent republics" standings={republics} flags={drawings?.flags} />
      {map && drawings && <WorldMap drawing={drawings.world} map={map} pactKind="former-state" />}
      <Standings
        title={here.length > 0 ? 'Elsewhere' : 'Memberships'}
        standings={others}
        published={published}
      >
        {more > 0 && (
          <p class="more">{more === 1 ? 'and 1 more membership' : `and ${more} more memberships`}</p>
        )}
      </Standings>
      {isEmpty && (
        <p class="line">No treaty or organisation that we list counts it as a member of its own.</p>
      )}
      <Sources sources={sources} lists={lists} />
    </>
  );
}
