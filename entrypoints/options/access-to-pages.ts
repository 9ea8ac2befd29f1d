import type { AccessToPages } from '../../components/options/Access.tsx';

/**
 * Where Signatory may read.
 * @param isAll whether the browser lets it read all pages
 * @param origins what it lets it read, as match patterns
 */
export function pagesAllowed(
  isAll: boolean,
  origins: readonly string[],
): Pick<AccessToPages, 'to' | 'sites'> {
  if (isAll) return { to: 'all', sites: [] };
  const sites = [...new Set(origins.map(siteOfPattern))].sort();
  return { to: sites.length > 0 ? 'some' : 'none', sites };
}

/** `https://*.news.example/*` is of news.example. A pattern that names no site stands for itself. */
function siteOfPattern(pattern: string): string {
  const [, site = pattern] = /^[^:]+:\/\/(?:\*\.)?(?:www\.)?([^/*]+)/.exec(pattern) ?? [];
  return site;
}
