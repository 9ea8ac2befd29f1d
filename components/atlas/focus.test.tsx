// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ComparisonPage } from './ComparisonPage.tsx';
import { Rows, type ShownRow } from './Rows.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Presses a button as a reader does by key: it has the focus. */
function press(button: HTMLElement): void {
  button.focus();
  void act(() => button.click());
}
const focused = () => document.activeElement!;

function subjectOf(subject: string) {
  return { subject, name: `Name of ${subject}`, address: `#/country/${subject}` };
}
const words: ShownRow['words'] = { label: 'State Party', shape: 'inside' };

describe('who removes what is compared goes on', () => {
  function show(of: string[]): void {
    void act(() =>
      render(
        <ComparisonPage
          of="countries"
          columns={of.map(subjectOf)}
          unknown={[]}
          rows={() => []}
          isMoving={false}
          choice={{}}
          choose={() => undefined}
          dayChoice={undefined}
          names={() => []}
          add={() => true}
          remove={(subject) => show(of.filter((one) => one !== subject))}
          isFull={of.length >= 6}
          sources={() => ({})}
          flags={{}}
          save={() => undefined}
        />,
        root,
      ),
    );
  }
  const removers = () => [...root.querySelectorAll<HTMLElement>('.remove')];

  it('at the next one', () => {
    show(['POL', 'UKR', 'DEU']);
    press(removers()[1]!);
    expect(focused()).toBe(removers()[1]);
    expect(focused().getAttribute('aria-label')).toContain('DEU');
  });

  it('at the field where none follows, also where that was not there before', () => {
    show(['POL', 'UKR', 'DEU', 'FRA', 'ITA', 'ESP']);
    expect(root.querySelector('.chosen input')).toBeNull();
    press(removers()[5]!);
    expect(focused()).toBe(root.querySelector('.chosen input'));
  });

  it('and is left alone by what is removed elsewhere', () => {
    show(['POL', 'UKR', 'DEU']);
    removers()[0]!.focus();
    show(['POL', 'UKR']);
    expect(focused()).toBe(removers()[0]);
  });
});

it('who asks for all lines of a list goes on at the first that is new', async () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ ...subjectOf(`X${at}`), words, before: [] }));
  void act(() => render(<Rows rows={rows} head="Country" flags={{}} />, root));
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  for (let frames = 0; frames < 20; frames++) await frame();
  expect(root.querySelectorAll('tbody tr')).toHaveLength(80);
  press(root.querySelector<HTMLElement>('.buttons button')!);
  for (let frames = 0; frames < 20; frames++) await frame();
  expect(focused().textContent).toBe('Name of X80');
});
