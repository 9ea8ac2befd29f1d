import type { Outsiders, PactCard as PactFacts } from '../facts/card.ts';
import type { Drawings } from './Card.tsx';
import { dateWords, listWords, numberWords } from './dates.ts';
import { HistoryLine } from './HistoryLine.tsx';
import { entryRuleWords } from './rule-words.ts';
import { Section } from './Section.tsx';
import { Sources } from './Sources.tsx';
import { Standings } from './Standings.tsx';
import { SubjectList } from './SubjectName.tsx';
import { WorldMap } from './WorldMap.tsx';

interface Props {
  card: PactFacts;
  body?: string | undefined;
  drawings?: Drawings | undefined;
}

/** What a treaty or organisation is, who is in it, and how the countries of this article stand to it. */
export function PactCard({ card, body, drawings }: Props) {
  const { title, officialTitle, summary, here, left, signed, neverJoined, candidates, ahead } = card;
  const { published, sources, asOf, isOld, officialUrl } = card;
  const others = here.length > 0 ? 'Others that ' : 'Countries that ';
  return (
    <>
      <header>
        <h2 tabIndex={-1}>{title}</h2>
        {body && <p class="body">{bodyWords(body, card)}</p>}
        {officialTitle && <p class="official-name">{officialTitle}</p>}
        <p class="summary">{summary}</p>
        <p class="count">{countWords(card)}</p>
        <p class="line">{originWords(card)}</p>
      </header>
      <Standings
        title="Countries in this article"
        standings={here}
        published={published}
        flags={drawings?.flags}
      />
      <Standings title="Changes ahead" standings={ahead.shown}>
        <More count={ahead.more} />
      </Standings>
      <Pictures card={card} drawings={drawings} />
      <Standings title={`${others}left`} standings={left.shown}>
        <More count={left.more} />
      </Standings>
      <Outside title={`${others}never joined`} outsiders={neverJoined} />
      <Outside title={`${others}signed without joining`} outsiders={signed} />
      {candidates.length > 0 && (
        <Section title="Candidates">
          <p class="line">
            <SubjectList subjects={candidates} />
          </p>
        </Section>
      )}
      <Rules card={card} />
      <Sources sources={sources} asOf={asOf} isOld={isOld} officialUrl={officialUrl} />
    </>
  );
}

/** Nothing where they could not show anything: no map of a list that holds nobody, no line without its dates. */
function Pictures({ card, drawings }: { card: PactFacts; drawings?: Drawings | undefined }) {
  const { pactKind, map, history, asOf, ended, published } = card;
  const hasMap = drawings !== undefined && map.inside.length + map.between.length + map.left.length > 0;
  if (!hasMap && !history) return null;
  return (
    <Section title={ended ? 'Where, and through the years' : 'Where, and since when'}>
      {hasMap && (
        <WorldMap drawing={drawings.world} map={map} pactKind={pactKind} isOver={ended !== undefined} />
      )}
      {history && (
        <HistoryLine history={history} pactKind={pactKind} asOf={ended?.date ?? asOf} published={published} />
      )}
    </Section>
  );
}

function More({ count }: { count: number }) {
  return count > 0 ? <p class="more">and {numberWords(count)} more</p> : null;
}

/** Who may join, when that binds, and how one leaves. */
function Rules({ card: { pactKind, openTo, entryRule, withdrawalTerms } }: { card: PactFacts }) {
  const joining = [openTo && `It is open only to ${openTo}.`, entryRule && entryRuleWords(entryRule)];
  const lines = [joining.filter(Boolean).join(' '), withdrawalTerms].filter(Boolean);
  if (lines.length === 0) return null;
  const leavingOnly = pactKind === 'treaty' ? 'How a party leaves' : 'How a member leaves';
  return (
    <Section title={openTo || entryRule ? 'Joining and leaving' : leavingOnly}>
      {lines.map((line) => (
        <p class="line">{line}</p>
      ))}
    </Section>
  );
}

/** Prominent states by name, the rest counted; nothing where no prominent one is outside. */
function Outside({ title, outsiders: { named, others } }: { title: string; outsiders: Outsiders }) {
  if (named.length === 0) return null;
  const rest = others > 1 ? `${numberWords(others)} other states` : '1 other state';
  return (
    <Section title={title}>
      <p class="line">
        <SubjectList subjects={named} rest={others > 0 ? rest : undefined} />
      </p>
    </Section>
  );
}

/** Who points at a court or an agency should not take it for the whole. */
function bodyWords(body: string, { pactKind }: PactFacts): string {
  return pactKind === 'treaty' ? `${body} rests on this treaty.` : `${body} belongs to this organisation.`;
}

function countWords({ pactKind, count, signatories, ended }: PactFacts): string {
  if (ended) return ended.note;
  const noun = pactKind === 'treaty' ? ['party', 'parties'] : ['member', 'members'];
  const words = `${count.isShort ? 'At least ' : ''}${numberWords(count.all)} ${count.all === 1 ? noun[0] : noun[1]}`;
  const unions =
    count.unions.length > 0 ? `, ${listWords(count.unions.map((name) => `the ${name}`))} among them` : '';
  const signed = signatories > 0 ? `; ${numberWords(signatories)} more signed without joining` : '';
  return `${words}${unions}${signed}`;
}

function originWords({ pactKind, adopted, inForce, depositary, seat }: PactFacts): string {
  const verb = pactKind === 'treaty' ? 'Adopted' : 'Founded';
  const parts = [
    adopted && `${verb} ${dateWords(adopted.date)}${adopted.place ? `, ${adopted.place}` : ''}`,
    inForce && pactKind === 'treaty' && `in force since ${dateWords(inForce)}`,
    depositary && `depositary: ${depositary}`,
    seat && `seat: ${seat}`,
  ];
  const words = parts.filter(Boolean).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
