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
