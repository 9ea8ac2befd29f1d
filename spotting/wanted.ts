import type { Mention, MentionKind } from './types.ts';

/** Which mentions a reader wants marked. */
export interface Wishes {
  /** Every mention of a subject, or only its first in each paragraph or in the article. */
  mentions: 'every' | 'first-in-paragraph' | 'first-in-article';
  /** Also adjectives and names of peoples. */
  adjectives: boolean;
  kinds: { countries: boolean; treaties: boolean; organizations: boolean };
}

/**
 * Which mentions of one article are marked.
 * @returns asked for the mentions of each paragraph, in the order of the article: for each mention, whether it is wanted
 */
export function wantedBy(wishes: Wishes): (paragraph: readonly Mention[]) => boolean[] {
  const inArticle = new Set<string>();
  return (paragraph) => {
    const seen = wishes.mentions === 'first-in-article' ? inArticle : new Set<string>();
    return paragraph.map(({ subject, kind }) => {
      if (!isOfWantedKind(kind, wishes)) return false;
      const isFirst = !seen.has(subject);
      seen.add(subject);
      return isFirst || wishes.mentions === 'every';
    });
  };
}

function isOfWantedKind(kind: MentionKind, { adjectives, kinds }: Wishes): boolean {
  switch (kind) {
    case 'country':
    case 'area':
      return kinds.countries;
    case 'demonym':
      return kinds.countries && adjectives;
    case 'treaty':
      return kinds.treaties;
    case 'org':
      return kinds.organizations;
  }
}
