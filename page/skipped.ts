/** What is not the article's text, though it may stand within it. */

const SKIPPED_TAGS = new Set([
  'audio', 'button', 'canvas', 'code', 'datalist', 'dialog', 'embed', 'fieldset', 'footer', 'form', 'iframe', 'input',
  'kbd', 'math', 'menu', 'meter', 'nav', 'noscript', 'object', 'optgroup', 'option', 'output', 'picture', 'pre',
  'progress', 'samp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'video', 'aside',
]); // prettier-ignore

const SKIPPED_ROLES = new Set([
  'alert', 'banner', 'button', 'combobox', 'complementary', 'contentinfo', 'dialog', 'form', 'listbox', 'menu', 'menubar',
  'navigation', 'option', 'search', 'tab', 'tablist', 'textbox', 'toolbar', 'tooltip',
]); // prettier-ignore

const SKIPPED_NAMES =
  /(?:^|[\s_-])(?:breadcrumbs?|comments?|disqus|newsletter|promo(?:tion)?s?|related|recommend(?:ed|ations?)|recirc(?:ulation)?|share|sharing|sidebar|social|sponsored|taboola|outbrain|teasers?|toolbar|trending|most-read|read-more|read-next|more-stories|more-news)(?:$|[\s_-])/i;

export function isSkipped(element: Element): boolean {
  const tag = element.localName;
  // A page's own open dialog may hold the article, so only a closed one is out of sight.
  if (tag === 'dialog') return !element.hasAttribute('open');
  if (SKIPPED_TAGS.has(tag)) return true;
  // Most elements have no attribute worth asking for.
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && tag !== 'body' && tag !== 'html' && SKIPPED_NAMES.test(names);
}

/** True for an element that stands in something skipped, up to and across shadow roots. */
export function isWithinSkipped(element: Element, limit?: Element): boolean {
  for (let at: Element | null = element; at && at !== limit; at = parentAcrossShadow(at)) {
    if (isSkipped(at) || (at.localName === 'header' && !at.closest('article,main'))) return true;
  }
  return false;
}

export function parentAcrossShadow(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
