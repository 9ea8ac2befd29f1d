import type { CountryCard as CountryFacts } from '../facts/card.ts';
import { dateWords } from './dates.ts';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Standing } from './Standing.tsx';

const MORE_WORDS = (count: number) =>
  count === 1 ? 'and 1 more membership' : `and ${count} more memberships`;

/** What this article's treaties and organisations mean for one country, then its other memberships. */
export function CountryCard({ card }: { card: CountryFacts }) {
  const { title, officialName, note, partOf, existed, here, others, more, republics, published, sources } =
    card;
  return (
    <>
      <header>
        <h2>{title}</h2>
        {officialName && <p class="official-name">{officialName}</p>}
        {existed?.until && (
          <p class="line">
            Former state{existed.from && `, from ${dateWords(existed.from)}`} until {dateWords(existed.until)}
          </p>
        )}
        {note && <p class="line">{note}</p>}
        {partOf && <p class="line">Memberships are those of {partOf.name}.</p>}
      </header>
      {here.length > 0 && (
        <Section title="In this article">
          <ul>
            {here.map((standing) => (
              <Standing key={standing.subject} standing={standing} published={published} />
            ))}
          </ul>
        </Section>
      )}
      {republics.length > 0 && (
        <Section title="Union republics">
          <ul>
            {republics.map((standing) => (
              <Standing key={standing.subject} standing={standing} />
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={here.length > 0 ? 'Other memberships' : 'Memberships'}>
          <ul>
            {others.map((standing) => (
              <Standing key={standing.subject} standing={standing} published={published} />
            ))}
          </ul>
          {more > 0 && <p class="more">{MORE_WORDS(more)}</p>}
        </Section>
      )}
      {here.length + others.length + republics.length === 0 && (
        <p class="line">None of the pacts in our dataset counts it.</p>
      )}
      <Sources sources={sources} />
    </>
  );
}
