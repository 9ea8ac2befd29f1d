import type { ArticleContext, Standing } from './card.ts';
import { pactStatusOn, type Status } from './status.ts';
import type { Country, FactBase, Pact, Source } from './types.ts';

/** A country's status in a pact now, and on the day of publication where that was another. */
export function standingOf(
  pact: Pact,
  country: Country,
  context: ArticleContext,
  about: 'pact' | 'country',
): Standing {
  const now = pactStatusOn(pact, country, country.id, context.today);
  const then = context.published ? pactStatusOn(pact, country, country.id, context.published) : undefined;
  const changed = then && context.published !== context.today && isAnother(then, now);
  return {
    subject:
      about === 'pact' ? (pact.kind === 'former-state' ? (pact.actsAs ?? pact.id) : pact.id) : country.id,
    name: about === 'pact' ? pact.name : country.name,
    pactKind: pact.kind,
    ...(country.kind === 'union' && { union: true as const }),
    now,
    ...(changed && { then }),
  };
}

/** A change a reader should see. What we do not know is none, nor is the wait for entry into force. */
function isAnother(then: Status, now: Status): boolean {
  if (then.kind === 'unknown' || now.kind === 'unknown') return false;
  return (
    then.kind !== now.kind || (then.kind === 'party' && now.kind === 'party' && then.since !== now.since)
  );
}

/** Every source that stands behind some standings, each once, the most used first. */
export function sourcesOf(facts: FactBase, standings: readonly Standing[]): Source[] {
  const uses = new Map<Source, number>();
  for (const { now, then } of standings) {
    for (const id of [now.source, then?.source]) {
      const source = id === undefined ? undefined : facts.sources.get(id);
      if (source) uses.set(source, (uses.get(source) ?? 0) + 1);
    }
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([source]) => source);
}
