import { addressOf } from '../../atlas/address.ts';
import type { CardContent } from '../../facts/card.ts';

/** Where the atlas shows a card's subject, on the day of the article if that is known. */
export function atlasAddress({
  kind,
  subject,
  published,
}: Pick<CardContent, 'kind' | 'subject' | 'published'>): string {
  const day = { choice: {}, ...(published && { on: published }) };
  return addressOf(
    kind === 'country' ? { kind, code: subject, ...day } : { kind: 'pact', id: subject, ...day },
  );
}
