import type { DataFacts } from '../../components/options/Data.tsx';
import { daysOfLists, isListOld } from '../../facts/age.ts';
import type { Day, FactBase } from '../../facts/types.ts';

/** What is to be told of the data that are shipped with a version. */
export function dataFacts(facts: FactBase, version: string, today: Day): DataFacts {
  const pacts = [...facts.pacts.values()];
  const countries = [...facts.countries.values()];
  return {
    version,
    // A former state, and a union that signs for its members, are there for the sake of others.
    pacts: pacts.filter(({ kind }) => kind !== 'former-state').length,
    countries: countries.filter(({ kind }) => kind !== 'former' && kind !== 'union').length,
    days: daysOfLists(pacts, today),
    old: pacts.filter((pact) => isListOld(pact, today)).length,
  };
}
