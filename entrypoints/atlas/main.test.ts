// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { getCurrent: () => Promise.resolve({ id: 1 }) },
    i18n: { getMessage: (key: string) => `${key} in the browser’s language` },
  },
}));
// What it knows takes long to compile, and is not asked for.
vi.mock('./knowledge.ts', () => ({ Knowledge: vi.fn() }));
vi.mock('../shared/speak.ts', () => ({
  speakOnPage: () => Promise.reject(new Error('The words are gone.')),
}));

it('an atlas without words says so in the browser’s own language', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  document.body.innerHTML = '<div id="atlas"></div>';
  // Without the words that are set for tests.
  vi.resetModules();
  await import('./main.tsx');
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
  expect(document.body.textContent).toBe('atlas_failed in the browser’s language');
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
