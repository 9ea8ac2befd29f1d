/** True while any text of the page is selected. */
export function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** True if selected text reaches into a range. What is selected in a shadow tree, browsers do not tell us alike. */
export function isSelected({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== startContainer.getRootNode()) return false;
  const [BEFORE, AFTER] = [-1, 1];
  return (
    selected.comparePoint(endContainer, endOffset) !== BEFORE &&
    selected.comparePoint(startContainer, startOffset) !== AFTER
  );
}
