import type { CardContent, CardsBySubject } from '../facts/card.ts';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import type { CountryId, Day, SubjectId } from '../facts/types.ts';

/** Every message to the background. */
export type ToBackground =
  /** From the gate: this page is a news article. */
  | { name: 'news-article' }
  /** From the reader: the cards of everything this article names, the most prominent first. */
  | { name: 'cards-for'; subjects: SubjectId[]; published?: Day }
  /** From the reader: the card of a subject that the article, which names `subjects`, does not. */
  | { name: 'card-of'; subject: SubjectId; subjects: SubjectId[]; published?: Day }
  /** From the reader: what cards draw with, and the flags of these countries. */
  | { name: 'drawings'; countries: CountryId[] }
  /** From the reader: the names of an article's language, which is not English (`de`). */
  | { name: 'names-of-language'; language: string };

/** What is known of a language's names, as two texts that spotting reads. */
export interface NamesOfLanguage {
  /** CLDR's codes of regions with our subjects: `AF AFG,AL ALB`. */
  regions: string;
  names: string;
}

/** What cards draw with. */
export interface DrawingsFor {
  world: WorldDrawing;
  flags: FlagsByCountry;
}

/** What the background answers to each. */
export interface AnswerOfBackground {
  'news-article': undefined;
  'cards-for': CardsBySubject;
  'card-of': CardContent | undefined;
  drawings: DrawingsFor;
  'names-of-language': NamesOfLanguage;
}

/** Every message to the reader of a page; so far one: a keyboard command to go to the next or previous mention. */
export interface ToReader {
  name: 'step';
  direction: 1 | -1;
}

/** True for a message of ours; whatever else arrives is left to others. */
export function isToBackground(message: unknown): message is ToBackground {
  if (!isNamed(message)) return false;
  if (message.name === 'news-article') return true;
  if (message.name === 'names-of-language')
    return 'language' in message && typeof message.language === 'string';
  if (message.name === 'drawings') return 'countries' in message && isTexts(message.countries);
  const { subject, subjects, published } = message as Record<string, unknown>;
  return (
    (message.name === 'cards-for' || (message.name === 'card-of' && typeof subject === 'string')) &&
    isTexts(subjects) &&
    (published === undefined || typeof published === 'string')
  );
}

export function isToReader(message: unknown): message is ToReader {
  return (
    isNamed(message) &&
    message.name === 'step' &&
    'direction' in message &&
    (message.direction === 1 || message.direction === -1)
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isNamed(message: unknown): message is { name: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message;
}
