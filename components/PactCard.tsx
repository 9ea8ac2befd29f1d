import type { PactCard as PactFacts } from '../facts/card.ts';
import { dateWords, listWords, numberWords } from './dates.ts';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Standing } from './Standing.tsx';

/** What a treaty or organisation is, who is in it, and how the countries of this article stand to it. */
export function PactCard({ card }: { card: PactFacts }) {
  const {
    title,
    officialTitle,
    summary,
    here,
    left,
    candidates,
    ahead,
    published,
    sources,
    asOf,
    officialUrl,
  } = card;
  const named = new Set(here.map(({ subject }) => subject));
  const leftUnnamed = left.filter(({ subject }) => !named.has(subject));
  const aheadUnnamed = ahead.filter(({ subject }) => !named.has(subject));
  return (
    <>
      <header>
        <h2>{title}</h2>
        {officialTitle && <p class="official-name">{officialTitle}</p>}
        <p class="summary">{summary}</p>
        <p class="count">{countWords(card)}</p>
        <p class="line">{originWords(card)}</p>
      </header>
      {here.length > 0 && (
        <Section title="Countries in this article">
          <ul>
            {here.map((standing) => (
              <Standing key={standing.subject} standing={standing} published={published} />
            ))}
          </ul>
        </Section>
      )}
      {aheadUnnamed.length > 0 && (
        <Section title="Changes ahead">
          <ul>
            {aheadUnnamed.map((standing) => (
              <Standing key={standing.subject} standing={standing} />
            ))}
          </ul>
        </Section>
      )}
      {leftUnnamed.length > 0 && (
        <Section title={here.length > 0 ? 'Others that left' : 'Left'}>
          <ul>
            {leftUnnamed.map((standing) => (
              <Standing key={standing.subject} standing={standing} />
            ))}
          </ul>
        </Section>
      )}
      <Absent card={card} />
      {candidates.length > 0 && (
        <Section title="Candidates">
          <p class="line">{listWords(candidates.map(({ name }) => name))}</p>
        </Section>
      )}
      <Sources sources={sources} asOf={asOf} officialUrl={officialUrl} />
    </>
  );
}

function Absent({ card: { absent } }: { card: PactFacts }) {
  if (absent.names.length === 0) return null;
  const others = absent.others > 0 ? [`${numberWords(absent.others)} other states`] : [];
  return (
    <Section title="Not parties">
      <p class="line">{listWords([...absent.names, ...others])}</p>
    </Section>
  );
}

function countWords({ pactKind, count, signatories, ended, complete }: PactFacts): string {
  if (ended) return ended.note;
  const noun = pactKind === 'treaty' ? ['party', 'parties'] : ['member', 'members'];
  const words = `${complete ? '' : 'At least '}${numberWords(count.all)} ${count.all === 1 ? noun[0] : noun[1]}`;
  const union = count.union ? ', the European Union among them' : '';
  const signed = signatories > 0 ? `; ${numberWords(signatories)} more signed without joining` : '';
  return `${words}${union}${signed}`;
}

function originWords({ pactKind, adopted, inForce, depositary, seat }: PactFacts): string {
  const parts = [
    adopted &&
      `${pactKind === 'treaty' ? 'Adopted' : 'Founded'} ${dateWords(adopted.date)}${adopted.place ? `, ${adopted.place}` : ''}`,
    inForce && pactKind === 'treaty' && `in force since ${dateWords(inForce)}`,
    depositary && `depositary: ${depositary}`,
    seat && `seat: ${seat}`,
  ];
  return parts.filter(Boolean).join('; ');
}
