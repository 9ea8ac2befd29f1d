// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Welcome } from './Welcome.tsx';

type Props = Parameters<typeof Welcome>[0];

function show(values: Partial<Props> = {}) {
  const root = document.createElement('div');
  const hands = { allow: vi.fn(), openAtlas: vi.fn(), openOptions: vi.fn() };
  render(<Welcome keys="Alt+Shift+N" keyword="signatory" hasAccess {...hands} {...values} />, root);
  const buttons = [...root.querySelectorAll('button')];
  return {
    ...hands,
    text: root.textContent,
    press: (name: string) => buttons.find(({ textContent }) => textContent === name)!.click(),
    names: buttons.map(({ textContent }) => textContent),
  };
}

it('tells the keys and the keyword of the address bar where the browser has them', () => {
  const { text } = show();
  expect(text).toContain('Alt+Shift+N');
  expect(text).toContain('“signatory”');
});

it('tells of neither where it has none', () => {
  const { text } = show({ keys: '', keyword: undefined });
  expect(text).toContain('Point at a marked word and wait a moment.');
  expect(text).not.toMatch(/press|address bar/);
});

it('asks for access where the browser has given none, and only there', () => {
  const { text, press, allow } = show({ hasAccess: false });
  expect(text).toContain('has not allowed Signatory to read pages yet');
  press('Allow all sites');
  expect(allow).toHaveBeenCalledOnce();
  expect(show().names).toEqual(['Open the atlas', 'Options']);
});

it('leads to the atlas and the options', () => {
  const { press, openAtlas, openOptions } = show();
  press('Open the atlas');
  press('Options');
  expect([openAtlas, openOptions].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
