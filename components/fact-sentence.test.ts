import { describe, expect, it } from 'vitest';
import type { Status } from '../facts/status.ts';
import { factSentence } from './fact-sentence.ts';
import { countryCard, formerStateCard, standing, territoryCard, treatyCard } from './fixtures.ts';
import { countryInSentence, pactInSentence } from '../words/names-in-sentences.ts';

const source = 'untc';
const cited = '(United Nations Treaty Collection, as of 3 Feb 2026).';

describe('a fact to copy', () => {
  it('is one sentence with its source and the day that speaks of', () => {
    const withdrew = standing('Ottawa Treaty', { kind: 'withdrew', on: '2026-02-20', source });
    expect(factSentence(countryCard, withdrew)).toBe(
      `Poland withdrew from the Ottawa Treaty, in effect since 20 Feb 2026 ${cited}`,
    );
    expect(factSentence(treatyCard, { ...withdrew, name: 'Poland' })).toBe(
      `Poland withdrew from the Ottawa Treaty, in effect since 20 Feb 2026 ${cited}`,
    );
  });

  it('goes on with what its row adds in a note', () => {
    const note = 'As the Soviet Union, whose membership Russia continues.';
    const row = standing('Ottawa Treaty', { kind: 'withdrew', on: '2026-02-20', source, note });
    expect(factSentence(countryCard, row)).toBe(
      `Poland withdrew from the Ottawa Treaty, in effect since 20 Feb 2026 ${cited} ${note}`,
    );
  });

  it.each<[Status, string]>([
    [
      { kind: 'party', since: '1999-03-12', by: 'accession' },
      'is a party to the Ottawa Treaty, acceded 12 Mar 1999',
    ],
    [
      { kind: 'party', since: '1999-03-12', by: 'accession', claimsSuspension: true },
      'is a party to the Ottawa Treaty and has declared a suspension, acceded 12 Mar 1999',
    ],
    [
      { kind: 'left', joined: '1988', on: '2019', dissolved: true },
      'was a party to the Ottawa Treaty until its end, 1988–2019',
    ],
    [{ kind: 'never-joined', neverSigned: true }, 'has neither signed nor joined the Ottawa Treaty'],
    [{ kind: 'never-joined' }, 'has never joined the Ottawa Treaty'],
    [{ kind: 'signatory', since: '1997-12' }, 'has signed the Ottawa Treaty (Dec 1997) but is not a party'],
    [
      { kind: 'withdrawing', on: '2027-06-24', notified: '2026-06-24' },
      'is withdrawing from the Ottawa Treaty, in effect on 24 Jun 2027, notified 24 Jun 2026',
    ],
    [
      { kind: 'not-open', whom: 'its two parties', ended: true },
      'is not a party to the Ottawa Treaty, which was open only to its two parties',
    ],
  ])('tells %j', (status, words) => {
    const row = standing('United States', { ...status, source });
    expect(factSentence(treatyCard, row)).toBe(`The United States ${words} ${cited}`);
  });

  it.each<[Status, string]>([
    [{ kind: 'member', since: '1999-03-12' }, 'Poland has been a member of NATO since 12 Mar 1999'],
    [{ kind: 'left', on: '2020-01-31', dissolved: false }, 'Poland left NATO on 31 Jan 2020'],
    [
      { kind: 'left', on: '2020', joined: '1973-01-01', dissolved: false },
      'Poland left NATO in 2020, of which it had been a member since 1 Jan 1973',
    ],
    [{ kind: 'left', dissolved: false }, 'Poland left NATO on a day that is not verified'],
    [
      { kind: 'left', joined: '1955', on: '1991', dissolved: true },
      'Poland was a member of NATO until its end, 1955–1991',
    ],
    [
      { kind: 'member', since: '2026-01-01', until: '2027-12-31' },
      'Poland has been a member of NATO since 1 Jan 2026, until 31 Dec 2027',
    ],
    [
      { kind: 'left', joined: '2020', on: '2021-12-31', dissolved: false, term: true },
      'Poland was a member of NATO, 2020–2021',
    ],
    [{ kind: 'candidate' }, 'Poland is a candidate for NATO, not a member'],
    [{ kind: 'suspended' }, 'Poland is a member of NATO whose participation is suspended, day not verified'],
  ])('tells of an organisation %j', (status, words) => {
    const row = standing('NATO', { ...status, source }, { pactKind: 'organization' });
    expect(factSentence(countryCard, row)).toBe(`${words} ${cited}`);
  });

  it('says whose status it is where it is another state’s', () => {
    expect(factSentence(territoryCard, territoryCard.here[0]!)).toMatch(
      /^The United Kingdom, to which Gibraltar belongs, is a party to the Ottawa Treaty, ratified/,
    );
    const continued = {
      ...formerStateCard.here[0]!,
      now: { kind: 'member', since: '1945-10-24', source },
    } as const;
    expect(factSentence(formerStateCard, continued)).toBe(
      `Russia, which continues the Soviet Union, has been a member of the United Nations since 24 Oct 1945 ${cited}`,
    );
  });

  it('has the republics of a former state as those that were part of it', () => {
    const ukraine = formerStateCard.republics[0]!;
    expect(factSentence(formerStateCard, { ...ukraine, now: { ...ukraine.now, source } })).toBe(
      `Ukraine was a constituent republic of the Soviet Union, 1922–1991 ${cited}`,
    );
  });

  it('takes the day of the list where its main source has another', () => {
    const withdrew = standing('Poland', { kind: 'withdrew', on: '2026-02-20', source });
    expect(factSentence({ ...treatyCard, asOf: '2026-05' }, withdrew)).toMatch(/, as of May 2026\)\.$/);
  });

  it('takes the day of the list where its source has none', () => {
    const row = standing(
      'NATO',
      { kind: 'member', source: 'nato' },
      { pactKind: 'organization', asOf: '2026-05' },
    );
    expect(factSentence(countryCard, row)).toMatch(/\(NATO, as of May 2026\)\.$/);
  });

  it('is none without a source, and none of what is not known', () => {
    expect(factSentence(treatyCard, standing('Poland', { kind: 'withdrew' }))).toBeUndefined();
    const unknown = { kind: 'unknown', why: 'list-incomplete', source } as const;
    expect(factSentence(treatyCard, standing('Poland', unknown))).toBeUndefined();
  });
});

describe('a name within a sentence', () => {
  it('takes the article that English gives it', () => {
    expect(['Ottawa Treaty', 'OECD', 'NATO', 'New START', 'CCW Protocol V'].map(pactInSentence)).toEqual([
      'the Ottawa Treaty',
      'the OECD',
      'NATO',
      'New START',
      'CCW Protocol V',
    ]);
    expect(['Netherlands', 'Poland', 'Marshall Islands', 'European Union'].map(countryInSentence)).toEqual([
      'the Netherlands',
      'Poland',
      'the Marshall Islands',
      'the European Union',
    ]);
  });
});
