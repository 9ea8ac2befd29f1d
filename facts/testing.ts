import type { Country, FactBase, MembershipEvent, Pact } from './types.ts';

/** A pact with sensible values for a test that does not care. */
export function somePact(
  values: Partial<Omit<Pact, 'participants'>> & { events?: Record<string, MembershipEvent[]> } = {},
): Pact {
  const { events = {}, ...rest } = values;
  return {
    id: 'some-treaty',
    kind: 'treaty',
    name: 'Some Treaty',
    title: 'Treaty on Something',
    summary: 'Bans something.',
    adopted: { date: '1990-01-01' },
    inForce: '1995-01-01',
    complete: true,
    signaturesCovered: true,
    asOf: '2026-02-03',
    participants: new Map(Object.entries(events)),
    ...rest,
  };
}

export function someCountry(id: string, values: Partial<Country> = {}): Country {
  return { id, kind: 'state', name: `Land of ${id}`, officialName: `Republic of ${id}`, ...values };
}

export function someFacts(pacts: Pact[], countries: Country[]): FactBase {
  return {
    pacts: new Map(pacts.map((pact) => [pact.id, pact])),
    countries: new Map(countries.map((country) => [country.id, country])),
    sources: new Map([['list', { id: 'list', producer: 'The list' }]]),
  };
}
