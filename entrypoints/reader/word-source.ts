import { setWords, type Words } from '../../words/words.ts';

/** What cards say: asked for once in a language, with the first cards. What fails is asked for again. */
export class WordSource {
  readonly #ask: () => Promise<Words | undefined>;
  #words: Promise<boolean> | undefined;
  /** How many languages have been left. */
  #left = 0;

  constructor(ask: () => Promise<Words | undefined>) {
    this.#ask = ask;
  }

  /** @returns true once there are words; false where none are to be had now */
  have(): Promise<boolean> {
    this.#words ??= this.#set();
    return this.#words;
  }

  /** Another language is spoken now: its words are asked for when they are needed next. */
  forget(): void {
    this.#left += 1;
    this.#words = undefined;
  }

  async #set(): Promise<boolean> {
    const left = this.#left;
    // `undefined` is what a background that was being replaced answers.
    const words = await this.#ask().catch(() => undefined);
    // Those that are on their way still come, and are of no use.
    if (left !== this.#left) return this.have();
    if (words) setWords(words);
    else this.#words = undefined;
    return words !== undefined;
  }
}
