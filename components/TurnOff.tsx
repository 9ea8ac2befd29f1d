import { useCardPlace, type Reach } from './card-place.ts';

const CHOICES: readonly { reach: Reach; words: string; title: string }[] = [
  { reach: 'site', words: 'Not on this site', title: 'Turn Signatory off on this site' },
  { reach: 'now', words: 'Not now', title: 'Turn Signatory off for an hour' },
  { reach: 'ever', words: 'Never again', title: 'Turn Signatory off everywhere' },
];

/** One click away on every card: here no more, not now, never again. */
export function TurnOff() {
  const actions = useCardPlace()?.actions;
  if (!actions) return null;
  return (
    <div class="turn-off" role="group" aria-label="Turn Signatory off">
      {CHOICES.map(({ reach, words, title }) => (
        <button key={reach} type="button" title={title} onClick={() => actions.turnOff(reach)}>
          {words}
        </button>
      ))}
    </div>
  );
}
