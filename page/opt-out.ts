/** A site that wants none of its pages read says so in its head: `<meta name="signatory" content="off">` (docs/site-owners.md). */
export function isOptedOut(page: Document): boolean {
  // Only in the head, where what visitors write on a page does not come.
  return saysOptOut([...page.querySelectorAll<HTMLMetaElement>('head meta')]);
}

/** The same of a head's metadata, where these alone are known. */
export function saysOptOut(tags: readonly { name: string; content: string }[]): boolean {
  return tags.some(({ name, content }) => /^signatory$/i.test(name) && /(^|,)\s*off\s*(,|$)/i.test(content));
}
