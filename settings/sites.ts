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

/** What a reader has typed, read. */
interface SitesTyped {
  sites: string[];
  /** The entries that name no site, as they were typed. */
  refused: string[];
}

/** Entries stand on lines, or between spaces or commas; the path of an address that was pasted may hold commas of its own. */
const ENTRY = /https?:\/\/[^\s,/]*(?:\/(?:[^\s,]|,(?!\s|https?:\/\/|$))*)?|[^\s,]+/gi;

/**
 * The sites that a reader means who types their names, or pastes addresses of their pages.
 * @param known sites that stand there already: they are taken back as they are, however they came to be there
 */
export function sitesTyped(text: string, known: readonly string[] = []): SitesTyped {
  const typed: SitesTyped = { sites: [], refused: [] };
  for (const entry of text.match(ENTRY) ?? []) {
    const site = known.includes(entry) ? entry : siteTyped(entry);
    if (site === undefined) typed.refused.push(entry);
    else typed.sites.push(site);
  }
  return typed;
}

/** Letters may be of any script, as browsers show them. */
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}_-]+(?<!-)$/u;

/**
 * The site that an entry names. One without a dot ("bild") would be no site of the public web; "*.news.example" can only
 * mean the site.
 * @returns undefined where it names none
 */
export function siteTyped(entry: string): string | undefined {
  const [, host = ''] =
    /^(?:https?:\/\/)?(?:\*\.)?([^/?#]*?)\.?(?::\d+)?(?:[/?#].*)?$/i.exec(entry.trim()) ?? [];
  const site = siteOf(`https://${host}`);
  if (!isSite(site)) return undefined;
  // Browsers read "2024" as an address in numbers, too.
  if (isInNumbers(site)) return site === host.toLowerCase() ? site : undefined;
  if (!host.split('.').every((label) => LABEL.test(label))) return undefined;
  return site.includes('.') || site === 'localhost' ? site : undefined;
}

function isInNumbers(site: string): boolean {
  return site.startsWith('[') || /^[\d.]+$/.test(site);
}

/** True for a site as {@link siteOf} names it. */
export function isSite(value: unknown): value is string {
  return typeof value === 'string' && siteOf(`https://${value}/`) === value;
}

/** Each site once, in order. */
export function inOrder(sites: readonly string[]): string[] {
  return [...new Set(sites)].sort();
}
