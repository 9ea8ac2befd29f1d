import type { Drawings } from '../../components/Card.tsx';
import type { CardActions, Reach } from '../../components/card-place.ts';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import type { CountryId, Day, SubjectId } from '../../facts/types.ts';
import type { WhatIsHere } from '../../messaging/messages.ts';
import { followChanges } from '../../page/follow-changes.ts';
import { Marks, type Mark } from '../../page/marks.ts';
import { isNewsArticle } from '../../page/news-article.ts';
import { isOptedOut } from '../../page/opt-out.ts';
import { publicationDay } from '../../page/publication-day.ts';
import { Reading } from '../../page/reading.ts';
import { pageLanguage } from '../../page/page-language.ts';
import type { Slices } from '../../page/slices.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Spotter } from '../../spotting/spot.ts';
import type { Mention } from '../../spotting/types.ts';
import { wantedBy } from '../../spotting/wanted.ts';
import { CardController, type Place } from './card-controller.ts';
import { CardSource } from './card-source.ts';
import { mentionsBySubject } from './mentions-in-context.ts';
import { DrawingSource } from './drawing-source.ts';
import { ownSubjects } from './nearby.ts';

/** How long after a navigation without a load a page may still be about to become an article, in ms. */
const SETTLING = 5_000;

/** By this event a reader of a new version asks that of an old one, whose world it cannot reach, to see that it is gone. */
export const SUCCESSION = 'signatory-succession';

interface ArticleReaderOptions {
  page: Document;
  /** The spotter for the language that the page is in now. */
  spotterFor: (page: Document) => Promise<Spotter>;
  cardsFor: (subjects: SubjectId[], published: Day | undefined) => Promise<CardsBySubject | undefined>;
  /** The card of a subject that the article, of which the question tells, does not name. */
  cardOf: (subject: SubjectId, article: Question) => Promise<CardContent | undefined>;
  /** Called when the reader of the page wants no more of it, with where the card was. */
  turnOff: (reach: Reach, place: Place) => void;
  openAtlas?: CardActions['openAtlas'];
  drawingsFor: (countries: CountryId[]) => Promise<Drawings | undefined>;
  /** Is told how many subjects the article names, whenever that has changed. */
  found: (subjects: number) => void;
  /** The settings that hold now. */
  settings: () => Settings;
  /** True where somebody wants this page read, news or not. */
  isAskedFor: () => boolean;
  /** True where nothing is to be read but what somebody asks for. */
  isQuiet: () => boolean;
  /** False once the extension was updated, disabled or removed while the page stays open. */
  isInstalled: () => boolean;
  lifetime: AbortController;
}

/** What an article names, the most often named first, and its day. */
interface Question {
  subjects: SubjectId[];
  published: Day | undefined;
}

/** One article being read: its marks, its cards, and what the reader of the page does with them. */
export class ArticleReader {
  readonly #options: ArticleReaderOptions;
  readonly #marks = new Marks<Mention>();
  readonly #reading: Reading<Mention>;
  readonly #source: CardSource<Question>;
  readonly #drawings: DrawingSource;
  readonly #cards: CardController;
  #article: Question = { subjects: [], published: undefined };
  /** What the article is about. */
  #own: ReadonlySet<SubjectId> = new Set();
  #spotter: Spotter | undefined;
  #address: string;
  #arrivedAt = Number.NEGATIVE_INFINITY;
  /** The gate has said so of the page as it was loaded. */
  #isArticle = true;
  /** Once the article was read as a whole. */
  #isRead = false;
  /** How many subjects were told of last. */
  #found = 0;

  constructor(options: ArticleReaderOptions) {
    this.#options = options;
    const { page, cardsFor, drawingsFor, turnOff, openAtlas, settings, lifetime } = options;
    const { signal } = lifetime;
    this.#address = addressOf(page);
    this.#reading = new Reading(
      page,
      this.#marks,
      // Set before each reading.
      () => this.#spotter!.article(),
      () => wantedBy(settings()),
      signal,
    );
    this.#source = new CardSource(({ subjects, published }) => cardsFor(subjects, published));
    this.#drawings = new DrawingSource(drawingsFor);
    this.#cards = new CardController({
      page,
      marks: this.#marks,
      cards: () => this.#source.cards(),
      drawings: () => this.#drawings.drawings,
      cardOf: (subject) => this.#cardOf(subject),
      own: () => this.#own,
      hoverDelay: () => settings().hoverDelay,
      turnOff,
      openAtlas,
      signal,
    });
    signal.addEventListener('abort', () => {
      this.#reading.forget();
      if (options.isInstalled()) this.#tell(0);
    });
  }

  start(): void {
    const { page, settings, lifetime } = this.#options;
    this.#marks.look = settings().style;
    this.#endWithExtension();
    followChanges(
      page,
      {
        isOurs: (node) => this.#cards.owns(node),
        holds: (node) => this.#reading.holds(node),
        shadowRoots: () => this.#reading.shadowRoots(),
        isAttentive: () => this.#isAttentive(),
        edited: (node) => {
          this.#reading.edited(node);
          this.#cards.closeIfUnmarked();
        },
        removed: () => this.#cards.closeIfUnmarked(),
        read: (slices) => this.#read(slices),
        failed: () => lifetime.abort(),
      },
      lifetime.signal,
    );
  }

  /** Shows what is read already by other settings. */
  settingsChanged(): void {
    this.#marks.look = this.#options.settings().style;
    this.#reading.repaint();
  }

  /** Closes the card, so that the next is wholly in the language that is spoken now. */
  languageChanged(): void {
    this.#cards.dismiss();
    this.#source.forget();
    if (this.#isRead) this.#requestCards();
  }

  /** Goes to the next or previous mention and opens its card. */
  step(direction: 1 | -1): void {
    this.#cards.step(this.#reading.inOrder(), direction);
  }

  /** Goes to a mention of a subject, counted from 0, and opens its card. */
  jump(subject: SubjectId, index: number): void {
    this.#cards.jump(this.#reading.inOrder().filter(({ found }) => found.subject === subject)[index]);
  }

  whatIsHere(): WhatIsHere | 'site-opted-out' | undefined {
    if (this.#isOptedOut()) return 'site-opted-out';
    if (!this.#isArticle || this.#hasNavigated()) return undefined;
    const { page } = this.#options;
    const published = publicationDay(page);
    return {
      isRead: this.#isRead,
      ...(published && { published }),
      language: pageLanguage(page),
      subjects: mentionsBySubject(this.#reading.inOrder()),
    };
  }

  #tell(subjects: number): void {
    if (subjects === this.#found) return;
    this.#found = subjects;
    this.#options.found(subjects);
  }

  #isAttentive(): boolean {
    return this.#isArticle || this.#hasNavigated() || this.#isSettling();
  }

  /** A page that was navigated to without a load may take a while to become an article, or to cease to be one. */
  #isSettling(): boolean {
    return performance.now() - this.#arrivedAt < SETTLING;
  }

  /** Somebody who asks for the page in the popup has been told there that its site wants it left alone. */
  #isOptedOut(): boolean {
    const { page, isAskedFor } = this.#options;
    return isOptedOut(page) && !isAskedFor();
  }

  #hasNavigated(): boolean {
    return addressOf(this.#options.page) !== this.#address;
  }

  async #read(slices: Slices): Promise<boolean> {
    const { page, isInstalled, isAskedFor, isQuiet, lifetime } = this.#options;
    if (!isInstalled()) {
      lifetime.abort();
      return false;
    }
    if (this.#hasNavigated()) this.#arrive();
    // After a navigation, the gate's question is asked anew of the document as it is now.
    if (this.#isSettling() || !this.#isArticle)
      this.#isArticle = isAskedFor() || (!isQuiet() && isNewsArticle(page));
    if (!this.#isArticle || this.#isOptedOut()) {
      this.#reading.forget();
      this.#source.forget();
      // It may have been opened after the navigation, on the words that were still there.
      this.#cards.closeIfUnmarked();
      this.#tell(0);
      return false;
    }
    this.#spotter = await this.#options.spotterFor(page);
    const changed = await this.#reading.read(slices);
    if (lifetime.signal.aborted) return false;
    this.#cards.closeIfUnmarked();
    this.#isRead = true;
    this.#requestCards();
    return changed;
  }

  /** What was said of the article before must not show on the one that takes its place. */
  #arrive(): void {
    this.#address = addressOf(this.#options.page);
    this.#arrivedAt = performance.now();
    this.#isRead = false;
    this.#source.forget();
    this.#cards.dismiss();
  }

  /** Asks for all cards at once; without effect where neither the subjects nor the day have changed. */
  #requestCards(): void {
    const marks = this.#reading.inOrder();
    const subjects = byFrequency(marks);
    this.#tell(subjects.length);
    if (subjects.length === 0) return;
    this.#own = ownSubjects(marks, isInHeadline);
    this.#article = { subjects, published: publicationDay(this.#options.page) };
    this.#source.request(this.#article);
    void this.#drawings.request(subjects.filter(isCountry));
  }

  /** A card that is gone on to, with the flags that it shows. */
  async #cardOf(subject: SubjectId): Promise<CardContent | undefined> {
    const card = await this.#options.cardOf(subject, this.#article).catch(() => undefined);
    if (card?.kind === 'country')
      await this.#drawings.request([subject, ...card.republics.map((republic) => republic.subject)]);
    return card;
  }

  /**
   * Nothing tells a content script that its extension is gone. Whoever disables or updates one has looked away
   * from the page, so the moment of coming back is the time to see.
   */
  #endWithExtension(): void {
    const { page, isInstalled, lifetime } = this.#options;
    const check = () => {
      if (!isInstalled()) lifetime.abort();
    };
    page.addEventListener('visibilitychange', check, { signal: lifetime.signal });
    addEventListener('focus', check, { signal: lifetime.signal });
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        check();
        // The browser has forgotten the count of a page that it kept while others were shown.
        if (persisted && !lifetime.signal.aborted) this.#options.found(this.#found);
      },
      { signal: lifetime.signal },
    );
    page.addEventListener('pointerover', check, { passive: true, signal: lifetime.signal });
    page.addEventListener(SUCCESSION, check, { signal: lifetime.signal });
  }
}

/** An in-page anchor is no navigation. */
function addressOf(page: Document): string {
  return page.location.origin + page.location.pathname + page.location.search;
}

function isInHeadline({ block }: Mark<Mention>): boolean {
  return Boolean(block.nodes[0]?.parentElement?.closest('h1'));
}

/** Codes of countries are in capitals, ids of pacts are not. */
function isCountry(subject: SubjectId): boolean {
  return /^[A-Z]/.test(subject);
}

/** Every subject once, the most often named first; the first named first among equals. */
function byFrequency(marks: readonly Mark<Mention>[]): SubjectId[] {
  const counts = new Map<SubjectId, number>();
  for (const { found } of marks) counts.set(found.subject, (counts.get(found.subject) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([subject]) => subject);
}
