/** Reads what the corpus's scripts print. All shares are in percent. */

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

interface Measured {
  p: number;
  r: number;
  f1: number;
}

interface NameScores {
  exact: Score;
  overlap: Score;
  /** Share of documents without a false or missed mention. */
  perfect: number;
}

/** The last line of evaluate.mjs is JSON. */
export function scoreNames(output: string): NameScores {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  const { micro, perfectDocs } = JSON.parse(line) as {
    micro: { exact: Measured; overlap: Measured };
    perfectDocs: number;
  };
  return { exact: inPercent(micro.exact), overlap: inPercent(micro.overlap), perfect: 100 * perfectDocs };
}

function inPercent({ p, r, f1 }: Measured): Score {
  return { precision: 100 * p, recall: 100 * r, f1: 100 * f1 };
}

/** @throws Error if evaluate-ids.mjs prints something else than it did when this was written */
export function scoreIds(output: string): { right: number } {
  return { right: Number(found(/right id +([\d.]+)/, output, 'evaluate-ids.mjs')[1]) };
}

/**
 * The share of mentions that lexicon.mjs finds, by kind. Bare "Europe" is left out of the organisations: it is not
 * the Union.
 * @throws Error if it prints something else than it did when this was written
 */
export function scoreLexicon(output: string): Record<'country' | 'demonym' | 'org', number> {
  const share = (kind: string, without = 0): number => {
    const [, hit, all] = found(
      new RegExp(`^${kind} .*\\((\\d+)/(\\d+)\\) +surface`, 'm'),
      output,
      'lexicon.mjs',
    );
    return (100 * Number(hit)) / (Number(all) - without);
  };
  const europe = /\bEurope \((\d+)\)/.exec(output)?.[1] ?? 0;
  return { country: share('country'), demonym: share('demonym'), org: share('org', Number(europe)) };
}

function found(pattern: RegExp, output: string, script: string): RegExpExecArray {
  const match = pattern.exec(output);
  if (!match)
    throw new Error(`${script} printed no ${String(pattern)}. Has the corpus's script changed?\n${output}`);
  return match;
}
