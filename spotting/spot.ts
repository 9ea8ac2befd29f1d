import { ArticleEvidence } from './article-evidence.ts';
import { Judge } from './judge.ts';
import { groupsOf } from './name-groups.ts';
import { NameIndex } from './name-index.ts';
import { References, treatiesByNoun } from './references.ts';
import { scan, type ScannedText } from './scan.ts';
import type { Lexicon, Mention } from './types.ts';

/** An article while it is read: first each of its texts, then the mentions in them. */
export interface Article {
  /** Reads one of its texts. All are to be read before any is asked for its mentions. */
  read: (text: string) => void;
  /** The mentions in one text, in order, never overlapping. Texts are to be asked for in the article's order. */
  mentions: (text: string) => Mention[];
}

export interface Spotter {
  article: () => Article;
  /** The mentions in a text that is an article by itself. */
  spot: (text: string) => Mention[];
}

/** Builds a spotter from the compiled lexicon. Costs a few milliseconds; keep it. */
export function createSpotter(lexicon: Lexicon): Spotter {
  const index = new NameIndex(lexicon.groups ?? groupsOf(lexicon), lexicon);
  const judge = new Judge(lexicon);
  const subjectsByNoun = treatiesByNoun(lexicon);

  function article(): Article {
    const evidence = new ArticleEvidence();
    const references = new References(lexicon, subjectsByNoun);
    const known = new Map<string, ScannedText>();
    const read = (text: string): ScannedText => {
      const scanned = scan(text, index, (cue) => evidence.addCue(cue));
      judge.learn(scanned, evidence);
      known.set(text, scanned);
      return scanned;
    };
    return {
      read: (text) => {
        if (!known.has(text)) read(text);
      },
      mentions: (text) =>
        mentionsIn(known.get(text) ?? read(text), judge, evidence, references).map((mention) => ({
          ...mention,
          end: pastAccents(text, mention.end),
        })),
    };
  }
  return { article, spot: (text) => article().mentions(text) };
}

/** An accent apart from its letter is a part of the name, too. */
function pastAccents(text: string, end: number): number {
  let past = end;
  while (/[\u0300-\u036F]/.test(text[past] ?? '')) past++;
  return past;
}

function mentionsIn(
  scanned: ScannedText,
  judge: Judge,
  evidence: ArticleEvidence,
  references: References,
): Mention[] {
  const { text, hits, originalOffset } = scanned;
  const mentions: Mention[] = [];
  references.beginParagraph();
  for (const hit of hits) {
    const meant = judge.meantAt(hit, text, evidence, references);
    if (!meant) continue;
    mentions.push({
      ...meant,
      start: originalOffset(meant.start),
      end: originalOffset(meant.end - 1) + 1,
    });
  }
  return mentions;
}
