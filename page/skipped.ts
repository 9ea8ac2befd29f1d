import { parentAcrossShadow } from './shadow-roots.ts';

/**
 * What is not the article's text, though it may stand within it.
 *
 * - `never`: by what it is, such as a menu or a field.
 * - `form`, `named`: by what it may only seem to be. Some systems put a form around the whole page, and a wrapper
 *   named "content-with-sidebar" holds the article, too.
 */
type Skip = 'never' | 'form' | 'named';

const SKIPPED_TAGS = new Set([
  'audio', 'button', 'canvas', 'code', 'datalist', 'dialog', 'embed', 'footer', 'iframe', 'input',
  'kbd', 'math', 'menu', 'meter', 'nav', 'noscript', 'object', 'optgroup', 'option', 'output', 'picture', 'pre',
  'progress', 'samp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'video', 'aside',
]); // prettier-ignore

const SKIPPED_ROLES = new Set([
  'alert', 'banner', 'button', 'combobox', 'complementary', 'contentinfo', 'dialog', 'listbox', 'menu', 'menubar',
  'navigation', 'option', 'search', 'tab', 'textbox', 'toolbar', 'tooltip',
]); // prettier-ignore

const FORMS = new Set(['form', 'fieldset']);

/** Elements that say themselves that they hold the page or its article, whatever they are named. */
const NOT_JUDGED_BY_NAME = new Set(['article', 'body', 'html', 'main']);

/** A "sidebar" at a name's end is one; "sidebar-grid" and "has-sidebar" are layouts that hold the article, too. */
const SKIPPED_NAMES =
  /(?:^|[\s_-])(?:adverts?|advertisements?|breadcrumbs?|comments?|disqus|newsletter|promo(?:tion)?s?|related|recommend(?:ed|ations?)|recirc(?:ulation)?|share|sharing|social|sponsored|taboola|outbrain|teasers?|toolbar|trending|popular|most-viewed|latest-(?:news|stories|articles)|most-read|read-more|read-next|more-stories|more-news)(?:$|[\s_-])|(?:^|[\s_-])(?<!(?:has|with|no)[_-])sidebar(?:$|\s)/i;

/** Why an element is not the article's text, judged by itself; undefined for text like any other. */
export function skipOf(element: Element): Skip | undefined {
  const tag = element.localName;
  // What a page has opened may hold the article; only what is closed is out of sight.
  if (tag === 'dialog' || tag === 'details') return element.hasAttribute('open') ? undefined : 'never';
  if (SKIPPED_TAGS.has(tag)) return 'never';
  const form = FORMS.has(tag) ? 'form' : undefined;
  // Most elements have no attribute worth asking for.
  if (!element.hasAttributes()) return form;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'never';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'never';
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return 'never';
  if (form || role === 'form') return 'form';
  if (NOT_JUDGED_BY_NAME.has(tag)) return undefined;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && SKIPPED_NAMES.test(names) ? 'named' : undefined;
}

/** What an element stands in, up to and across shadow roots. */
interface Surroundings {
  never: boolean;
  form: boolean;
  named: boolean;
}

const IN_THE_OPEN: Surroundings = { never: false, form: false, named: false };
const DOUBT = 1 / 4;

/** Weighs text by where it stands. Remembers its answers, as paragraphs share their ancestors: one for each reading. */
export class Standing {
  readonly #known = new Map<Element, Surroundings>();

  /** 1 in the open, 0 where no article's text ever is, and less where it is doubtful. */
  weightOf(element: Element): number {
    const { never, form, named } = this.#around(element);
    return never ? 0 : (form ? DOUBT : 1) * (named ? DOUBT : 1);
  }

  #around(element: Element): Surroundings {
    const path: Element[] = [];
    let known: Surroundings | undefined;
    for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
      known = this.#known.get(at);
      if (known) break;
      path.push(at);
    }
    let around = known ?? IN_THE_OPEN;
    for (const at of path.reverse()) {
      const skip = isPageHeader(at) || isLink(at) ? 'never' : skipOf(at);
      if (skip) around = { ...around, [skip]: true };
      this.#known.set(at, around);
    }
    return around;
  }
}

/** Text within a link is a teaser for what it leads to. */
function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}

function isPageHeader(element: Element): boolean {
  return element.localName === 'header' && !element.closest('article,main');
}
