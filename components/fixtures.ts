import type { CountryCard, PactCard, Standing } from '../facts/card.ts';
import type { Status } from '../facts/status.ts';

/** Cards in every state, for tests and for a person to look at. */

const today = '2026-11-23';
const published = '2025-03-19';
const depositary = { id: 'untc', producer: 'United Nations Treaty Collection', asOf: '2026-02-03' };

export function standing(name: string, now: Status, values: Partial<Standing> = {}): Standing {
  return { subject: name.toLowerCase(), name, pactKind: 'treaty', now, ...values };
}

const withdrew: Status = { kind: 'withdrew', on: '2026-02-20', source: 'untc' };
const party: Status = { kind: 'party', since: '2012-12-27', by: 'ratification', source: 'untc' };

const unnamedOfficially: CountryCard = {
  kind: 'country',
  subject: 'POL',
  title: 'Poland',
  standing: 'state',
  today,
  published,
  here: [
    standing('Ottawa Treaty', withdrew, { then: party }),
    standing('NATO', { kind: 'member', since: '1999-03-12', source: 'nato' }, { pactKind: 'organization' }),
  ],
  others: [standing('European Union', { kind: 'member', since: '2004-05-01' }, { pactKind: 'organization' })],
  more: 3,
  republics: [],
  sources: [
    depositary,
    { id: 'nato', producer: 'NATO' },
    { id: 'ep', producer: 'European Parliament', asOf: '2026-01' },
  ],
  lists: { from: '2026-01', to: '2026-10', isOld: true },
};

export const countryCard: CountryCard = { ...unnamedOfficially, officialName: 'Republic of Poland' };

export const formerStateCard: CountryCard = {
  ...countryCard,
  subject: 'SUN',
  title: 'Soviet Union',
  officialName: 'Union of Soviet Socialist Republics',
  standing: 'former',
  existed: { from: '1922-12-30', until: '1991-12-26' },
  here: [
    standing(
      'United Nations',
      { kind: 'member', since: '1945-10-24' },
      { pactKind: 'organization', continuedBy: 'Russia' },
    ),
  ],
  others: [],
  more: 0,
  republics: [
    standing(
      'Ukraine',
      { kind: 'left', joined: '1922-12-30', on: '1991-12-26', dissolved: true },
      { pactKind: 'former-state' },
    ),
    standing(
      'Estonia',
      {
        kind: 'was-annexed',
        since: '1940-08-06',
        until: '1991-09-06',
        note: 'Never recognised by most Western states.',
      },
      { pactKind: 'former-state' },
    ),
  ],
};

export const territoryCard: CountryCard = {
  ...unnamedOfficially,
  subject: 'GIB',
  title: 'Gibraltar',
  standing: 'territory',
  partOf: { subject: 'GBR', name: 'United Kingdom' },
  note: 'An overseas territory of the United Kingdom that Spain claims.',
  here: [standing('Ottawa Treaty', party, { holder: 'United Kingdom' })],
  others: [],
  more: 0,
};

export const treatyCard: PactCard = {
  kind: 'pact',
  subject: 'ottawa-treaty',
  title: 'Ottawa Treaty',
  pactKind: 'treaty',
  officialTitle: 'Convention on the Prohibition of Anti-Personnel Mines',
  summary: 'Bans anti-personnel mines altogether.',
  adopted: { date: '1997-09-18', place: 'Oslo' },
  inForce: '1999-03-01',
  depositary: 'UN Secretary-General',
  officialUrl: 'https://treaties.un.org/',
  count: { all: 161, unions: [], isShort: false },
  signatories: 1,
  complete: true,
  asOf: '2026-02-03',
  isOld: true,
  today,
  published,
  here: [
    standing('Poland', withdrew, { then: party }),
    standing('Ukraine', { ...party, note: 'Claims suspension, which the other parties reject.' }),
    standing('United States', { kind: 'never-joined' }),
  ],
  left: { shown: [standing('Finland', { kind: 'withdrew', on: '2026-01-10' })], more: 2 },
  signed: { named: [], others: 1 },
  neverJoined: {
    named: [
      { subject: 'CHN', name: 'China' },
      { subject: 'RUS', name: 'Russia' },
    ],
    others: 25,
  },
  entryRule: { delay: 'P6M', rounding: 'first-of-that-month', article: '17(2)' },
  withdrawalTerms: 'A party leaves by notifying the depositary; it is out six months later.',
  candidates: [],
  ahead: {
    shown: [standing('Mali', { kind: 'withdrawing', on: '2027-06-24', notified: '2026-06-24' })],
    more: 0,
  },
  map: {
    inside: ['UKR', 'DEU', 'MLI', 'MUS'],
    between: ['MHL'],
    left: ['POL', 'FIN'],
    outside: ['USA', 'CHN', 'RUS'],
  },
  history: {
    from: 1997,
    counts: [
      3, 58, 90, 109, 122, 130, 141, 144, 148, 152, 156, 156, 156, 156, 158, 161, 161, 162, 162, 162, 164,
      164, 164, 164, 164, 164, 164, 164, 163, 162,
    ],
  },
  sources: [depositary],
};

export const dissolvedCard: PactCard = {
  kind: 'pact',
  subject: 'warsaw-pact',
  title: 'Warsaw Pact',
  pactKind: 'organization',
  summary: 'A military alliance of the Soviet Union and its allies.',
  adopted: { date: '1955-05-14', place: 'Warsaw' },
  ended: { date: '1991-07-01', note: 'Dissolved by its members on 1 July 1991.' },
  count: { all: 0, unions: [], isShort: false },
  signatories: 0,
  complete: true,
  asOf: '2026-01',
  isOld: false,
  today,
  here: [
    standing(
      'Poland',
      { kind: 'left', joined: '1955-05-14', on: '1991-07-01', dissolved: true },
      { pactKind: 'organization' },
    ),
  ],
  left: { shown: [], more: 0 },
  signed: { named: [], others: 0 },
  neverJoined: { named: [], others: 0 },
  candidates: [],
  ahead: { shown: [], more: 0 },
  map: { inside: ['POL', 'HUN', 'BGR', 'ROU'], between: [], left: ['ALB'], outside: [] },
  history: { from: 1955, counts: [8, 8, 8, 7, 6, 0] },
  sources: [{ id: 'britannica', producer: 'Encyclopaedia Britannica' }],
};

const REGION = ['Albania', 'Bulgaria', 'Croatia', 'Greece', 'Hungary', 'Italy', 'Malta', 'Romania', 'Spain'];

/** An article that names many countries, of which most stand alike. */
export const manyNamedCard: PactCard = {
  ...treatyCard,
  here: [
    standing('Poland', withdrew, { then: party }),
    standing('Finland', { kind: 'withdrew', on: '2026-01-10', source: 'untc' }, { then: party }),
    standing('Lithuania', { kind: 'withdrew', on: '2025-12-27', source: 'untc' }, { then: party }),
    standing('Ukraine', { ...party, note: 'Claims suspension, which the other parties reject.' }),
    ...REGION.map((name) =>
      standing(name, { kind: 'not-open', whom: 'those who negotiated it', source: 'untc' }),
    ),
    standing('United States', { kind: 'never-joined', source: 'untc' }),
  ],
};

/** By the name under which the gallery shows them. */
export const cardStates: Readonly<Record<string, CountryCard | PactCard>> = {
  'A country': countryCard,
  'A former state': formerStateCard,
  'A territory': territoryCard,
  'A treaty': treatyCard,
  'A treaty in an article that names many': manyNamedCard,
  'A pact that has ended': dissolvedCard,
};
