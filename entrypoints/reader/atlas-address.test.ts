import { expect, it } from 'vitest';
import { atlasAddress } from './atlas-address.ts';

it.each([
  [{ kind: 'country', subject: 'POL', published: '2025-03-19' }, '#/country/POL?on=2025-03-19'],
  [{ kind: 'country', subject: 'X-SUN' }, '#/country/X-SUN'],
  [{ kind: 'pact', subject: 'ottawa-treaty', published: '2025-03-19' }, '#/pact/ottawa-treaty?on=2025-03-19'],
  [{ kind: 'pact', subject: 'warsaw-pact' }, '#/pact/warsaw-pact'],
] as const)('leads from the card of %j to %s', (card, address) => expect(atlasAddress(card)).toBe(address));
