// cspell:words apec aukus comecon saarc
import { language } from './words.ts';

/**
 * English says "the Ottawa Treaty" but "NATO", "the Netherlands" but "Poland". Treaties and organisations take the
 * article unless they are listed here, countries only if they are. In other languages a name stands as it is, and messages are worded so that it can.
 */
const PACTS_WITHOUT = new Set([
  ...['APEC', 'ASEAN', 'AUKUS', 'BRICS', 'Benelux', 'Comecon', 'ECOWAS', 'IGAD', 'Interpol', 'Mercosur'],
  ...['NATO', 'OPEC', 'OPEC+', 'SAARC', 'SADC', 'UNESCO', 'Yugoslavia'],
]);
const NUMBERED = /^(Additional Protocol|CCW|New START$|START I$)/;
const COUNTRIES_WITH =
  /^(United |(Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Holy See|Isle of Man)$|Democratic Republic |Republic )|( Islands| Republic| Union)$/;

/** The name of a treaty or organisation as it stands within a sentence: "the Ottawa Treaty", "NATO". */
export function pactInSentence(name: string): string {
  if (language() !== 'en') return name;
  return PACTS_WITHOUT.has(name) || NUMBERED.test(name) ? name : withThe(name);
}

/** The name of a country as it stands within a sentence: "the Netherlands", "Poland". */
export function countryInSentence(name: string): string {
  return language() === 'en' && COUNTRIES_WITH.test(name) ? withThe(name) : name;
}

function withThe(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}
