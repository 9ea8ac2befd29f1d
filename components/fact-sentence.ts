import type { CardContent, CitedSource, Standing } from '../facts/card.ts';
import type { Status } from '../facts/status.ts';
import type { PactKind, PartialDate } from '../facts/types.ts';
import { dateWords, plainWords } from './dates.ts';
import { countryInSentence, pactInSentence } from './names-in-sentences.ts';
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
  // Who quotes one without the other would tell half of it.
  const words = `${whose(country, standing)} ${told} (${citation(card, source, standing)}).${note ? ` ${note}` : ''}`;
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
  if (holder) return `${countryInSentence(holder)}, to which ${own} belongs,`;
  if (continuedBy) return `${countryInSentence(continuedBy)}, which continues ${own},`;
  return own;
}

function citation(card: CardContent, source: CitedSource, standing: Standing): string {
  const listDay = card.kind === 'pact' && source === card.sources[0] ? card.asOf : undefined;
  const day = listDay ?? source.asOf ?? standing.asOf;
  return day ? `${source.producer}, as of ${dateWords(day)}` : source.producer;
}

/** What the sentence says of the country, from the verb on. */
function clause(standing: Standing, pact: string): string | undefined {
  const { now, pactKind } = standing;
  const predicate = predicateOf(now, pactKind, pact);
  if (now.kind === 'left' && !now.dissolved && !now.term && pactKind !== 'former-state')
    return leftOn(now, predicate);
  const { detail } = wordsNow(standing);
  if (!predicate || !detail || SELF_CONTAINED.has(now.kind)) return predicate;
  return `${predicate}, ${detail}`;
}

/** Whose predicate says already what the card adds as a detail. */
const SELF_CONTAINED = new Set<Status['kind']>(['signatory', 'not-open', 'member', 'never-joined']);

function predicateOf(now: Status, kind: PactKind, pact: string): string | undefined {
  switch (now.kind) {
    case 'party':
      return `is a party to ${pact}${now.claimsSuspension ? ' and has declared a suspension' : ''}`;
    case 'party-from':
      return now.on
        ? `will be a party to ${pact} from ${dateWords(now.on)}`
        : `had joined ${pact}, which was not in force yet`;
    case 'signatory':
      return `has signed ${pact}${now.since ? ` (${dateWords(now.since)})` : ''} but is not a party`;
    case 'withdrawing':
      return `is withdrawing from ${pact}${now.on ? `, in effect on ${dateWords(now.on)}` : ''}`;
    case 'withdrew':
      return `withdrew from ${pact}`;
    case 'never-joined':
      return neverPredicate(kind, pact, now.neverSigned === true);
    case 'joining':
      return `will be a member of ${pact} from ${dateWords(now.on)}`;
    case 'not-open':
      return `is not a party to ${pact}, which ${now.ended ? 'was' : 'is'} open only to ${now.whom}`;
    case 'not-open-yet':
      return `cannot sign ${pact} yet`;
    case 'not-eligible':
      return `has no membership of its own in ${pact}`;
    case 'member':
      return memberPredicate(now, kind === 'former-state' ? 'constituent republic' : 'member', pact);
    case 'suspended':
      return `is a member of ${pact} whose participation is suspended`;
    case 'leaving':
      return `is leaving ${pact}${now.on ? `, in effect on ${dateWords(now.on)}` : ''}`;
    case 'left':
      return leftPredicate(now, kind, pact);
    case 'candidate':
      return `is a candidate for ${pact}, not a member`;
    case 'observer':
      return `is an observer in ${pact}, not a member`;
    case 'associate':
      return `is an associate of ${pact}, not a full member`;
    case 'partner':
      return `is a partner of ${pact}, not a member`;
    case 'invited':
      return `has been invited to ${pact} but is not a member`;
    case 'was-annexed':
      return kind === 'former-state' ? `was occupied and annexed by ${pact}` : undefined;
    case 'annexed':
    case 'before':
    case 'unknown':
      return undefined;
  }
}

function neverPredicate(kind: PactKind, pact: string, neverSigned: boolean): string {
  if (kind === 'former-state') return `was never part of ${pact}`;
  if (kind === 'organization') return `is not a member of ${pact}`;
  return neverSigned ? `has neither signed nor joined ${pact}` : `has never joined ${pact}`;
}

function leftOn({ on, joined }: Extract<Status, { kind: 'left' }>, predicate: string | undefined): string {
  const day = on ? inOrOn(on) : 'on a day that is not verified';
  const since = joined ? `, of which it had been a member since ${dateWords(joined)}` : '';
  return `${predicate ?? ''} ${day}${since}`;
}

/** "on 31 Jan 2020", "in 2020" */
function inOrOn(date: PartialDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateWords(date)}`;
}

function memberPredicate(
  { since, until }: Extract<Status, { kind: 'member' }>,
  role: string,
  pact: string,
): string {
  const words = since
    ? `has been a ${role} of ${pact} since ${dateWords(since)}`
    : `is a ${role} of ${pact}, since when is not verified`;
  return until ? `${words}, until ${dateWords(until)}` : words;
}

function leftPredicate(
  { dissolved, term }: Extract<Status, { kind: 'left' }>,
  kind: PactKind,
  pact: string,
): string {
  if (kind === 'former-state') return `was a constituent republic of ${pact}`;
  if (dissolved) return `was a ${kind === 'treaty' ? 'party to' : 'member of'} ${pact} until its end`;
  return term ? `was a member of ${pact}` : `left ${pact}`;
}
