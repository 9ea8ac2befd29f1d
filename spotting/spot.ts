import { ArticleEvidence } from './article-evidence.ts';
import { Judge } from './judge.ts';
import { NameIndex } from './name-index.ts';
import { scan, type ScannedText } from './scan.ts';
import type { Lexicon, Mention, NameRule } from './types.ts';

/** An article while it is read: first each of its texts, then the mentions in them. */
export interface Article {
  /** Reads one of its texts. All are to be read before any is asked for its mentions. */
  read: (text: string) => void;
  /** The mentions in one text, in order, never overlapping. */
  mentions: (text: string) => Mention[];
}

export interface Spotter {
  article: () => Article;
  /** The mentions in a text that is an article by itself. */
  spot: (text: string) => Mention[];
}

/** Builds a spotter from the compiled lexicon. Costs a few milliseconds; keep it. */
export function createSpotter(lexicon: Lexicon): Spotter {
  const index = indexOf(lexicon);
  const judge = new Judge(lexicon);

  function article(): Article {
    const evidence = new ArticleEvidence();
    const known = new Map<string, ScannedText>();
    const read = (text: string): ScannedText => {
      const scanned = scan(text, index, (cue) => evidence.addCue(cue));
      judge.learn(scanned, evidence);
      known.set(text, scanned);
      return scanned;
    };
    return {
      read: (text) => void (known.has(text) || read(text)),
      mentions: (text) => mentionsIn(known.get(text) ?? read(text), judge, evidence),
    };
  }
  return { article, spot: (text) => article().mentions(text) };
}

function mentionsIn(scanned: ScannedText, judge: Judge, evidence: ArticleEvidence): Mention[] {
  const { text, hits, originalOffset } = scanned;
  const mentions: Mention[] = [];
  for (const hit of hits) {
    const meant = judge.meantAt(hit, text, evidence);
    if (!meant) continue;
    mentions.push({
      ...meant,
      start: originalOffset(meant.start),
      end: originalOffset(meant.end - 1) + 1,
    });
  }
  return mentions;
}

function indexOf(lexicon: Lexicon): NameIndex {
  const index = new NameIndex();
  const rules = rulesByName(lexicon.rules);
  for (const { subject, kind, spelling, names } of lexicon.subjects) {
    for (const name of names) {
      const rule = rules.get(`${name} ${subject}`) ?? rules.get(name);
      index.addName(name, { spelling, subject, kind, ...(rule && { rule }) });
    }
  }
  for (const name of lexicon.blocked) index.addName(name, { spelling: 'proper', kind: 'country' });
  const cues = lexicon.rules.flatMap(({ needs = [], hints = [], against = [], despite = [] }) => [
    ...needs,
    ...hints,
    ...against,
    ...despite,
  ]);
  cues.push(...lexicon.americanWords);
  for (const cue of new Set(cues)) index.addCue(cue);
  return index.finish();
}

function rulesByName(rules: readonly NameRule[]): Map<string, NameRule> {
  return new Map(
    rules.flatMap((rule) =>
      rule.names.map((name) => [rule.subject ? `${name} ${rule.subject}` : name, rule] as const),
    ),
  );
}
