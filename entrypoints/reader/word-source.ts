import { setWords, type Words } from '../../words/words.ts';

/** What cards say: asked for once, with the first cards. What fails is asked for again. */
export class WordSource {
  readonly #ask: () => Promise<Words | undefined>;
  #words: Promise<boolean> | undefined;

  constructor(ask: () => Promise<Words | undefined>) {
    this.#ask = ask;
  }

  /** @returns true once there are words; false where none are to be had now */
  have(): Promise<boolean> {
    this.#words ??= this.#set();
    return this.#words;
  }

  async #set(): Promise<boolean> {
    // `undefined` is what a background that was being replaced answers.
    const words = await this.#ask().catch(() => undefined);
    if (words) setWords(words);
    else this.#words = undefined;
    return words !== undefined;
  }
}
