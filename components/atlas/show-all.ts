import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** So long a list may take until its first new line is drawn, in frames. */
const PATIENCE = 120;

/**
 * A list that begins short. The button that shows all of it goes away with that: whoever pressed it goes on at the first
 * line that is new.
 * @param most how many lines are shown at first
 * @param lines what a line is within the list, as a selector
 */
export function useShowAll<List extends HTMLElement>(most: number, lines: string) {
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<List>(null);
  useEffect(() => {
    if (!showsAll) return;
    let frames = 0;
    let frame: number | undefined;
    // Long lists are drawn in parts.
    const look = () => {
      const link = list.current?.querySelectorAll(lines)[most]?.querySelector('a');
      // Meanwhile the reader may have gone elsewhere.
      if (link && document.activeElement === document.body) link.focus();
      else if (!link && ++frames < PATIENCE) frame = requestAnimationFrame(look);
    };
    look();
    return () => frame !== undefined && cancelAnimationFrame(frame);
  }, [showsAll, most, lines]);
  const showAll = useCallback(() => setShowsAll(true), []);
  return { showsAll, showAll, list };
}
