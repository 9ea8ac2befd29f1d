import type { CardContent, CitedSource, Standing } from '../facts/card.ts';
import type { Status } from '../facts/status.ts';
import type { PactKind } from '../facts/types.ts';
import { dated, dateWords, plainWords } from '../words/formats.ts';
import { countryInSentence, pactInSentence } from '../words/names-in-sentences.ts';
import { language, say, type MessageKey } from '../words/words.ts';
import { wordsNow } from './standing-rows.ts';

/**
 * One status as a sentence to quote, with who says so and of which day: "Poland withdrew from the Ottawa Treaty, in
 * effect since 20 Feb 2026 (United Nations Treaty Collection, as of 3 Feb 2026)." What the row adds in a note follows.
 * @param standing one of the card's
 * @returns undefined where nothing is known, or no source of the card stands behind it
 */
export function factSentence(card: CardContent, standing: Standing): string | undefined {
  const source = card.sources.find(({ id }) => id === standing.now.source);
  const [country, pact] =
    card.kind === 'country' && standing.pactKind !== 'former-state'
      ? [card.title, standing.name]
      : namesInFormerState(card, standing);
  const told = clause(standing, pactInSentence(pact));
  if (!source || !told) return undefined;
  const { note } = standing.now;
  const said = say('fact_quoted', {
    whose: whose(country, standing),
    said: told,
    source: citation(card, source, standing),
  });
  // Who quotes one without the other would tell half of it.
  const words = note ? say('fact_with_note', { sentence: said, note }) : said;
  return plainWords(words.charAt(0).toUpperCase() + words.slice(1));
}

/** A former state's card lists its republics; a republic's card lists the former state. */
function namesInFormerState(card: CardContent, { name, subject }: Standing): [string, string] {
  const isRepublic = card.kind === 'pact' || card.republics.some((one) => one.subject === subject);
  return isRepublic ? [name, card.title] : [card.title, name];
}

/** Of the state whose status it is, where that is not the one the row is about. */
function whose(country: string, { holder, continuedBy }: Standing): string {
  const own = countryInSentence(country);
  if (holder) return say('fact_holder', { holder: countryInSentence(holder), country: own });
  if (continuedBy)
    return say('fact_continued_by', { continued: countryInSentence(continuedBy), country: own });
  return own;
}

function citation(card: CardContent, source: CitedSource, standing: Standing): string {
  const listDay = card.kind === 'pact' && source === card.sources[0] ? card.asOf : undefined;
  const day = listDay ?? source.asOf ?? standing.asOf;
  return day ? say('fact_source', { source: source.producer, ...dated(day) }) : source.producer;
}

/** What the sentence says of the country, from the verb on. */
function clause(standing: Standing, pact: string): string | undefined {
  const { now, pactKind } = standing;
  const predicate = predicateOf(now, pactKind, pact);
  const { detail } = wordsNow(standing);
  if (!predicate || !detail || isSelfContained(now, pactKind)) return predicate;
  return say('fact_with_detail', { said: predicate, detail });
}

/** Whose predicate says already what the card adds as a detail. */
const SELF_CONTAINED = new Set<Status['kind']>(['signatory', 'not-open', 'member', 'never-joined']);

function isSelfContained(now: Status, pactKind: PactKind): boolean {
  return SELF_CONTAINED.has(now.kind) || (now.kind === 'left' && hasLeft(now, pactKind));
}

/** True of a departure, which is told with its day, and not of what ended. */
function hasLeft({ dissolved, term }: Extract<Status, { kind: 'left' }>, kind: PactKind): boolean {
  return !dissolved && !term && kind !== 'former-state';
}

function predicateOf(now: Status, kind: PactKind, pact: string): string | undefined {
  const on = 'on' in now && now.on ? dated(now.on) : undefined;
  switch (now.kind) {
    case 'party':
      return say(now.claimsSuspension ? 'fact_party_suspending' : 'fact_party', { pact });
    case 'party-from':
      return on ? say('fact_party_from', { pact, ...on }) : say('fact_party_before_force', { pact });
    case 'signatory':
      return now.since
        ? say('fact_signatory_dated', { pact, ...dated(now.since) })
        : say('fact_signatory', { pact });
    case 'withdrawing':
      return on ? say('fact_withdrawing_on', { pact, ...on }) : say('fact_withdrawing', { pact });
    case 'withdrew':
      return say('fact_withdrew', { pact });
    case 'never-joined':
      return say(neverKey(kind, now.neverSigned === true), { pact });
    case 'joining':
      return say('fact_joining', { pact, ...dated(now.on) });
    case 'not-open':
      if (!now.whom || language() !== 'en') return say('fact_not_party', { pact });
      return say(now.ended ? 'fact_was_not_open' : 'fact_not_open', { pact, whom: now.whom });
    case 'not-open-yet':
      return say('fact_not_open_yet', { pact });
    case 'not-eligible':
      return say('fact_not_eligible', { pact });
    case 'member':
      return memberPredicate(now, kind, pact);
    case 'suspended':
      return say('fact_suspended', { pact });
    case 'leaving':
      return on ? say('fact_leaving_on', { pact, ...on }) : say('fact_leaving', { pact });
    case 'left':
      return leftPredicate(now, kind, pact);
    case 'candidate':
    case 'observer':
    case 'associate':
    case 'partner':
    case 'invited':
      return say(ASSOCIATIONS[now.kind], { pact });
    case 'was-annexed':
      return kind === 'former-state' ? say('fact_was_annexed', { pact }) : undefined;
    case 'annexed':
    case 'before':
    case 'unknown':
      return undefined;
  }
}

const ASSOCIATIONS = {
  candidate: 'fact_candidate',
  observer: 'fact_observer',
  associate: 'fact_associate',
  partner: 'fact_partner',
  invited: 'fact_invited',
} as const satisfies Record<string, MessageKey>;

function neverKey(kind: PactKind, neverSigned: boolean): MessageKey {
  if (kind === 'former-state') return 'fact_never_part';
  if (kind === 'organization') return 'fact_not_member';
  return neverSigned ? 'fact_never_signed' : 'fact_never_joined';
}

function memberPredicate(
  { since, until }: Extract<Status, { kind: 'member' }>,
  kind: PactKind,
  pact: string,
): string {
  const role = kind === 'former-state' ? 'republic' : 'member';
  const words = since
    ? say('fact_member_since', { role, pact, ...dated(since) })
    : say('fact_member', { role, pact });
  return until ? say('fact_member_until', { said: words, ...dated(until) }) : words;
}

function leftPredicate(now: Extract<Status, { kind: 'left' }>, kind: PactKind, pact: string): string {
  const { on, joined, dissolved } = now;
  if (kind === 'former-state') return say('fact_was_republic', { pact });
  if (dissolved) return say(kind === 'treaty' ? 'fact_party_until_end' : 'fact_member_until_end', { pact });
  if (!hasLeft(now, kind)) return say('fact_was_member', { pact });
  if (!joined) return on ? say('fact_left', { pact, ...dated(on) }) : say('fact_left_undated', { pact });
  const since = dateWords(joined);
  return on
    ? say('fact_left_member_since', { pact, since, ...dated(on) })
    : say('fact_left_undated_member_since', { pact, since });
}
