import { Fragment, h, render } from 'preact';
import { Card, type Drawings } from '../../components/Card.tsx';
import { SheetBar } from '../../components/SheetBar.tsx';
import cardStyle from '../../components/card.css?inline';
import pictureStyle from '../../components/pictures.css?inline';
import sheetStyle from '../../components/sheet.css?inline';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import { CardHost } from '../../page/card-host.ts';
import {
  initial,
  next,
  shownBy,
  type Command,
  type Event,
  type How,
  type State,
} from '../../page/hover-intent.ts';
import { listenToInput, type Input } from '../../page/input.ts';
import { markAtPoint } from '../../page/mark-at-point.ts';
import { rectanglesOf, type Mark, type Marks } from '../../page/marks.ts';
import { nextMark } from '../../page/next-mark.ts';
import { scrollTo } from '../../page/scroll-to.ts';
import { isSelected } from '../../page/selection.ts';
import { containsAcrossShadow } from '../../page/shadow-roots.ts';
import { actsByItself, type Tap } from '../../page/taps.ts';
import type { Mention } from '../../spotting/types.ts';

/** Open in the build for tests only; a page must not be able to look into ours. */
const SHADOW: ShadowRootMode = import.meta.env.SIGNATORY_OPEN_CARD ? 'open' : 'closed';

interface Options {
  page: Document;
  marks: Marks<Mention>;
  /** Resolves at once when the cards have come. */
  cards: () => Promise<CardsBySubject>;
  /** What the cards draw with, once it has come. */
  drawings: () => Drawings | undefined;
  signal: AbortSignal;
}

/** Between the reader's hands and the card: pointer and keys in, the card's opening and closing out. */
export class CardController {
  readonly #page: Document;
  readonly #marks: Marks<Mention>;
  readonly #cards: () => Promise<CardsBySubject>;
  readonly #drawings: () => Drawings | undefined;
  readonly #host = new CardHost({ style: cardStyle + pictureStyle + sheetStyle, shadow: SHADOW });
  #state: State<Mark<Mention>> = initial();
  /** Where the last step by keyboard led. */
  #lastStep: Mark<Mention> | undefined;
  #focusBefore: Element | null = null;

  constructor({ page, marks, cards, drawings, signal }: Options) {
    this.#page = page;
    this.#marks = marks;
    this.#cards = cards;
    this.#drawings = drawings;
    listenToInput(page, (input) => this.#onInput(input), signal);
    signal.addEventListener('abort', () => {
      this.dismiss();
      this.#host.remove();
    });
  }

  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  /** Closes the card, as the page has changed. */
  dismiss(): void {
    this.#end('gone');
  }

  /** Also closes what a state that the page has made impossible may have left. */
  #end(name: 'dismiss' | 'gone'): void {
    this.#send({ name, at: performance.now() });
    this.#close();
  }

  /** Closes a card whose words are no longer marked, or have left the page. */
  closeIfUnmarked(): void {
    const shown = shownBy(this.#state);
    if (shown && !(this.#marks.has(shown) && shown.range.startContainer.isConnected)) this.dismiss();
  }

  /** Opens the card of the mention after (or before) the open one, the last step's or the top of the window. */
  step(marks: readonly Mark<Mention>[], direction: 1 | -1): void {
    const visible = marks.filter((mark) => rectanglesOf(mark).length > 0);
    const current = shownBy(this.#state) ?? this.#lastStep;
    const target = nextMark(visible, direction, current, (mark) => rectanglesOf(mark)[0]?.top ?? 0);
    if (!target) return;
    this.#lastStep = target;
    scrollTo(target);
    this.#send({ name: 'show', target, how: 'key', at: performance.now() });
  }

  #onInput(input: Input): void {
    const at = performance.now();
    switch (input.name) {
      case 'point':
        return this.#onPoint(input, at);
      case 'leave':
        return this.#send({ name: 'out', at });
      case 'escape':
        if (this.#host.isOpen) input.consume();
        return this.#end('dismiss');
      case 'press':
        // Whoever clicks on the words of a card wants something else of them.
        if (!this.#host.isOn(input.path)) this.#send({ name: 'dismiss', at });
        return this.#onBusy(input.path, at);
      case 'release':
      case 'type':
        return this.#onBusy(input.path, at);
      case 'tab':
        // The card stands at the page's end; whoever leaves it goes on from where they came.
        if (this.#host.isOn(input.path) && this.#host.isFocusAtEdge(input.backward)) this.#end('dismiss');
        return;
      case 'tap':
        return this.#onTap(input, at);
      case 'scroll':
        return this.#host.isOn(input.path) ? undefined : this.#onScroll(input.scrolled, at);
      case 'resize':
        // A browser's bar that comes and goes changes the window, too; a sheet stays at its edge by itself.
        return this.#isSheet() ? undefined : this.dismiss();
    }
  }

  #onBusy(path: readonly EventTarget[], at: number): void {
    if (!this.#host.isOn(path)) this.#send({ name: 'busy', at });
  }

  /** Opens the card of tapped words, unless they do something of their own; any other tap is a tap elsewhere. */
  #onTap(tap: Tap, at: number): void {
    const { path, x, y } = tap;
    if (this.#host.isOn(path)) return;
    const target = actsByItself(tap) ? undefined : markAtPoint(this.#marks, x, y, rootsAlong(path));
    this.#send(target ? { name: 'show', target, how: 'touch', at } : { name: 'busy', at });
  }

  #isSheet(): boolean {
    return this.#state.name === 'open' && this.#state.how === 'touch';
  }

  #onPoint({ path, x, y, speed }: Extract<Input, { name: 'point' }>, at: number): void {
    if (this.#host.isOn(path)) return this.#send({ name: 'over-card', at });
    if (this.#marks.size === 0) return;
    const target = markAtPoint(this.#marks, x, y, rootsAlong(path));
    // Over words that the reader has selected, to copy them, a card would be in the way.
    const isFree = target !== undefined && !isSelected(target.range);
    this.#send(isFree ? { name: 'over', target, speed, at } : { name: 'out', at });
  }

  /** A carousel or a ticker that scrolls by itself moves neither the words nor the page under the pointer. */
  #onScroll(scrolled: Node, at: number): void {
    const target = 'target' in this.#state ? this.#state.target : undefined;
    const movesWords = target && containsAcrossShadow(scrolled, target.range.startContainer);
    if (scrolled !== this.#page && !movesWords) return;
    // A card opened by key moves with its words, which that very step has scrolled to.
    if (
      target &&
      this.#state.name === 'open' &&
      this.#state.how !== 'pointer' &&
      rectanglesOf(target).length > 0
    ) {
      void this.#host.place(() => rectanglesOf(target));
    } else {
      this.#send({ name: 'busy', at });
    }
  }

  #send(event: Event<Mark<Mention>>): void {
    const before = this.#state.name;
    const { state, commands } = next(this.#state, event);
    this.#state = state;
    for (const command of commands) this.#obey(command);
    const isBack = before !== 'open' && state.name === 'open' && commands.length === 0;
    // The pointer had left the words while their card was still on its way.
    if (isBack && !this.#host.isOpen) this.#show(state.target, state.how);
  }

  #obey(command: Command<Mark<Mention>>): void {
    if (command.name === 'start-timer') {
      const ring = () => this.#send({ name: 'timer', token: command.token, at: performance.now() });
      setTimeout(ring, command.wait);
    } else if (command.name === 'open') {
      this.#show(command.target, command.how);
    } else {
      this.#close();
    }
  }

  /** Whatever a page does to make showing fail, nothing is left half open. */
  #show(mark: Mark<Mention>, how: How): void {
    this.#open(mark, how).catch(() => this.dismiss());
  }

  async #open(mark: Mark<Mention>, how: How): Promise<void> {
    const { subject } = mark.found;
    const card = (await this.#cards())[subject];
    if (!this.#isWanted(mark)) return;
    if (!card || rectanglesOf(mark).length === 0) return this.dismiss();
    if (how !== 'pointer' && !this.#host.hasFocus) this.#focusBefore = focusedIn(this.#page);
    this.#marks.activate(mark);
    const isSheet = how === 'touch';
    const context = mark.range.startContainer.parentElement ?? this.#page.documentElement;
    await this.#host.show(
      () => rectanglesOf(mark),
      context,
      labelOf(card),
      (container) => {
        container.dataset['subject'] = subject;
        const content = h(Card, { card, body: bodyNamedBy(mark), drawings: this.#drawings() });
        const bar = isSheet && h(SheetBar, { close: () => this.#end('dismiss') });
        render(h(Fragment, null, bar, content), container);
      },
      isSheet ? 'sheet' : 'beside',
    );
    if (how !== 'pointer' && this.#isWanted(mark)) this.#host.focus();
  }

  /** While its card was on the way, the reader may have gone elsewhere. */
  #isWanted(mark: Mark<Mention>): boolean {
    return this.#state.name === 'open' && this.#state.target === mark;
  }

  #close(): void {
    const { hasFocus } = this.#host;
    this.#marks.activate(undefined);
    this.#host.hide();
    if (hasFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }
}

/** The organ, agency or court that the words of a mark name, if that is what they name. */
function bodyNamedBy({ found, block }: Mark<Mention>): string | undefined {
  return found.body && block.text.slice(found.start, found.end).replace(/\s+/g, ' ');
}

function labelOf({ title, kind }: CardContent): string {
  return kind === 'country' ? `${title}: memberships` : `${title}: parties and members`;
}

/** The shadow roots that an event came through, innermost first. */
function rootsAlong(path: readonly EventTarget[]): ShadowRoot[] {
  return path.filter((node) => node instanceof ShadowRoot);
}

/** The focused element itself, also in an open shadow tree. */
function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
