import type { NamesOfLanguage } from '../../messaging/messages.ts';
import { countryNames } from '../../spotting/country-names.ts';
import { EMPTY_LEXICON } from '../../spotting/empty-lexicon.ts';
import { lexiconOfLanguage, readLanguageNames } from '../../spotting/language-lexicon.ts';
import { createSpotter, type Spotter } from '../../spotting/spot.ts';
import type { Lexicon } from '../../spotting/types.ts';

/**
 * A spotter for each language that a page has been in: seldom more than one. English comes with the reader; the names
 * of others are asked for, as most readers need one or none of them.
 */
export class Spotters {
  readonly #english: () => Lexicon;
  readonly #ask: (language: string) => Promise<NamesOfLanguage | undefined>;
  readonly #known = new Map<string, Spotter>();

  constructor(english: () => Lexicon, ask: (language: string) => Promise<NamesOfLanguage | undefined>) {
    this.#english = english;
    this.#ask = ask;
  }

  /**
   * @param tag the language, as in BCP 47
   * @returns a spotter that finds nothing while the background cannot be asked
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
    if (language === 'en') return this.#english();
    // The background may be in the middle of being replaced; the next reading asks again.
    const answer = await this.#ask(language).catch(() => undefined);
    if (!answer) return undefined;
    const regions = answer.regions.split(',').map((pair) => pair.split(' ') as [string, string]);
    return lexiconOfLanguage(readLanguageNames(answer.names), countryNames(tag, new Map(regions)));
  }
}
