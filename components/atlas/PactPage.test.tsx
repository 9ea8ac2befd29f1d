// @vitest-environment happy-dom
import factBaseText from 'virtual:fact-base';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { pactView } from '../../atlas/pact-view.ts';
import { readFactBase } from '../../facts/fact-base.ts';
import { PactPage } from './PactPage.tsx';

const facts = readFactBase(factBaseText);

function shown(id: string, day: string): HTMLElement {
  const root = document.createElement('div');
  void act(() =>
    render(
      <PactPage
        view={pactView(facts, id, day)!}
        today="2026-11-26"
        rows={() => []}
        isMoving={false}
        choice={{}}
        choose={() => undefined}
        dayChoice={null}
        compareAddress="#/"
        isListOld={false}
        named={(code) => facts.countries.get(code)?.name ?? code}
        drawing={{ width: 1, height: 1, paths: {} }}
        flags={{}}
        open={() => undefined}
        save={() => undefined}
      />,
      root,
    ),
  );
  return root;
}
const heading = (root: Element) => root.querySelector('.inside')?.textContent;
const hints = (root: Element) => [...root.querySelectorAll('.hint')].map(({ textContent }) => textContent);

describe('the page of a pact', () => {
  it('counts who is inside, and names the unions among them', () => {
    const root = shown('paris-agreement', '2026-11-26');
    expect(heading(root)).toBe('194 parties, the European Union among them');
    expect(hints(root)).toEqual([]);
  });

  it('says of a past day which states it cannot tell of, and counts no more than it knows', () => {
    const root = shown('united-nations', '1991-06-01');
    expect(heading(root)).toMatch(/^At least \d+ members$/);
    expect(hints(root)).toEqual([
      'The line of Russia is also that of the state it continues: the Soviet Union.',
      'Our list does not tell of states that are gone: Yugoslavia and Czechoslovakia. The counts of this day may be short.',
    ]);
  });

  it('names below the map the states that have no place on it', () => {
    expect(hints(shown('warsaw-pact', '1968-01-01'))).toEqual([
      'Not on the map, whose borders are today’s: Czechoslovakia, East Germany and the Soviet Union.',
    ]);
  });

  it('says of a day of which its list is not complete that it is not, and never that nobody was in it', () => {
    const council = shown('un-security-council', '2003-02-05');
    expect(heading(council)).toBe('At least 5 members');
    expect(hints(council)).toEqual(['Our list is not complete for this day.']);
    expect(heading(shown('un-human-rights-council', '2015-06-01'))).toBeUndefined();
  });

  it('says in one line that it did not exist yet, or how it ended', () => {
    const before = shown('ottawa-treaty', '1990-01-01');
    expect(heading(before)).toBe('It did not exist yet. It dates from 18\u00A0Sept\u00A01997.');
    expect(before.querySelector('h2')).toBeNull();
    expect(heading(shown('warsaw-pact', '2026-11-26'))).toContain('Dissolved');
  });
});
