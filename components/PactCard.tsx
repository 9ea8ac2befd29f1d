import { Fragment } from 'preact';
import type { Outsiders, PactCard as PactFacts } from '../facts/card.ts';
import type { Drawings } from './Card.tsx';
import { dated, listWords } from '../words/formats.ts';
import { pactInSentence } from '../words/names-in-sentences.ts';
import { say, sayWith } from '../words/words.ts';
import { English } from './English.tsx';
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
  const { title, officialTitle, here, left, signed, neverJoined, candidates, ahead } = card;
  const { published, sources, asOf, isOld, officialUrl } = card;
  const others = { others: here.length > 0 ? 'yes' : 'no' };
  return (
    <>
      <header>
        <h2 tabIndex={-1}>
          <English language={card.titleLanguage}>{title}</English>
        </h2>
        {body && <p class="body">{bodyWords(body, card)}</p>}
        {officialTitle && (
          <p class="official-name">
            <English language={card.officialTitleLanguage}>{officialTitle}</English>
          </p>
        )}
        <p class="summary">
          <English language={card.summaryLanguage}>{card.summary}</English>
        </p>
        <p class="count">
          {card.ended ? <English language="en">{card.ended.note}</English> : countWords(card)}
        </p>
        <Origin card={card} />
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
function Rules({ card }: { card: PactFacts }) {
  const { pactKind, openTo, entryRule, withdrawalTerms } = card;
  if (!openTo && !entryRule && !withdrawalTerms) return null;
  const leavingOnly = say(pactKind === 'treaty' ? 'card_rules_of_treaty' : 'card_rules_of_organization');
  return (
    <Section title={openTo || entryRule ? say('card_rules') : leavingOnly}>
      {(openTo ?? entryRule) && (
        <p class="line">
          {openTo && sayWith('card_open_to', { whom: inEnglish(openTo) })}
          {openTo && entryRule && ' '}
          {entryRule && entryRuleWords(entryRule)}
        </p>
      )}
      {withdrawalTerms && (
        <p class="line">
          <English language={card.withdrawalTermsLanguage}>{withdrawalTerms}</English>
        </p>
      )}
    </Section>
  );
}

/** As all texts of the dataset are that have no translation. */
function inEnglish(text: string) {
  return (
    <English key={text} language="en">
      {text}
    </English>
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

function countWords({ pactKind, count, signatories }: PactFacts): string {
  let words = say(pactKind === 'treaty' ? 'card_parties' : 'card_members', { count: count.all });
  if (count.isShort) words = say('card_at_least', { count: words });
  if (count.unions.length > 0)
    words = say('card_unions_among', { count: words, unions: listWords(count.unions.map(pactInSentence)) });
  return signatories > 0 ? say('card_signed_more', { count: words, signed: signatories }) : words;
}

function Origin({ card: { pactKind, adopted, inForce, depositary, seat } }: { card: PactFacts }) {
  const parts = [
    adopted && foundingWords(pactKind, adopted),
    inForce && pactKind === 'treaty' && say('card_in_force_since', dated(inForce)),
    depositary && sayWith('card_depositary', { depositary: inEnglish(depositary) }),
    seat && sayWith('card_seat', { seat: inEnglish(seat) }),
  ].filter(Boolean);
  return (
    <p class="line origin">
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && say('common_then_more', { first: '', second: '' })}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function foundingWords(kind: PactFacts['pactKind'], { date, place }: { date: string; place?: string }) {
  const when = dated(date);
  if (!place) return say(kind === 'treaty' ? 'card_adopted' : 'card_founded', when);
  return sayWith(kind === 'treaty' ? 'card_adopted_in' : 'card_founded_in', {
    ...when,
    place: inEnglish(place),
  });
}
