import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  create: vi.fn<(options: { url: string }) => void>(),
  open: vi.fn(),
  setOptions: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { create: api.create },
    runtime: { getURL: (path: string) => `chrome-extension://signatory${path}` },
  },
}));
// Looked for when the module is read.
vi.hoisted(() => vi.stubGlobal('chrome', { sidePanel: { open: api.open, setOptions: api.setOptions } }));
const { openAtlas } = await import('./atlas-doors.ts');

const FOUND = '#/find?q=Ottawa%20Treaty';
const opened = () => api.create.mock.calls.map(([{ url }]) => new URL(url).hash);

beforeEach(() => {
  vi.resetAllMocks();
  api.open.mockResolvedValue(undefined);
  api.setOptions.mockResolvedValue(undefined);
});

describe.each([false, true])('the atlas, in a private window: %s,', (isPrivate) => {
  it('opens beside the page', async () => {
    await openAtlas(FOUND, 7, isPrivate);
    expect(api.setOptions).toHaveBeenCalledWith({ tabId: 7, path: `atlas.html${FOUND}`, enabled: true });
    expect(api.open).toHaveBeenCalledWith({ tabId: 7 });
    expect(opened()).toEqual([]);
  });
});

describe('where the browser does not let it open beside the page, it opens in a tab', () => {
  beforeEach(() => void api.open.mockRejectedValue(new Error('only in response to a user gesture')));

  it('with what was looked up', async () => {
    await openAtlas(FOUND, 7);
    expect(opened()).toEqual([FOUND]);
  });

  it('without what was looked up in a private window', async () => {
    await openAtlas(FOUND, 7, true);
    expect(opened()).toEqual(['#/']);
  });
});
