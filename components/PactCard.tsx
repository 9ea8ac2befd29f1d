import type { Outsiders, PactCard as PactFacts } from '../facts/card.ts';
import type { Drawings } from './Card.tsx';
import { dated, listWords } from '../words/formats.ts';
import { pactInSentence } from '../words/names-in-sentences.ts';
import { say } from '../words/words.ts';
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
  const others = { others: here.length > 0 ? 'yes' : 'no' };
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
        title={say('card_countries_here')}
        standings={here}
        published={published}
        flags={drawings?.flags}
      />
      <Standings title={say('card_ahead')} standings={ahead.shown}>
        <More count={ahead.more} />
      </Standings>
      <Pictures card={card} drawings={drawings} />
      <Standings title={say('card_left', others)} standings={left.shown}>
        <More count={left.more} />
      </Standings>
      <Outside title={say('card_never_joined', others)} outsiders={neverJoined} />
      <Outside title={say('card_signed', others)} outsiders={signed} />
      {candidates.length > 0 && (
        <Section title={say('card_candidates')}>
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
    <Section title={say(ended ? 'card_pictures_over' : 'card_pictures')}>
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
  return count > 0 ? <p class="more">{say('common_and_more', { count })}</p> : null;
}

/** Who may join, when that binds, and how one leaves. */
function Rules({ card: { pactKind, openTo, entryRule, withdrawalTerms } }: { card: PactFacts }) {
  const joining = [openTo && say('card_open_to', { whom: openTo }), entryRule && entryRuleWords(entryRule)];
  const lines = [joining.filter(Boolean).join(' '), withdrawalTerms].filter(Boolean);
  if (lines.length === 0) return null;
  const leavingOnly = say(pactKind === 'treaty' ? 'card_rules_of_treaty' : 'card_rules_of_organization');
  return (
    <Section title={openTo || entryRule ? say('card_rules') : leavingOnly}>
      {lines.map((line) => (
        <p class="line">{line}</p>
      ))}
    </Section>
  );
}

/** Prominent states by name, the rest counted; nothing where no prominent one is outside. */
function Outside({ title, outsiders: { named, others } }: { title: string; outsiders: Outsiders }) {
  if (named.length === 0) return null;
  return (
    <Section title={title}>
      <p class="line">
        <SubjectList
          subjects={named}
          rest={others > 0 ? say('card_other_states', { count: others }) : undefined}
        />
      </p>
    </Section>
  );
}

/** Who points at a court or an agency should not take it for the whole. */
function bodyWords(body: string, { pactKind }: PactFacts): string {
  return say(pactKind === 'treaty' ? 'card_body_of_treaty' : 'card_body_of_organization', { body });
}

function countWords({ pactKind, count, signatories, ended }: PactFacts): string {
  if (ended) return ended.note;
  let words = say(pactKind === 'treaty' ? 'card_parties' : 'card_members', { count: count.all });
  if (count.isShort) words = say('card_at_least', { count: words });
  if (count.unions.length > 0)
    words = say('card_unions_among', { count: words, unions: listWords(count.unions.map(pactInSentence)) });
  return signatories > 0 ? say('card_signed_more', { count: words, signed: signatories }) : words;
}

function originWords({ pactKind, adopted, inForce, depositary, seat }: PactFacts): string {
  const [first, ...rest] = [
    adopted && foundingWords(pactKind, adopted),
    inForce && pactKind === 'treaty' && say('card_in_force_since', dated(inForce)),
    depositary && say('card_depositary', { depositary }),
    seat && say('card_seat', { seat }),
  ].flatMap((part) => (part ? [part] : []));
  if (first === undefined) return '';
  const words = rest.reduce(
    (before, more) => say('common_then_more', { first: before, second: more }),
    first,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function foundingWords(
  kind: PactFacts['pactKind'],
  { date, place }: { date: string; place?: string },
): string {
  const when = dated(date);
  if (kind === 'treaty')
    return place ? say('card_adopted_in', { ...when, place }) : say('card_adopted', when);
  return place ? say('card_founded_in', { ...when, place }) : say('card_founded', when);
}
