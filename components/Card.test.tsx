// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { CardContent } from '../facts/card.ts';
import { Card } from './Card.tsx';
import { plainWords } from '../words/formats.ts';
import {
  countryCard,
  dissolvedCard,
  formerStateCard,
  standing,
  territoryCard,
  treatyCard,
} from './fixtures.ts';

/** The text of a card, each piece on its own line, as a reader meets it. */
function textOf(card: CardContent, body?: string): string {
  const root = document.createElement('div');
  render(<Card card={card} body={body} />, root);
  return plainWords(root.textContent);
}

describe('a card opened from the name of a body', () => {
  it('tells that the body is a part of it', () => {
    expect(textOf(treatyCard, 'Ottawa Committee')).toContain('Ottawa Committee rests on this treaty.');
    expect(textOf({ ...treatyCard, pactKind: 'organization' }, 'Court')).toContain(
      'Court belongs to this organisation.',
    );
    expect(textOf(treatyCard)).not.toContain('rests on');
  });
});

describe('a country’s card', () => {
  const text = textOf(countryCard);

  it('tells then and now side by side, each with its day', () => {
    expect(text).toContain('On 19 Mar 2025, when this was published: State Party, ratified 27 Dec 2012');
    expect(text).toContain('Now: Withdrew, in effect since 20 Feb 2026');
  });

  it('tells other memberships, how many more there are, and every source with its day', () => {
    expect(text).toContain('European UnionMember, since 1 May 2004');
    expect(text).toContain('and 3 more memberships');
    expect(text).toContain('Sources: United Nations Treaty Collection, as of 3 Feb 2026 and 2 more');
    expect(text).toContain('2 more sourcesNATO; European Parliament, as of Jan 2026');
    expect(text).toContain('Lists of Jan 2026 to Oct 2026; some may be out of date');
  });

  it('tells of a former state when it was and who made it up, without calling annexation membership', () => {
    const former = textOf(formerStateCard);
    expect(former).toContain('Former state, from 30 Dec 1922 until 26 Dec 1991');
    expect(former).toContain('United NationsRussia, which continues it: Member, since 24 Oct 1945');
    expect(former).toContain('UkraineConstituent republic, 1922–1991');
    expect(former).toContain(
      'EstoniaOccupied and annexed, 1940–1991Never recognised by most Western states.',
    );
  });

  it('points a territory to the state whose memberships apply', () => {
    const territory = textOf(territoryCard);
    expect(territory).toContain('Ottawa TreatyUnited Kingdom: State Party, ratified 27 Dec 2012');
    const { note, ...withoutNote } = territoryCard;
    const caveat = 'whose memberships do not always extend to it.';
    expect(territory).toContain(note);
    expect(territory).not.toContain(caveat);
    expect(textOf(withoutNote)).toContain(`Part of United Kingdom, ${caveat}`);
  });
});

describe('a pact’s card', () => {
  const text = textOf(treatyCard);

  it('tells what it is, how many are in it and since when', () => {
    expect(text).toContain('Bans anti-personnel mines altogether.161 parties; 1 more signed without joining');
    expect(text).toContain(
      'Adopted 18 Sept 1997, Oslo; in force since 1 Mar 1999; depositary: UN Secretary-General',
    );
  });

  it('calls the European Union a party, for it is no state', () => {
    const union = {
      ...standing('European Union', { kind: 'party', since: '2016-10-05', by: 'ratification' }),
      union: true,
    } as const;
    const text = textOf({
      ...treatyCard,
      here: [union],
      count: { all: 194, unions: ['European Union'], isShort: false },
    });
    expect(text).toContain('European UnionParty, ratified 5 Oct 2016');
    expect(text).toContain('194 parties, the European Union among them');
  });

  it('tells changes ahead, who left and who is outside', () => {
    expect(text).toContain('MaliWithdrawing, in effect on 24 Jun 2027, notified 24 Jun 2026');
    expect(text).toContain('Others that leftFinlandWithdrew, in effect since 10 Jan 2026');
    expect(text).toContain('and 2 more');
    expect(text).toContain('Others that never joinedChina, Russia and 25 other states');
  });

  it('tells when it binds a state that joins, how one leaves, and that an old list may be out of date', () => {
    expect(text).toContain(
      'Joining and leavingA state that joins is bound from the first day of the sixth month after it deposits its ' +
        'instrument (Article 17(2)).A party leaves by notifying the depositary',
    );
    expect(text).toContain('Source: United Nations Treaty Collection, as of 3 Feb 2026; may be out of date');
    expect(textOf(dissolvedCard)).not.toContain('out of date');
  });

  it('tells whom it is open to, and of a day that follows from the treaty’s own rule that it does', () => {
    const regional = textOf({
      ...treatyCard,
      openTo: 'the states of Africa',
      here: [
        standing('Poland', { kind: 'not-open', whom: 'the states of Africa' }),
        standing('Mali', { kind: 'not-open', whom: 'its two parties', ended: true }),
        standing('Chad', { kind: 'withdrawing', on: '2027-06-24', notified: '2026-06-24', derived: true }),
        standing('Egypt', { kind: 'never-joined', neverSigned: true, asOf: '2018-12' }),
        standing('Togo', { kind: 'joining', on: '2027-01-01' }, { pactKind: 'organization' }),
      ],
    });
    expect(regional).toContain('PolandNot a party, open only to the states of Africa');
    expect(regional).toContain('MaliNot a party, was open only to its two parties');
    expect(regional).toContain(
      'Withdrawing, in effect on 24 Jun 2027, notified 24 Jun 2026; day by the treaty’s own rule',
    );
    expect(regional).toContain('EgyptNever joined, never signed, as of Dec 2018');
    expect(regional).toContain('TogoMember from 1 Jan 2027');
    expect(regional).toContain('It is open only to the states of Africa.');
  });

  it('shows who disputes a status', () => {
    expect(text).toContain(
      'UkraineState Party, ratified 27 Dec 2012Claims suspension, which the other parties reject.',
    );
  });

  it('tells an elected term as such', () => {
    const council = textOf({
      ...dissolvedCard,
      here: [
        standing(
          'Pakistan',
          { kind: 'member', since: '2025-01-01', until: '2026-12-31' },
          { pactKind: 'organization' },
        ),
        standing(
          'Malta',
          { kind: 'left', joined: '2023-01-01', on: '2024-12-31', dissolved: false, term: true },
          { pactKind: 'organization' },
        ),
      ],
    });
    expect(council).toContain('PakistanMember, since 1 Jan 2025; until 31 Dec 2026');
    expect(council).toContain('MaltaFormer member, 2023–2024');
  });

  it('tells of a dissolved alliance that it ended', () => {
    expect(textOf(dissolvedCard)).toContain('Dissolved by its members on 1 July 1991.');
    expect(textOf(dissolvedCard)).toContain('PolandMember until its end, 1955–1991');
  });
});
