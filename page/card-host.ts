import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { isHeadingFor, type Point } from './heading.ts';
import { parentAcrossShadow } from './shadow-roots.ts';

/** Space between the card and the words, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** As low as a card may become to fit beside the words: a title and a line. */
const LEAST_HEIGHT = 64;

const TABBABLE = 'a[href],button:not(:disabled),summary,input,select,[tabindex="0"]';

const HOST_TAG = 'signatory-card';

interface Options {
  style: string;
  /** Open only in test builds, so that tests and accessibility checkers can look inside. */
  shadow: ShadowRootMode;
}

/**
 * The one element we add to a page: a host with a shadow root, and in it the popover that shows a card above
 * everything else. Created when the first card opens.
 */
export class CardHost {
  readonly #options: Options;
  #host: HTMLElement | undefined;
  #popover: HTMLElement | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Where to render; valid once shown. */
  get container(): HTMLElement | undefined {
    return this.#popover;
  }

  get isOpen(): boolean {
    return this.#popover?.matches(':popover-open') ?? false;
  }

  get hasFocus(): boolean {
    const root = this.#host?.getRootNode() as Document | ShadowRoot | undefined;
    return this.#host !== undefined && root?.activeElement === this.#host;
  }

  /** True if Tab would take the focus out of the card, as nothing in it is farther on. */
  isFocusAtEdge(backward: boolean): boolean {
    const root = this.#popover?.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    if (!this.#popover || !focused) return false;
    const side = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    return ![...this.#popover.querySelectorAll(TABBABLE)].some(
      (control) => control.checkVisibility() && (focused.compareDocumentPosition(control) & side) !== 0,
    );
  }

  owns(node: Node): boolean {
    return node === this.#host;
  }

  /** True if an event on this path happened in the card. */
  isOn(path: readonly EventTarget[]): boolean {
    return this.#host !== undefined && path.includes(this.#host);
  }

  /** True if a pointer that moved from one point to another is on its way to the open card. */
  isAhead(from: Point, to: Point): boolean {
    const box = this.isOpen && this.#popover?.getBoundingClientRect();
    return box ? isHeadingFor(box, from, to) : false;
  }

  /**
   * Shows what `render` puts into the popover, beside some words or as a sheet at the window's edge.
   * @param context an element that holds the words, to stay usable where the page has a modal dialog open
   */
  async show(
    words: () => DOMRect[],
    context: Element,
    label: string,
    render: (container: HTMLElement) => void,
    layout: 'beside' | 'sheet' = 'beside',
  ): Promise<void> {
    const popover = this.#mount(context);
    if (layout === 'sheet') popover.dataset['sheet'] = 'bottom';
    else delete popover.dataset['sheet'];
    popover.setAttribute('aria-label', label);
    render(popover);
    popover.scrollTop = 0;
    if (!this.isOpen) popover.showPopover();
    if (layout === 'sheet') uncover(words, popover);
    else await this.place(words);
  }

  /** Puts the open card beside the words, wherever they are now. It stays where it is if they are nowhere. */
  async place(words: () => DOMRect[]): Promise<void> {
    const popover = this.#popover;
    const rectangles = words();
    if (!popover || !this.isOpen || rectangles.length === 0) return;
    if (popover.dataset['sheet']) return;
    popover.style.maxHeight = '';
    const reference = {
      getBoundingClientRect: () => boundsOf(rectangles),
      getClientRects: () => rectangles,
    };
    const { x, y } = await computePosition(reference, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit', crossAxis: false }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.min(availableHeight, innerHeight * 0.6))}px`;
          },
        }),
      ],
    });
    popover.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  hide(): void {
    if (this.isOpen) this.#popover?.hidePopover();
    // A dialog of the page, in which the card had to live, is given back as it was.
    if (this.#host?.parentNode !== document.documentElement) this.#host?.remove();
  }

  /** Goes to the card's title, so that a screen reader speaks it; a title is new with each card. */
  focus(): void {
    const title = this.#popover?.querySelector<HTMLElement>('h2[tabindex="-1"]');
    (title ?? this.#popover)?.focus({ preventScroll: true });
  }

  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = undefined;
    this.#popover = undefined;
  }

  /** Renders what is about to be shown, on no page yet: the first time, that takes as long as all the rest. */
  prepare(render: (container: HTMLElement) => void): void {
    render(this.#create().popover);
  }

  #mount(context: Element): HTMLElement {
    const home = homeFor(context);
    const { host, popover } = this.#create();
    if (host.parentNode !== home) home.append(host);
    return popover;
  }

  #create(): { host: HTMLElement; popover: HTMLElement } {
    if (!this.#host || !this.#popover) {
      this.#host = document.createElement(HOST_TAG);
      const root = this.#host.attachShadow({ mode: this.#options.shadow });
      adopt(root, this.#options.style);
      this.#popover = document.createElement('div');
      this.#popover.dataset['card'] = '';
      this.#popover.popover = 'manual';
      this.#popover.tabIndex = -1;
      this.#popover.setAttribute('role', 'dialog');
      root.append(this.#popover);
    }
    return { host: this.#host, popover: this.#popover };
  }
}

/** Everything outside a modal dialog or a full-screen element is inert, so that the card has to live inside it. */
function homeFor(context: Element): Element {
  for (let at: Element | null = context; at; at = at.assignedSlot ?? parentAcrossShadow(at)) {
    if (at.matches('dialog:modal, :fullscreen')) return at;
  }
  return document.documentElement;
}

/** Sees to it that a sheet leaves the words in sight: they go up or, where there is nowhere to go, the sheet does. */
function uncover(words: () => DOMRect[], sheet: HTMLElement): void {
  sheet.style.maxHeight = '';
  sheet.style.transform = '';
  const covered = () => {
    const last = words().at(-1);
    return last ? last.bottom + GAP - sheet.getBoundingClientRect().top : 0;
  };
  // Words stand at fractions of a pixel, and a page scrolls by whole ones.
  if (covered() > 0) scrollBy({ top: Math.ceil(covered()), behavior: 'instant' });
  if (covered() >= 1) sheet.dataset['sheet'] = 'top';
}

/** A constructed style sheet is exempt from the page's content security policy. */
function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

function boundsOf(rectangles: DOMRect[]): DOMRect {
  const left = Math.min(...rectangles.map((rectangle) => rectangle.left));
  const top = Math.min(...rectangles.map((rectangle) => rectangle.top));
  const right = Math.max(...rectangles.map((rectangle) => rectangle.right));
  const bottom = Math.max(...rectangles.map((rectangle) => rectangle.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
