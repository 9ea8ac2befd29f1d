/** A site that wants none of its pages read says so in its head: `<meta name="signatory" content="off">` (docs/site-owners.md). */
export function isOptedOut(page: Document): boolean {
  // Only in the head, where what visitors write on a page does not come.
  const statements = page.querySelectorAll<HTMLMetaElement>('head meta');
  return [...statements].some(
    ({ name, content }) => /^signatory$/i.test(name) && /(^|,)\s*off\s*(,|$)/i.test(content),
  );
}
