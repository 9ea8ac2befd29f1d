import { h, type VNode } from 'preact';
import type { FlagDrawing, FlagPart } from '../facts/drawings.ts';

/** A flag, beside a name that says whose it is, so that it says nothing by itself. */
export function Flag({ flag: { viewBox, parts } }: { flag: FlagDrawing }) {
  return (
    <svg class="flag" viewBox={viewBox} aria-hidden="true" focusable="false">
      {parts.map(drawn)}
    </svg>
  );
}

function drawn([name, attributes, parts = []]: FlagPart): VNode {
  return h(name, attributes, parts.map(drawn));
}
