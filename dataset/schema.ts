/**
 * The form of every file in `dataset/`. What is written here is checked when the extension is built, and
 * `npx tsx dataset/write-json-schema.ts` turns it into the JSON Schemas with which editors complete and check
 * the files while they are typed.
 *
 * Objects are strict: a misspelt field is an error, not a fact that silently goes missing.
 */
import { z } from 'zod';
import { isWellFormed } from './choices.ts';
import { isPartialDate, partialDatePattern } from './partial-date.ts';

const quoted = (value: unknown): string => JSON.stringify(value);

const dateRemedy = "Write YYYY-MM-DD, YYYY-MM or, in quotes, 'YYYY'.";

/** A real calendar date, as exact as the source: a day, a month or a year. */
const partialDate = z
  .string({ error: (issue) => `${quoted(issue.input)} is not a date. ${dateRemedy}` })
  .regex(partialDatePattern, {
    abort: true,
    error: (issue) => `${quoted(issue.input)} is not a date. ${dateRemedy}`,
  })
  .refine(isPartialDate, { error: (issue) => `${quoted(issue.input)} is not a calendar day. ${dateRemedy}` })
  .describe('YYYY-MM-DD, YYYY-MM or YYYY: only as exact as the source. Leave it out if nothing confirms it.');

/** Letters, digits and hyphens; the name of a pact's file or of a source. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: (issue) => `${quoted(issue.input)} is not an id. Use small letters, digits and single hyphens.`,
});

/** ISO 3166-1 alpha-3, a former code of ISO 3166-3, or a code of ours such as `EU` or `X-ABK`. */
export const countryCode = z.string().regex(/^([A-Z]{3}|AU|EU|X-[A-Z]{3})$/, {
  error: (issue) => `${quoted(issue.input)} is not a country code. Use a code of dataset/countries.yaml.`,
});

export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim() && !/\s{2}|[\n\t]/.test(value), {
    error: 'The text has stray spaces or line breaks. Write it on one line, with single spaces.',
  });

const texts = z.array(text).min(1).optional();

/** A name as it is looked for. The signs that it must not have separate names where they are stored. */
export const plainName = text.refine((value) => !/[|~]/.test(value), {
  error: (issue) => `${quoted(issue.input)} has a bar or a tilde. Remove it.`,
});
const plainNames = z.array(plainName).min(1).optional();

/** A name that may hold choices, "(a|b) c": of one that is not well formed, a part would be lost. */
export const nameText = text
  .refine((value) => !value.includes('~'), {
    error: (issue) => `${quoted(issue.input)} has a tilde. Remove it.`,
  })
  .refine(isWellFormed, {
    error: (issue) =>
      `${quoted(issue.input)} has a bracket without its partner, or a bar outside brackets. Write choices as in "(a|b) c".`,
  });
const nameTexts = z.array(nameText).min(1).optional();

const url = z.url({
  protocol: /^https$/,
  error: (issue) => `${quoted(issue.input)} is not an https address.`,
});

export const countrySchema = z.strictObject({
  id: countryCode,
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/)
    .optional(),
  kind: z.enum(['state', 'observer', 'territory', 'disputed', 'former', 'union']),
  name: plainName.describe('The everyday English name.'),
  official_name: plainName,
  part_of: countryCode
    .optional()
    .describe('The state it belongs to, or to which most states count it if it is disputed.'),
  predecessors: z
    .array(countryCode)
    .min(1)
    .optional()
    .describe('Dissolved states whose memberships are part of its history.'),
  part_of_since: partialDate
    .optional()
    .describe('From when on it belongs to that state, where it belonged to another before.'),
  continued_by: countryCode
    .optional()
    .describe('The state that continues a dissolved one in treaties and organisations, as the same member.'),
  names: plainNames.describe('Other proper names, matched with any sensible capitalisation.'),
  abbreviations: plainNames.describe('Matched only exactly as written.'),
  adjectives: plainNames.describe('Words such as "Polish".'),
  people: plainNames.describe('Plural words for its people, such as "Poles".'),
  person: plainNames.describe('Singular words for one of its people that differ from the adjective: "Pole".'),
  former_names: texts,
  capital: text.optional(),
  note: text.optional().describe('One neutral sentence for readers, where its standing needs one.'),
  state_since: partialDate
    .optional()
    .describe(
      'Year of its independence, foundation or first wide recognition. Before it, nothing is "outside".',
    ),
  from: partialDate.optional().describe('First day of its existence as a state, for a former state.'),
  until: partialDate.optional().describe('Last day of its existence as a state, for a former state.'),
});

export const sourceSchema = z.strictObject({
  id: slug,
  producer: text.describe('Who stands behind the fact, as shown to readers.'),
  via: text.optional().describe('Where the copy that was read came from, if not from the producer.'),
  as_of: partialDate.optional().describe('The day the source speaks of.'),
  url: url.optional(),
  terms: text.optional().describe('Licence, or what the producer asks of those who use the facts.'),
});

/** What can happen between a country and a treaty. */
export const treatyEvents = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent',
  'entry-into-force',
  'withdrawal-notified',
  'withdrawal',
  'withdrawal-rescinded',
  'ratification-withdrawn',
  'suspension',
  'non-party-notice',
] as const;

/** What can happen between a country and an organisation. */
export const organizationEvents = [
  'joined',
  'left',
  'leaving',
  'suspended',
  'reinstated',
  'candidate',
  'observer',
  'associate',
  'partner',
  'invited',
  'invitation-declined',
] as const;

/** What can happen between a republic and the state it was part of. */
export const formerStateEvents = ['joined', 'left', 'annexed', 'independence-restored'] as const;

export const eventSchema = z.strictObject({
  date: partialDate.optional(),
  event: z.enum([...new Set([...treatyEvents, ...organizationEvents, ...formerStateEvents])]),
  source: slug.describe('The id of a source in dataset/sources.yaml.'),
  note: text.optional().describe('A short neutral remark for readers, only where something is contested.'),
  note_from: partialDate
    .optional()
    .describe('The day from which the note can be told, if it speaks of something later than the event.'),
});

const referenceCount = z
  .strictObject({
    parties: z.int().nonnegative().optional(),
    members: z.int().nonnegative().optional(),
    as_of: partialDate,
    source_note: text.describe('Who counted; for us, not for readers.'),
    short_by: z
      .int()
      .optional()
      .describe('By how many our list is short of that count; below zero where it has more.'),
    reason: text.optional().describe('Why our list has another number.'),
  })
  .refine(({ short_by: shortBy, reason }) => (shortBy ?? 0) === 0 || reason !== undefined, {
    path: ['reason'],
    error: 'Our list has another number. Say why, as "reason".',
  });

/** From an act to the day it takes effect, as a treaty's final clauses count. */
const effectRule = z.strictObject({
  delay: z
    .string()
    .regex(/^P[0-9]+[DMY]$/, { error: 'The delay is not a duration. Write P90D, P6M or P1Y.' })
    .describe(
      'ISO 8601 duration, counted from the deposit of the instrument, or of the notice of withdrawal.',
    ),
  rounding: z.enum(['none', 'first-of-that-month', 'first-of-next-month']),
  article: text,
  confidence: z.enum(['high', 'medium']),
});

const openTo = z.strictObject({
  whom: text.describe(
    'As in "It is open only to ...": "the states of Africa", "the states that negotiated it".',
  ),
  not_yet: z
    .array(countryCode)
    .min(1)
    .optional()
    .describe('States it is open to that have no event here. All others without one cannot join.'),
});

export const pactSchema = z.strictObject({
  id: slug,
  kind: z.enum(['treaty', 'organization', 'former-state']),
  name: nameText.describe('The name readers know.'),
  title: nameText.describe('The full official title.'),
  names: nameTexts.describe(
    'Proper names used in the press, matched with any sensible capitalisation. "(a|b) c" is two names.',
  ),
  acronyms: plainNames.describe('Matched only exactly as written.'),
  descriptions: nameTexts.describe(
    'Lower-case phrases that can mean nothing else, such as "(landmine|mine ban) treaty".',
  ),
  bodies: z
    .strictObject({ names: nameTexts, acronyms: plainNames })
    .optional()
    .describe(
      'Its organs, agencies and courts, whose names open its card. None that has members of its own.',
    ),
  summary: text.describe('One or two neutral sentences in our own words.'),
  adopted: z.strictObject({ date: partialDate, place: text.optional() }).optional(),
  in_force: partialDate.optional(),
  ended: z.strictObject({ date: partialDate, note: text }).optional(),
  depositary: text.optional(),
  seat: text.optional(),
  official_url: url.optional(),
  acts_as: countryCode
    .optional()
    .describe('The code under which this pact joins treaties itself (EU), or was a state (SUN).'),
  beyond: z
    .array(countryCode)
    .min(1)
    .optional()
    .describe('Territories to which the membership of the state they belong to does not extend.'),
  open_to: openTo.optional().describe('Who may join, if not every state.'),
  entry_rule: effectRule.optional().describe('From the deposit of an instrument to the entry into force.'),
  withdrawal_rule: effectRule.optional().describe('From the notice of withdrawal to its effect.'),
  withdrawal_terms: text.optional().describe('How a party leaves, in a plain sentence of our own.'),
  elected_terms: z
    .literal(true)
    .optional()
    .describe('Members are elected for terms, whose end is no departure.'),
  reference_count: referenceCount.optional(),
  complete: z.boolean().describe('True if a country without an event may be said never to have joined.'),
  complete_since: partialDate
    .optional()
    .describe('The day from which on that may be said, of a list that lacks only what was before.'),
  signatures_covered: z.boolean().describe('True if such a country may be said never to have signed.'),
  list_source: slug
    .optional()
    .describe('The source that shows who is inside on that day, if not that of most events.'),
  as_of: partialDate.describe('The day the list of events speaks of.'),
  events: z.record(countryCode, z.array(eventSchema).min(1)),
});

export const countriesSchema = z.array(countrySchema);
export const sourcesSchema = z.array(sourceSchema);

export type CountryRow = z.infer<typeof countrySchema>;
export type SourceRow = z.infer<typeof sourceSchema>;
export type PactRow = z.infer<typeof pactSchema>;
export type EventRow = z.infer<typeof eventSchema>;

/** Everything in `dataset/`, checked. Field names are those of the files. */
export interface Dataset {
  countries: CountryRow[];
  pacts: PactRow[];
  sources: SourceRow[];
}
