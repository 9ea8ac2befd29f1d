import factBaseText from 'virtual:fact-base';
import flagsText from 'virtual:flags';
import translations from 'virtual:pact-translations';
import searchNames from 'virtual:search-names';
import worldText from 'virtual:world-drawing';
import { addressOf } from '../../atlas/address.ts';
import { foldedNames, type Naming } from '../../atlas/filter.ts';
import { namesOfCountries } from '../../atlas/names-of-countries.ts';
import { search, searchIndex, type SearchIndex } from '../../atlas/search.ts';
import type { FlagsByCountry, WorldDrawing } from '../../facts/drawings.ts';
import { readFactBase } from '../../facts/fact-base.ts';
import { translatedFacts } from '../../facts/translated-facts.ts';
import type { FactBase, Named, SubjectId } from '../../facts/types.ts';
import { LANGUAGES } from '../../words/languages.ts';

/** A subject with its name and where in the atlas it is. */
interface LinkedSubject extends Named {
  subject: SubjectId;
  address: string;
}

/** All that the atlas knows, in the language that is spoken. */
export class Knowledge {
  readonly facts: FactBase;
  // All texts were written in the same build, so their form is not checked again.
  readonly flags = JSON.parse(flagsText) as FlagsByCountry;
  readonly world = JSON.parse(worldText) as WorldDrawing;
  readonly #language: string;
  readonly #collator: Intl.Collator;
  #index: SearchIndex | undefined;
  #naming: Naming | undefined;

  constructor(language: string) {
    this.#language = language;
    this.#collator = new Intl.Collator(language);
    this.facts = translatedFacts(readFactBase(factBaseText), language, translations);
  }

  /** Made when it is first wanted; takes a while on a slow machine. */
  get index(): SearchIndex {
    if (this.#index) return this.#index;
    const { countries, pacts } = this.facts;
    const names = new Map([...countries, ...pacts].map(([id, { name }]) => [id, [name]]));
    const others = LANGUAGES.filter((language) => language !== this.#language);
    this.#index = searchIndex(
      searchNames,
      { language: this.#language, names },
      namesOfCountries(others, translations.regions),
    );
    // The first search of all takes longer; nobody waits for this one.
    search(this.#index, 'a', 1);
    return this.#index;
  }

  get naming(): Naming {
    this.#naming ??= {
      nameOf: (subject) => this.named(subject).name,
      compare: this.#collator.compare,
      foldedNames: foldedNames(this.index),
    };
    return this.#naming;
  }

  /** What a subject is called; a name that is not known is its own. */
  named(subject: SubjectId): Named {
    const { name, nameLanguage } = this.facts.pacts.get(subject) ??
      this.facts.countries.get(subject) ?? { name: subject };
    return { name, ...(nameLanguage && { nameLanguage }) };
  }

  /** @param on the day to look at there; absent for today */
  linked(subject: SubjectId, on?: string): LinkedSubject {
    return { subject, ...this.named(subject), address: this.addressOf(subject, on) };
  }

  addressOf(subject: SubjectId, on?: string): string {
    const day = on === undefined ? {} : { on };
    return this.facts.pacts.has(subject)
      ? addressOf({ kind: 'pact', id: subject, choice: {}, ...day })
      : addressOf({ kind: 'country', code: subject, choice: {}, ...day });
  }

  /** Some subjects in order of their names. */
  inOrder<Subject extends Named>(subjects: Iterable<Subject>): Subject[] {
    return [...subjects].sort((a, b) => this.#collator.compare(a.name, b.name));
  }
}
