/** What benchmarks/atlas.ts measures, in the page that it opens. */
import factBase from 'virtual:fact-base';
import searchNames from 'virtual:search-names';
import { changes } from '../atlas/changes.ts';
import { compareCountries, comparePacts } from '../atlas/compare.ts';
import { countryHistory, countryView } from '../atlas/country-view.ts';
import { pactDays, pactView } from '../atlas/pact-view.ts';
import { search, searchIndex } from '../atlas/search.ts';
import { readFactBase } from '../facts/fact-base.ts';

/** Typed letter by letter; the last ones have a slip. */
const QUERIES = [
  ...[
    'United Kingdom',
    'mine ban treaty',
    'traité sur les mines',
    'Об’єднані Арабські Емірати',
    'Convention on the',
  ],
  ...['Ottwaa Treaty', 'Untied States of America', 'zzzzzzzzzzzz'],
];
const TODAY = '2026-11-25';
const SIX_COUNTRIES = ['POL', 'UKR', 'DEU', 'FRA', 'USA', 'CHN'];
const SIX_PACTS = ['ottawa-treaty', 'tpnw', 'npt', 'united-nations', 'rome-statute', 'paris-agreement'];

/** Milliseconds that each step of a task took, the first time and later. */
export type Times = Record<string, number[]>;

function timed<T>(times: Times, name: string, work: () => T): T {
  const began = performance.now();
  const result = work();
  (times[name] ??= []).push(performance.now() - began);
  return result;
}

export function measure(): Times {
  const times: Times = {};
  const facts = timed(times, 'read the fact base', () => readFactBase(factBase));
  const index = timed(times, 'make the index of names', () => searchIndex(searchNames));
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length += 1)
      timed(times, 'search, each keystroke', () => search(index, query.slice(0, length), 20));
  }
  timed(times, 'changes of two years', () => changes(facts, TODAY, { back: 12, ahead: 12 }));
  timed(times, 'days of a pact', () => pactDays(facts, 'united-nations'));
  timed(times, 'history of a country', () => countryHistory(facts, 'POL', TODAY));
  for (let year = 1946; year <= 2026; year += 1) {
    const day = `${year}-07-01`;
    timed(times, 'view of a pact, each year', () => pactView(facts, 'united-nations', day));
    timed(times, 'view of a country, each year', () => countryView(facts, 'POL', day));
    timed(times, 'six countries compared, each year', () => compareCountries(facts, SIX_COUNTRIES, day));
    timed(times, 'six pacts compared, each year', () => comparePacts(facts, SIX_PACTS, day));
  }
  return times;
}

Object.assign(window, { measure });
