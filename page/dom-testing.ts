import { vi } from 'vitest';

/** Puts some markup into the test document and gives its body. */
export function bodyOf(html: string): HTMLElement {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  return document.body;
}

/** A parsed document of its own, with an address. */
export function pageWith(head: string, body = '', path = '/world/story'): Document {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  Object.defineProperty(page, 'location', { value: new URL(path, 'https://news.example') });
  return page;
}

/** happy-dom has no highlights: stands in for them, and gives the registry. */
export function standInForHighlights(): Map<string, Set<StaticRange>> {
  class FakeHighlight extends Set<StaticRange> {
    priority = 0;
  }
  class FakeRange {
    readonly collapsed = false;
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  }
  const registry = new Map<string, Set<StaticRange>>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}
