import type { Standing } from '../facts/card.ts';
import type { Glance, MatrixColumn, MentionInContext, NamedThing } from '../facts/glance.ts';
import type { Status } from '../facts/status.ts';

/** Glances in every state, for tests and for a person to look at. */

const party: Status = { kind: 'party', since: '2005-12-27', by: 'ratification', source: 'untc' };
const member: Status = { kind: 'member', since: '2004-03-29', source: 'nato' };
const never: Status = { kind: 'never-joined', neverSigned: true, source: 'untc' };
const withdrew = (on: string): Status => ({ kind: 'withdrew', on, source: 'untc' });

const ottawa: MatrixColumn = {
  subject: 'ottawa-treaty',
  name: 'Ottawa Treaty',
  kind: 'treaty',
  asOf: '2026-11-20',
  isOld: false,
};
const nato: MatrixColumn = {
  subject: 'nato',
  name: 'NATO',
  kind: 'organization',
  asOf: '2025-01',
  isOld: true,
};

const cell = ({ subject, name, kind }: MatrixColumn, now: Status, then?: Status): Standing => ({
  subject,
  name,
  pactKind: kind,
  now,
  ...(then && { then }),
});
const country = (subject: string, name: string, cells: (Standing | undefined)[]) => ({
  subject,
  name,
  kind: 'state' as const,
  cells,
});
const thing = (subject: string, name: string, mentions: number): NamedThing => ({ subject, name, mentions });

export const glance: Glance = {
  today: '2026-11-23',
  published: '2025-03-19',
  groups: {
    treaties: [thing('ottawa-treaty', 'Ottawa Treaty', 4)],
    organisations: [thing('nato', 'NATO', 2)],
    countries: [
      thing('POL', 'Poland', 3),
      thing('FIN', 'Finland', 2),
      thing('UKR', 'Ukraine', 1),
      thing('RUS', 'Russia', 1),
    ],
    former: [thing('SUN', 'Soviet Union', 1)],
  },
  matrix: {
    columns: [ottawa, nato],
    rows: [
      country('POL', 'Poland', [
        cell(ottawa, withdrew('2026-02-20'), party),
        cell(nato, { ...member, since: '1999-03-12' }),
      ]),
      country('FIN', 'Finland', [
        cell(ottawa, withdrew('2026-01-10'), party),
        cell(nato, { ...member, since: '2023-04-04' }),
      ]),
      country('UKR', 'Ukraine', [
        cell(ottawa, { ...party, note: 'Has declared a suspension, which several parties object to.' }),
        cell(nato, { kind: 'never-joined', source: 'nato' }),
      ]),
      country('RUS', 'Russia', [cell(ottawa, never), undefined]),
    ],
  },
  summaries: [
    {
      ...ottawa,
      countries: 4,
      groups: [
        {
          name: 'left-since',
          countries: [
            { subject: 'POL', name: 'Poland' },
            { subject: 'FIN', name: 'Finland' },
          ],
        },
        { name: 'never-joined', countries: [{ subject: 'RUS', name: 'Russia' }] },
        { name: 'inside', countries: [{ subject: 'UKR', name: 'Ukraine' }] },
      ],
    },
  ],
  sources: {
    untc: { id: 'untc', producer: 'United Nations Treaty Collection', asOf: '2026-11-20' },
    nato: { id: 'nato', producer: 'NATO' },
  },
};

/** An article that names countries only. */
export const glanceWithoutPacts: Glance = {
  today: glance.today,
  groups: { ...glance.groups, treaties: [], organisations: [], former: [] },
  matrix: { columns: [], rows: glance.matrix.rows.map((row) => ({ ...row, cells: [] })) },
  summaries: [],
  sources: {},
};

/** As much as the longest lists of nations name: sixty countries and thirty pacts. */
export const longGlance: Glance = {
  ...glance,
  groups: {
    ...glance.groups,
    countries: Array.from({ length: 60 }, (_, at) => thing(`C${at}`, `Country ${at + 1}`, 1)),
    treaties: Array.from({ length: 30 }, (_, at) => thing(`treaty-${at}`, `Treaty ${at + 1}`, 1)),
  },
  matrix: {
    columns: Array.from({ length: 30 }, (_, at) => ({
      ...ottawa,
      subject: `treaty-${at}`,
      name: `Treaty ${at + 1}`,
    })),
    rows: Array.from({ length: 60 }, (_, at) =>
      country(
        `C${at}`,
        `Country ${at + 1}`,
        Array.from({ length: 30 }, () => cell(ottawa, party)),
      ),
    ),
  },
};

/** The mentions of a glance's subjects, as many as it counts. */
export function mentionsOf({ groups }: Glance): Record<string, MentionInContext[]> {
  return Object.fromEntries(
    Object.values(groups)
      .flat()
      .map(({ subject, name, mentions }: NamedThing) => [
        subject,
        Array.from({ length: mentions }, (_, at) => ({
          text: name,
          before: `In the ${at + 1}. place, `,
          after: ' said that it would look at it again …',
        })),
      ]),
  );
}
