import type { DataFacts } from '../../components/options/Data.tsx';
import { daysOfLists, isListOld } from '../../facts/age.ts';
import type { Day, FactBase } from '../../facts/types.ts';

/** What is to be told of the data that are shipped with a version. */
export function dataFacts(facts: FactBase, version: string, today: Day): DataFacts {
  const pacts = [...facts.pacts.values()];
  return {
    version,
    pacts: pacts.length,
    countries: facts.countries.size,
    days: daysOfLists(pacts, today),
    old: pacts.filter((pact) => isListOld(pact, today)).length,
  };
}
