/** True of the metadata with which a site says that it wants none of its pages read: `<meta name="signatory" content="off">`. */
export function isOptOut({ name, content }: { name: string; content: string }): boolean {
  return /^signatory$/i.test(name) && /(^|,)\s*off\s*(,|$)/i.test(content);
}

/** A site says so in its head only, where what visitors write on a page does not come (docs/site-owners.md). */
export function isOptedOut(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMetaElement>('head meta')].some(isOptOut);
}
