// cspell:words bdenounc revok notif denunc territor
/**
 * Notices of withdrawal in the footnotes of a page. Only a sentence in the depositary's usual form is read; a note
 * that speaks of leaving in any other way is for a person to read.
 */
import { readDay } from './table-cells.ts';

export interface Notice {
  notified: string;
  /** The day of effect, if the note gives it. */
  effect: string | undefined;
}

const day = String.raw`(\d{1,2} [A-Za-z]+ \d{4})`;
const treaty = '(?:Convention|Treaty|Agreement|Protocol|Statute|Covenant|Constitution)';

const sentence = new RegExp(
  String.raw`\b(?:On|[Ii]n a (?:communication|notification) received on|[Bb]y a (?:communication|notification) received on) ${day}, (?:the )?(?:Government of )?(?:the )?(.+?) (?:notified|informed) the Secretary-General of its (?:decision to withdraw from|withdrawal from|denunciation of|decision to denounce) the (?:\w+ ){0,3}?${treaty}\b([^.]*)`,
);
const effect = new RegExp(
  String.raw`\b(?:(?:took|takes|take|taking) effect|effective|with effect)(?: for [^,.]*?)?(?: on| as of| from|,)* ${day}`,
);

const speaksOfLeaving =
  /\bwithdr[ae]w(?:al|s|n)? from\b|\bdenounc|\bdenunciation\b|\bdecision to withdraw\b/i;
const tookBack =
  /\b(?:rescind|revok|retract|annul)|withdr[ae]w(?:al)? (?:of )?(?:its|the|this) (?:notif|notice|denunc|decision|instrument)/i;
const ofSomethingElse = /\b(?:reservation|declaration|objection|territor|in respect of)/i;

/** The notice in a note, `unread` if it speaks of leaving in other words, or nothing. */
export function readNotice(
  note: string,
  isParticipant: (name: string) => boolean,
): Notice | 'unread' | undefined {
  if (!speaksOfLeaving.test(note)) return undefined;
  const [whole, dayOfNotice = '', who = '', rest = ''] = sentence.exec(note) ?? [];
  const notified = readDay(dayOfNotice);
  if (whole === undefined || !notified || tookBack.test(note) || !isParticipant(who)) return 'unread';
  if (ofSomethingElse.test(note)) return 'unread';
  // A second sentence of the form would be a second withdrawal, or another's.
  if (sentence.test(note.slice(note.indexOf(whole) + whole.length))) return 'unread';
  const after = rest + note.slice(note.indexOf(whole) + whole.length);
  const dayOfEffect = effect.exec(after)?.[1];
  return { notified, effect: dayOfEffect === undefined ? undefined : readDay(dayOfEffect) };
}
