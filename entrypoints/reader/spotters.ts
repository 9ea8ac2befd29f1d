import type { NamesOfLanguage } from '../../messaging/messages.ts';
import { countryNames } from '../../spotting/country-names.ts';
import { EMPTY_LEXICON } from '../../spotting/empty-lexicon.ts';
import { lexiconOfLanguage, readLanguageNames } from '../../spotting/language-lexicon.ts';
import { createSpotter, type Spotter } from '../../spotting/spot.ts';
import type { Lexicon } from '../../spotting/types.ts';

/** The background may be in the middle of being started or replaced: waits before it is asked once more, in ms. */
const AGAIN_AFTER = [500, 2_000];

interface Sources {
  english: () => Lexicon;
  /** Asks the background for the names of another language. */
  ask: (language: string) => Promise<NamesOfLanguage | undefined>;
  /** False once nobody is left to be asked, or to ask. */
  isAlive: () => boolean;
}

/**
 * A spotter for each language that a page has been in: seldom more than one. English comes with the reader; the names
 * of others are asked for, as most readers need one or none of them.
 */
export class Spotters {
  readonly #sources: Sources;
  readonly #known = new Map<string, Spotter>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * @param tag the language, as in BCP 47
   * @returns a spotter that finds nothing if the background does not answer; it is asked again for the next reading
   */
  async of(tag: string): Promise<Spotter> {
    const known = this.#known.get(tag);
    if (known) return known;
    const lexicon = await this.#lexicon(tag);
    const spotter = createSpotter(lexicon ?? EMPTY_LEXICON);
    if (lexicon) this.#known.set(tag, spotter);
    return spotter;
  }

  async #lexicon(tag: string): Promise<Lexicon | undefined> {
    if (/^und\b/.test(tag)) return EMPTY_LEXICON;
    const { language } = new Intl.Locale(tag);
    if (language === 'en') return this.#sources.english();
    const answer = await this.#answer(language);
    if (!answer) return undefined;
    const regions = answer.regions.split(',').map((pair) => pair.split(' ') as [string, string]);
    return lexiconOfLanguage(readLanguageNames(answer.names), countryNames(tag, new Map(regions)));
  }

  async #answer(language: string): Promise<NamesOfLanguage | undefined> {
    for (const wait of [0, ...AGAIN_AFTER]) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (!this.#sources.isAlive()) return undefined;
      try {
        const answer = await this.#sources.ask(language);
        if (answer) return answer;
      } catch {
        // The background could not be reached.
      }
    }
    return undefined;
  }
}
