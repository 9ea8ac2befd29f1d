// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { SheetBar } from './SheetBar.tsx';

it('closes the sheet by a button that is named in words, and hides its ornament from screen readers', () => {
  const root = document.createElement('div');
  const close = vi.fn();
  render(<SheetBar close={close} />, root);
  const [button, ...others] = root.querySelectorAll('button');
  expect(others).toEqual([]);
  expect(button!.textContent).toBe('Close');
  button!.click();
  expect(close).toHaveBeenCalledOnce();
  expect(root.querySelector('.sheet-handle')!.getAttribute('aria-hidden')).toBe('true');
});
