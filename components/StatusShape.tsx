import type { StatusWords } from './status-words.ts';

/** A full, half, empty or dashed ring: the status at a glance, for those who do not see colours too. */
export function StatusShape({ shape }: Pick<StatusWords, 'shape'>) {
  return (
    <svg class="shape" data-shape={shape} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <circle
        cx="5"
        cy="5"
        r="3.6"
        fill={shape === 'inside' ? 'currentColor' : 'none'}
        stroke-dasharray={shape === 'unknown' ? '2 1.4' : undefined}
      />
      {shape === 'between' && <path d="M5 1.4a3.6 3.6 0 0 0 0 7.2z" fill="currentColor" stroke="none" />}
    </svg>
  );
}
