import type { CardsBySubject } from '../../facts/card.ts';

interface Request<Question> {
  question: Question;
  /** Absent once it has failed; `undefined` is what a background that was being replaced answers. */
  answer?: Promise<CardsBySubject | undefined>;
}

/**
 * The cards of an article, asked for before anybody wants one, so that a hover has nothing left to wait for; whoever
 * comes before the answer waits for it. Only the latest question counts. One that failed is asked again when a card
 * is wanted next.
 */
export class CardSource<Question> {
  readonly #ask: (question: Question) => Promise<CardsBySubject | undefined>;
  #latest: Request<Question> | undefined;

  constructor(ask: (question: Question) => Promise<CardsBySubject | undefined>) {
    this.#ask = ask;
  }

  /** Asks a question, unless it is the one that is already being answered. */
  request(question: Question): void {
    const latest = this.#latest;
    if (latest?.answer && JSON.stringify(latest.question) === JSON.stringify(question)) return;
    this.#latest = { question };
    void this.#answerTo(this.#latest);
  }

  /** The answer to the latest question; empty if there is none to be had. */
  async cards(): Promise<CardsBySubject> {
    for (;;) {
      const request = this.#latest;
      if (!request) return {};
      const cards = await this.#answerTo(request);
      // Meanwhile the page may have come to name other subjects.
      if (request === this.#latest) return cards ?? {};
    }
  }

  forget(): void {
    this.#latest = undefined;
  }

  #answerTo(request: Request<Question>): Promise<CardsBySubject | undefined> {
    request.answer ??= this.#fetch(request);
    return request.answer;
  }

  async #fetch(request: Request<Question>): Promise<CardsBySubject | undefined> {
    try {
      // A turn later, so that the promise is in its place even if asking fails at once.
      const cards = await Promise.resolve(request.question).then(this.#ask);
      if (cards) return cards;
    } catch {
      // The background was being replaced.
    }
    delete request.answer;
    return undefined;
  }
}
