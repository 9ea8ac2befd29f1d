import { describe, expect, it } from 'vitest';
import { pactMapOf } from './pact-map.ts';
import type { Status } from './status.ts';
import { someCountry, someFacts } from './testing.ts';

const countries = ['POL', 'FIN', 'MHL', 'UKR', 'USA'].map((id) => someCountry(id));
const facts = someFacts([], [...countries, someCountry('EU', { kind: 'union' })]);
const mapOf = (statuses: Record<string, Status>, neverJoined: string[] = []) =>
  pactMapOf(
    facts,
    Object.entries(statuses).map(([id, status]) => ({ country: facts.countries.get(id)!, status })),
    neverJoined,
  );

describe('the map of a pact', () => {
  it('tells those inside from those who signed, left or never joined', () => {
    const statuses: Record<string, Status> = {
      POL: { kind: 'withdrew' },
      FIN: { kind: 'withdrawing' },
      UKR: { kind: 'party' },
      MHL: { kind: 'signatory' },
    };
    expect(mapOf(statuses, ['USA'])).toEqual({
      inside: ['FIN', 'UKR'],
      between: ['MHL'],
      left: ['POL'],
      outside: ['USA'],
    });
  });

  it('shows those who were in it at the end of one that was dissolved, and who had left before', () => {
    const statuses: Record<string, Status> = {
      POL: { kind: 'left', dissolved: true },
      FIN: { kind: 'left', dissolved: false },
    };
    expect(mapOf(statuses)).toMatchObject({ inside: ['POL'], left: ['FIN'] });
  });

  it('leaves out what is unknown, what has no place of its own, and whose elected term is over', () => {
    const statuses: Record<string, Status> = {
      POL: { kind: 'unknown', why: 'date-unverified' },
      EU: { kind: 'party' },
      FIN: { kind: 'left', dissolved: false, term: true },
    };
    expect(mapOf(statuses)).toEqual({ inside: [], between: [], left: [], outside: [] });
  });
});
