import type { Reach } from './card-place.ts';

interface Props {
  reach: Reach;
  site: string;
  undo: () => void;
}

/** What takes the place of the card from which Signatory was turned off. */
export function OffNotice({ reach, site, undo }: Props) {
  return (
    <div class="notice" lang="en" dir="ltr">
      <p role="status">{offWords(reach, site)}</p>
      <button type="button" onClick={undo}>
        Undo
      </button>
    </div>
  );
}

/** What has been turned off, as a sentence. */
export function offWords(reach: Reach, site: string): string {
  switch (reach) {
    case 'site':
      return `Signatory is off on ${site}.`;
    case 'now':
      return 'Signatory is off for an hour.';
    case 'ever':
      return 'Signatory is off everywhere.';
  }
}
