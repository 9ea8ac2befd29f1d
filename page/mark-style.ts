/** Names in the registry that we share with the page. */
export const MENTION_HIGHLIGHT = 'signatory-mention';
export const ACTIVE_HIGHLIGHT = 'signatory-active';

/** How marks look: a line of dots or a plain one below the words, or the dots with a tint behind them. */
export const MARK_LOOKS = ['dotted', 'underline', 'tint'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

const LINE = '1px color-mix(in srgb, currentColor 80%, transparent)';
const BY_LOOK: Record<MarkLook, string> = {
  dotted: `text-decoration: underline dotted ${LINE};`,
  underline: `text-decoration: underline solid ${LINE};`,
  tint: `text-decoration: underline dotted ${LINE};
  background-color: color-mix(in srgb, currentColor 5%, transparent);`,
};

/** Quiet enough to read through, plain enough to find, on any colour of page; nothing on paper. */
export function markStyle(look: MarkLook): string {
  return `
::highlight(${MENTION_HIGHLIGHT}) {
  ${BY_LOOK[look]}
  text-underline-offset: 0.2em;
}
::highlight(${ACTIVE_HIGHLIGHT}) {
  background-color: color-mix(in srgb, currentColor 12%, transparent);
}
@media (forced-colors: active) {
  ::highlight(${MENTION_HIGHLIGHT}) { background-color: Canvas; color: currentColor; text-decoration-color: LinkText; }
  ::highlight(${ACTIVE_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ::highlight(${MENTION_HIGHLIGHT}), ::highlight(${ACTIVE_HIGHLIGHT}) { text-decoration: none; background: none; }
}
`;
}
