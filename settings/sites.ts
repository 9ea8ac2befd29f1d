/**
 * The site that an address belongs to: its host name, without "www.", as readers speak of it.
 * @returns undefined for what is no web page
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  return hostname.replace(/^(?:www\.)+(?=[^.])|\.+$/g, '') || undefined;
}

/**
 * The site that a reader means who types its name or pastes the address of one of its pages.
 * @returns undefined where it names none
 */
export function siteTyped(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return undefined;
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return isSite(site) ? site : undefined;
}

/** True for a site as {@link siteOf} names it. */
export function isSite(value: unknown): value is string {
  return typeof value === 'string' && siteOf(`https://${value}/`) === value;
}

/** Each site once, in order. */
export function inOrder(sites: readonly string[]): string[] {
  return [...new Set(sites)].sort();
}
