const UNITED_STATES = 'USA';

/** What a whole article says that helps to understand each of its names. Grows while its texts are read. */
export class ArticleEvidence {
  /** The telling words that it has, wherever they stand in it. */
  readonly #cues = new Set<string>();
  /** Names that it gives a person: in "Neil Jordan" or "Chad Foster". */
  readonly #persons = new Set<string>();
  /** Names that it gives a town in the United States, if it is an article from there: in "Poland Township". */
  readonly #americanTowns = new Set<string>();
  /** Names that it gives a town, and with it the state or province: in "Lebanon, Pa.". */
  readonly #towns = new Set<string>();

  readonly #namedInFull = new Set<string>();
  readonly #foreignAcronyms = new Set<string>();
  /** The countries whose name can mean nothing else, or whose people it names. */
  readonly #countries = new Set<string>();

  addCountry(subject: string): void {
    this.#countries.add(subject);
  }

  /** True if it names a country besides the United States. */
  get isAbroad(): boolean {
    return this.#countries.size > (this.#countries.has(UNITED_STATES) ? 1 : 0);
  }

  /** @param cue as it stands in the text; a small word may have a capital there */
  addCue(cue: string): void {
    this.#cues.add(cue).add(cue.charAt(0).toLowerCase() + cue.slice(1));
  }

  addPerson(name: string): void {
    this.#persons.add(name);
  }

  addTown(name: string): void {
    this.#towns.add(name);
  }

  addAmericanTown(name: string): void {
    this.#americanTowns.add(name);
  }

  addFullName(subject: string): void {
    this.#namedInFull.add(subject);
  }

  /** @param acronym which the article explains as something else than any subject of ours */
  addForeignAcronym(acronym: string): void {
    this.#foreignAcronyms.add(acronym);
  }

  /** @param subject what it would be otherwise; an article that names that in full means that */
  isForeignAcronym(acronym: string, subject: string | undefined): boolean {
    return this.#foreignAcronyms.has(acronym) && !this.#namedInFull.has(subject ?? '');
  }

  hasOne(cues: readonly string[] | undefined): boolean {
    return cues?.some((cue) => this.#cues.has(cue)) ?? false;
  }

  isPerson(name: string): boolean {
    return this.#persons.has(name);
  }

  isTown(name: string): boolean {
    return this.#towns.has(name);
  }

  isAmericanTown(name: string): boolean {
    return this.#americanTowns.has(name);
  }
}
