/** Every wait between pointing and seeing, in ms, in one place. Measured by others first: see docs/decisions. */

/** From pointing at a mention to its card: long enough not to open under a pointer that only passes by. Readers may choose another. */
export const DWELL = 350;
/** The same when a card is open, or was just before: whoever compares has shown their intent. */
export const DWELL_AGAIN = 60;
/** How long after a card "just before" lasts. */
export const AGAIN_WITHIN = 1_000;
/** From leaving the words to closing, or to giving way to words on the way there: time to reach the card, even on a detour. */
export const GRACE = 300;
/** A pointer faster than this, in CSS pixels per ms, is on its way somewhere else. */
export const PASSING_SPEED = 0.6;
/** Stay shut for this long after the last key or turn of the wheel. */
export const QUIET_AFTER_INPUT = 400;
