import type { Drawings } from '../../components/Card.tsx';
import type { CountryId } from '../../facts/types.ts';

/**
 * What cards draw with: fetched once the article is known to name something, so that it is there when a card opens.
 * Cards do without until then.
 */
export class DrawingSource {
  readonly #ask: (countries: CountryId[]) => Promise<Drawings | undefined>;
  #drawings: Drawings | undefined;
  #asked = new Set<CountryId>();
  #hasAsked = false;

  constructor(ask: (countries: CountryId[]) => Promise<Drawings | undefined>) {
    this.#ask = ask;
  }

  get drawings(): Drawings | undefined {
    return this.#drawings;
  }

  /** Asks for the flags that were not asked for yet, and at first for the map. What fails is asked for again. */
  async request(countries: readonly CountryId[]): Promise<void> {
    const missing = countries.filter((country) => !this.#asked.has(country));
    if (this.#hasAsked && missing.length === 0) return;
    this.#hasAsked = true;
    for (const country of missing) this.#asked.add(country);
    const answer = await this.#ask(missing).catch(() => undefined);
    if (answer) {
      this.#drawings = { world: answer.world, flags: { ...this.#drawings?.flags, ...answer.flags } };
    } else {
      this.#hasAsked = this.#drawings !== undefined;
      for (const country of missing) this.#asked.delete(country);
    }
  }
}
