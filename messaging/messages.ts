import type { CardContent, CardsBySubject } from '../facts/card.ts';
import type { Glance, MentionInContext, NamedSubject } from '../facts/glance.ts';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import type { CountryId, Day, SubjectId } from '../facts/types.ts';
import { isChoice, type Choice } from '../settings/choices.ts';
import { isMarkStyle, type MarkStyle } from '../settings/settings.ts';
import type { Chosen } from '../settings/stored-settings.ts';
import type { Words } from '../words/words.ts';

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
  | { name: 'names-of-language'; language: string }
  /** From the reader: how many subjects this article names, for the badge of its tab. */
  | { name: 'found'; subjects: number }
  /** From the reader: what cards say, in the language of whoever reads them. */
  | { name: 'words' }
  /** From the popup: a whole article at a glance. */
  | { name: 'glance'; subjects: NamedSubject[]; published?: Day }
  /** From the popup: read this tab, whatever the gate thinks of it. */
  | { name: 'read-now'; tab: number }
  /** From the popup: ask the gate about this tab again, since the reader's settings have changed. */
  | { name: 'look-again'; tab: number }
  /** From whoever offers a choice: make it, and keep it. */
  | { name: 'choose'; choice: Choice }
  /** From a card: show a view of the atlas beside its tab. */
  | { name: 'open-atlas'; address: string }
  /** From the reader: its tab's marks are to look like this from now on. */
  | { name: 'style'; style: MarkStyle };

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
  found: undefined;
  words: Words;
  glance: Glance;
  /** False where the browser lets no extension in. */
  'read-now': boolean;
  'look-again': undefined;
  choose: Chosen;
  'open-atlas': undefined;
  style: undefined;
}

/** Every message to the reader of a page. */
export type ToReader =
  /** A keyboard command: go to the next or previous mention. */
  | { name: 'step'; direction: 1 | -1 }
  /** From the popup: what does this article name, and where? */
  | { name: 'what-is-here' }
  /** From the popup: go to the mention of a subject, counted from 0 in the order of the text. */
  | { name: 'jump'; subject: SubjectId; index: number };

/** What an article names, in the order of first mentions. */
export interface WhatIsHere {
  /** False while the page is being read for the first time. */
  isRead: boolean;
  published?: Day;
  /** The language it was read in, as a BCP 47 tag; empty where the page does not say. */
  language: string;
  subjects: { subject: SubjectId; mentions: MentionInContext[] }[];
}

/** What the reader answers to each. */
export interface AnswerOfReader {
  step: undefined;
  /**
   * Undefined where a site has gone on from the article without a load; `site-opted-out` where it wants no page of its own read.
   */
  'what-is-here': WhatIsHere | 'site-opted-out' | undefined;
  jump: undefined;
}

/** True for a message of ours; whatever else arrives is left to others. */
export function isToBackground(message: unknown): message is ToBackground {
  if (!isNamed(message)) return false;
  const { language, countries, subject, subjects, published, tab, choice, style, address } = message;
  const isDated = published === undefined || typeof published === 'string';
  switch (message.name) {
    case 'news-article':
    case 'words':
      return true;
    case 'names-of-language':
      return typeof language === 'string';
    case 'drawings':
      return isTexts(countries);
    case 'cards-for':
      return isTexts(subjects) && isDated;
    case 'card-of':
      return typeof subject === 'string' && isTexts(subjects) && isDated;
    case 'found':
      return isCount(subjects);
    case 'glance':
      return Array.isArray(subjects) && subjects.every(isNamedSubject) && isDated;
    case 'read-now':
    case 'look-again':
      return isCount(tab);
    case 'choose':
      return isChoice(choice);
    case 'open-atlas':
      return typeof address === 'string' && address.startsWith('#/');
    case 'style':
      return isMarkStyle(style);
    default:
      return false;
  }
}

export function isToReader(message: unknown): message is ToReader {
  if (!isNamed(message)) return false;
  const { direction, subject, index } = message;
  switch (message.name) {
    case 'step':
      return direction === 1 || direction === -1;
    case 'what-is-here':
      return true;
    case 'jump':
      return typeof subject === 'string' && isCount(index);
    default:
      return false;
  }
}

function isNamedSubject(value: unknown): value is NamedSubject {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, mentions } = value as Record<string, unknown>;
  return typeof subject === 'string' && isCount(mentions);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isNamed(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && 'name' in message;
}
