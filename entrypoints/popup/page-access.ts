import browser from 'webextension-polyfill';
import { isOptOut } from '../../page/opt-out.ts';
import { lastUpdate } from '../shared/open-pages.ts';

/** What a page itself says. */
export interface Signs {
  /** Its site wants none of its pages read. */
  isOptedOut: boolean;
  /** It was there before this version of Signatory. */
  isOlderThanUpdate: boolean;
}

/** Looks at the page of a tab; undefined where the browser does not let us. */
export async function signsOf(tabId: number): Promise<Signs | undefined> {
  try {
    const target = { tabId, frameIds: [0] };
    const [answer] = await browser.scripting.executeScript({ target, func: lookHere });
    const seen = answer?.result as ReturnType<typeof lookHere> | undefined;
    if (!seen) return undefined;
    return {
      isOptedOut: seen.tags.some(isOptOut),
      isOlderThanUpdate: seen.loadedAt < ((await lastUpdate()) ?? 0),
    };
  } catch {
    return undefined;
  }
}

/** Runs in the page, by itself. */
function lookHere() {
  const tags = [...document.querySelectorAll<HTMLMetaElement>('head meta')];
  return {
    tags: tags.map(({ name, content }) => ({ name, content })),
    loadedAt: performance.timeOrigin,
  };
}

/** True where the reader has allowed us on the site of an address. */
export function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(address) });
}

/**
 * Asks the browser to let us read the site of an address. Only where the reader has just pressed something.
 * @returns false where it, or the reader, says no
 */
export function requestAccess(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(address) });
}

/** A site with and without TLS, as the browser names them. */
function originsOf(address: string): string[] {
  const { hostname } = new URL(address);
  return [`http://${hostname}/*`, `https://${hostname}/*`];
}
