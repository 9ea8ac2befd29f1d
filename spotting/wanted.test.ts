import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, MentionKind } from './types.ts';
import { wantedBy, type Wishes } from './wanted.ts';

const ALL: Wishes = {
  mentions: 'every',
  adjectives: true,
  kinds: { countries: true, treaties: true, organizations: true },
};
const mention = (subject: string, kind: MentionKind = 'country'): Mention => ({
  start: 0,
  end: 1,
  subject,
  kind,
});
/** Two paragraphs, in which Poland is named by its adjective first. */
const ARTICLE = [
  [mention('POL', 'demonym'), mention('POL'), mention('nato', 'org'), mention('POL')],
  [mention('POL'), mention('ottawa-treaty', 'treaty'), mention('nato', 'org'), mention('PSE', 'area')],
];
const wanted = (wishes: Partial<Wishes>, article = ARTICLE) => {
  const choose = wantedBy({ ...ALL, ...wishes });
  return article.map((paragraph) =>
    choose(paragraph).flatMap((isWanted, index) =>
      isWanted ? [`${paragraph[index]!.subject} ${paragraph[index]!.kind}`] : [],
    ),
  );
};

describe('of all mentions are marked', () => {
  it('all, if every one is wanted', () => expect(wanted({}).flat()).toHaveLength(ARTICLE.flat().length));

  it('the first of each subject in each paragraph', () =>
    expect(wanted({ mentions: 'first-in-paragraph' })).toEqual([
      ['POL demonym', 'nato org'],
      ['POL country', 'ottawa-treaty treaty', 'nato org', 'PSE area'],
    ]));

  it('the first of each subject in the article', () =>
    expect(wanted({ mentions: 'first-in-article' })).toEqual([
      ['POL demonym', 'nato org'],
      ['ottawa-treaty treaty', 'PSE area'],
    ]));

  it('no adjectives where they are not wanted, and the first of what is wanted', () =>
    expect(wanted({ mentions: 'first-in-article', adjectives: false })[0]).toEqual([
      'POL country',
      'nato org',
    ]));

  it.each([
    ['countries', ['nato org', 'ottawa-treaty treaty', 'nato org']],
    ['treaties', expect.not.arrayContaining(['ottawa-treaty treaty'])],
    ['organizations', expect.not.arrayContaining(['nato org'])],
  ])('none of %s where they are not wanted', (kind, expected) =>
    expect(wanted({ kinds: { ...ALL.kinds, [kind]: false } }).flat()).toEqual(expected),
  );
});

it('each subject that is named is marked where all kinds are wanted, and never more than once where once is wanted', () => {
  const kinds = fc.constantFrom<MentionKind>('country', 'demonym', 'org', 'treaty', 'area');
  const mentions = fc.record({ subject: fc.constantFrom('POL', 'nato', 'x'), kind: kinds });
  const articles = fc.array(fc.array(mentions.map(({ subject, kind }) => mention(subject, kind))));
  fc.assert(
    fc.property(articles, (article) => {
      const choose = wantedBy({ ...ALL, mentions: 'first-in-article' });
      const marked = article.flatMap((paragraph) => {
        const isWanted = choose(paragraph);
        return paragraph.filter((_, index) => isWanted[index]).map(({ subject }) => subject);
      });
      expect([...marked].sort()).toEqual([...new Set(article.flat().map(({ subject }) => subject))].sort());
    }),
  );
});
