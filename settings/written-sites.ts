import { editOf, type Choice, type SiteList } from './choices.ts';
import { inOrder, sitesTyped } from './sites.ts';

/** What follows from what a reader has written in place of a list of sites. */
interface Written {
  /** Undefined where the list stays as it is. */
  edit: Choice | undefined;
  /** The sites of the list once it was edited. */
  sites: readonly string[];
  /** The entries that name no site. */
  refused: readonly string[];
}

/**
 * @param text what stands in place of the list now
 * @param before the sites that stood there when the reader began
 */
export function readWritten(list: SiteList, text: string, before: readonly string[]): Written {
  const typed = sitesTyped(text, before);
  // A site that is being rewritten may be none for a while: as long as one is refused, none is struck.
  const sites = inOrder(typed.refused.length > 0 ? [...before, ...typed.sites] : typed.sites);
  const edit = editOf(list, before, sites);
  const isSame = edit.add.length === 0 && edit.remove.length === 0;
  return { edit: isSame ? undefined : edit, sites, refused: typed.refused };
}
