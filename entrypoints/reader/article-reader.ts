import type { CardsBySubject } from '../../facts/card.ts';
import type { Day, SubjectId } from '../../facts/types.ts';
import { followChanges } from '../../page/follow-changes.ts';
import { Marks, type Mark } from '../../page/marks.ts';
import { isNewsArticle } from '../../page/news-article.ts';
import { publicationDay } from '../../page/publication-day.ts';
import { Reading } from '../../page/reading.ts';
import type { Spotter } from '../../spotting/spot.ts';
import type { Mention } from '../../spotting/types.ts';
import { CardController } from './card-controller.ts';

interface ArticleReaderOptions {
  page: Document;
  spotter: Spotter;
  cardsFor: (subjects: SubjectId[], published: Day | undefined) => Promise<CardsBySubject>;
  /** False once the extension was updated, disabled or removed while the page stays open. */
  isInstalled: () => boolean;
  lifetime: AbortController;
}

/** One article being read: its marks, its cards, and what the reader of the page does with them. */
export class ArticleReader {
  readonly #options: ArticleReaderOptions;
  readonly #marks = new Marks<Mention>();
  readonly #reading: Reading<Mention>;
  readonly #cards: CardController;
  #address: string;
  #asked = '';

  constructor(options: ArticleReaderOptions) {
    this.#options = options;
    const { page, spotter, lifetime } = options;
    this.#address = addressOf(page);
    this.#reading = new Reading(
      page,
      this.#marks,
      (texts) => {
        const article = spotter.readArticle(texts);
        return (text) => spotter.spot(text, article);
      },
      lifetime.signal,
    );
    this.#cards = new CardController(page, this.#marks, lifetime.signal);
    lifetime.signal.addEventListener('abort', () => this.#reading.forget());
  }

  async start(): Promise<void> {
    const { page, lifetime } = this.#options;
    this.#endWithExtension();
    followChanges(
      page,
      (node) => this.#cards.owns(node),
      () => this.#readAgain(),
      lifetime.signal,
    );
    await this.#read();
  }

  /** Goes to the next or previous mention and opens its card. */
  step(direction: 1 | -1): void {
    this.#cards.step(this.#reading.inOrder(), direction);
  }

  async #readAgain(): Promise<void> {
    const { page, isInstalled, lifetime } = this.#options;
    if (!isInstalled()) return lifetime.abort();
    const address = addressOf(page);
    if (address !== this.#address) {
      // Client-side navigation: the gate's question is asked anew of the document as it is now.
      this.#address = address;
      this.#cards.dismiss();
      if (!isNewsArticle(page)) return this.#reading.forget();
    } else if (this.#marks.size === 0 && !isNewsArticle(page)) {
      return;
    }
    await this.#read();
  }

  async #read(): Promise<void> {
    const changed = await this.#reading.read();
    if (changed) await this.#fetchCards();
  }

  /** Asks for all cards at once, so that a hover has nothing left to wait for. */
  async #fetchCards(): Promise<void> {
    const { page, cardsFor, lifetime } = this.#options;
    const subjects = byFrequency(this.#reading.inOrder());
    const published = publicationDay(page);
    const asked = JSON.stringify([subjects, published]);
    if (asked === this.#asked || subjects.length === 0) return;
    this.#asked = asked;
    try {
      const cards = await cardsFor(subjects, published);
      if (!lifetime.signal.aborted) this.#cards.setCards(cards);
    } catch {
      // The background was being replaced: the next change or hover asks again.
      this.#asked = '';
      this.#cards.setFetcher(() => this.#fetchCards());
    }
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
    addEventListener('pageshow', check, { signal: lifetime.signal });
    page.addEventListener('pointerover', check, { passive: true, signal: lifetime.signal });
  }
}

/** An in-page anchor is no navigation. */
function addressOf(page: Document): string {
  return page.location.origin + page.location.pathname + page.location.search;
}

/** Every subject once, the most often named first; the first named first among equals. */
function byFrequency(marks: readonly Mark<Mention>[]): SubjectId[] {
  const counts = new Map<SubjectId, number>();
  for (const { found } of marks) counts.set(found.subject, (counts.get(found.subject) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([subject]) => subject);
}
