/** Only in the head, where what visitors write on a page does not come. */
export const OPT_OUT_METAS = 'head meta[name][content]';

/** A site that wants none of its pages read says so in its head: `<meta name="signatory" content="off">` (docs/site-owners.md). */
export function isOptedOut(page: Document): boolean {
  return saysOptOut([...page.querySelectorAll<HTMLMetaElement>(OPT_OUT_METAS)]);
}

/** @param metas those that {@link OPT_OUT_METAS} selects */
export function saysOptOut(metas: readonly { name: string; content: string }[]): boolean {
  return metas.some(({ name, content }) => /^signatory$/i.test(name) && /(^|,)\s*off\s*(,|$)/i.test(content));
}
