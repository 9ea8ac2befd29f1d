/** Names in the registry that we share with the page. */
export const MENTION_HIGHLIGHT = 'signatory-mention';
export const ACTIVE_HIGHLIGHT = 'signatory-active';

/** Quiet enough to read through, plain enough to find, on any colour of page; nothing on paper. */
export const MARK_STYLE = `
::highlight(${MENTION_HIGHLIGHT}) {
  text-decoration: underline dotted 1px color-mix(in srgb, currentColor 80%, transparent);
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
