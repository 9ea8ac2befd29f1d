/** Only in the head, where what visitors write on a page does not come. */
const STATEMENTS = 'head meta[name=signatory i]';

/** A site that wants none of its pages read says so in its head: `<meta name="signatory" content="off">` (docs/site-owners.md). */
export function isOptedOut(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMetaElement>(STATEMENTS)].some(saysOff);
}

/** @param statement one of a head's statements to us */
export function saysOff({ content }: { content: string }): boolean {
  return /(^|,)\s*off\s*(,|$)/i.test(content);
}
