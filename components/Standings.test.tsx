// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CardContent } from '../facts/card.ts';
import { Card } from './Card.tsx';
import type { CardActions } from './card-place.ts';
import { countryCard, manyNamedCard, standing, treatyCard } from './fixtures.ts';
import { runsOf } from './standing-rows.ts';

const actions = () =>
  ({
    open: vi.fn(),
    back: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    turnOff: vi.fn(),
  }) satisfies CardActions;

function rendered(card: CardContent, props: { actions?: CardActions; cameFrom?: string } = {}): HTMLElement {
  const root = document.createElement('div');
  void act(() => render(<Card card={card} {...props} />, root));
  return root;
}
const buttonOf = (root: Element, words: string) =>
  [...root.querySelectorAll('button')].find(
    (button) => button.textContent === words || button.getAttribute('aria-label') === words,
  );
const press = (root: Element, words: string) => {
  void act(() => buttonOf(root, words)!.click());
};

describe('rows that have changed', () => {
  it('stand below the two days, told once to the eye and in each row to a screen reader', () => {
    const heads = rendered(manyNamedCard).querySelectorAll('.days');
    expect([...heads].map(({ textContent }) => textContent)).toEqual(['Published 19\u00A0Mar\u00A02025Now']);
    expect(heads[0]!.getAttribute('aria-hidden')).toBe('true');
    const [poland, finland] = rendered(manyNamedCard).querySelectorAll('.then-and-now');
    for (const row of [poland, finland])
      expect(row!.textContent).toMatch(
        /^On 19.Mar.2025, when this was published: State Party.*Now: Withdrew/,
      );
  });
});

it('a row that has changed says of both days whose status it is', () => {
  const here = [
    standing(
      'INF Treaty',
      { kind: 'withdrew', on: '2019-08-02' },
      { then: { kind: 'party' }, holder: 'United States' },
    ),
  ];
  const row = rendered({ ...countryCard, published: '2014-03-24', here }).querySelector('.then-and-now')!;
  expect(row.textContent).toMatch(/United States: State Party.*United States: Withdrew/);
});

describe('rows of one and the same status', () => {
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at) => standing(`State ${at}`, { kind: 'never-joined' as const }));

  it('are told as one where they are more than four', () => {
    expect(runsOf(alike(4), undefined)[0]!.rows).toHaveLength(4);
    expect(runsOf(alike(5), undefined)[0]!.rows).toHaveLength(1);
    const row = rendered(manyNamedCard).querySelector('.alike')!;
    expect(row.textContent).toBe(
      'Not a party, open only to those who negotiated it: ' +
        'Albania, Bulgaria, Croatia, Greece, Hungary, Italy' +
        'and 3 moreMalta, Romania, Spain',
    );
  });

  const never = { kind: 'never-joined' } as const;
  it.each([
    standing('Chad', { ...never, note: 'Announced that it will.' }),
    standing('Chad', never, { holder: 'France' }),
    standing('Chad', never, { continuedBy: 'France' }),
    standing('Chad', never, { predecessors: [standing('Old Chad', { kind: 'party' })] }),
  ])('keep a row of their own where there is more to tell', (withMore) => {
    const rows = runsOf([...alike(5), withMore], undefined)[0]!.rows;
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({ standing: withMore });
  });

  it('come after all else where they are outside, and where their first would stand where they are inside', () => {
    const members = Array.from({ length: 5 }, (_, at) =>
      standing(`Member ${at}`, { kind: 'member' as const }),
    );
    const joined = standing('Chad', { kind: 'party', since: '2001-02-03' });
    const [run] = runsOf([...alike(5), ...members, joined], undefined);
    const told = run!.rows.map((row) => ('standing' in row ? row.standing.name : row.standings[0]!.name));
    expect(told).toEqual(['Member 0', 'Chad', 'State 0']);
  });

  it('have the heads of the two days above them once', () => {
    const then = { kind: 'signatory' } as const;
    const changed = (name: string) => standing(name, { kind: 'party', since: '2026-01-01' }, { then });
    const here = [changed('Chad'), standing('Togo', { kind: 'party', since: '2001-02-03' }), changed('Mali')];
    expect(rendered({ ...treatyCard, here }).querySelectorAll('.days')).toHaveLength(1);
  });

  it('stand below two days only where they have changed since the article’s', () => {
    const changed = standing('Chad', never, { then: { kind: 'signatory' } });
    const runs = (published: string | undefined) =>
      runsOf([...alike(5), changed, standing('Togo', never)], published).map(({ isChanged, rows }) => [
        isChanged,
        rows.length,
      ]);
    expect(runs('2025-03-19')).toEqual([
      [true, 1],
      [false, 1],
    ]);
    // Without a day there is no "then", and all seven are alike.
    expect(runs(undefined)).toEqual([[false, 1]]);
    expect(runsOf([changed], undefined)).toMatchObject([{ isChanged: false }]);
    expect(runsOf([changed, standing('Togo', never), changed], '2025-03-19')).toHaveLength(3);
  });
});

describe('what can be done on a card', () => {
  it('is nothing where nobody listens', () => {
    expect(rendered(manyNamedCard).querySelectorAll('button')).toHaveLength(0);
  });

  it('is to go on to the card of any name in it, and back', () => {
    const does = actions();
    const root = rendered(treatyCard, { actions: does, cameFrom: 'Poland' });
    press(root, 'United States');
    expect(does.open).toHaveBeenCalledWith('united states');
    // Of those that never joined, too.
    press(root, 'China');
    expect(does.open).toHaveBeenLastCalledWith('CHN');
    press(root, 'Back to Poland');
    expect(does.back).toHaveBeenCalledOnce();
    expect(buttonOf(rendered(treatyCard, { actions: does }), 'Back to Poland')).toBeUndefined();
  });

  it('is to copy a fact, which is said to have been done', async () => {
    const does = actions();
    const root = rendered(countryCard, { actions: does });
    await act(async () => {
      buttonOf(root, 'Copy: Ottawa Treaty')!.click();
      await Promise.resolve();
    });
    expect(does.copy).toHaveBeenCalledWith(expect.stringMatching(/^Poland withdrew from the Ottawa Treaty/));
    expect(root.querySelector('[role=status]')!.textContent).toBe('Copied');
  });

  it('is to see all of it in the atlas', () => {
    const does = { ...actions(), openAtlas: vi.fn() };
    press(rendered(countryCard, { actions: does }), 'All in the atlas');
    expect(does.openAtlas).toHaveBeenCalledWith(countryCard);
    expect(rendered(countryCard, { actions: actions() }).textContent).not.toContain('All in the atlas');
  });

  it('is to turn Signatory off, in three ways', () => {
    const does = actions();
    const root = rendered(countryCard, { actions: does });
    for (const words of ['Not on this site', 'Not now', 'Never again']) press(root, words);
    expect(does.turnOff.mock.calls).toEqual([['site'], ['now'], ['ever']]);
  });
});
