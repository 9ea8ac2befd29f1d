import type { Drawings } from '../../components/Card.tsx';
import type { CardActions, Reach } from '../../components/card-place.ts';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import type { SubjectId } from '../../facts/types.ts';
import { copyText } from '../../page/clipboard.ts';
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
import { CardWay, contextOf } from './card-way.ts';
import { createCardHost } from './create-card-host.ts';

/** Where on a page something of ours is shown: beside these words, which this element holds. */
export interface Place {
  words: DOMRect[];
  context: Element;
}

interface Options {
  page: Document;
  marks: Marks<Mention>;
  /** Resolves at once when the cards have come. */
  cards: () => Promise<CardsBySubject>;
  /** What the cards draw with, once it has come. */
  drawings: () => Drawings | undefined;
  /** The card of a subject that the article does not name. */
  cardOf: (subject: SubjectId) => Promise<CardContent | undefined>;
  /** What the article is about. */
  own: () => ReadonlySet<SubjectId>;
  /** How long the pointer rests on a mention before its card opens, in ms. */
  hoverDelay: () => number;
  /** Called with where the card was from which Signatory is to be turned off. */
  turnOff: (reach: Reach, place: Place) => void;
  /** Shows what the atlas has of a card's subject; absent where there is no way to it. */
  openAtlas?: CardActions['openAtlas'];
  signal: AbortSignal;
}

/** Between the reader's hands and the card: pointer and keys in, the card's opening and closing out. */
export class CardController {
  readonly #options: Options;
  readonly #page: Document;
  readonly #marks: Marks<Mention>;
  readonly #host = createCardHost();
  readonly #way: CardWay;
  #state: State<Mark<Mention>> = initial();
  /** Where the last step by keyboard led. */
  #lastStep: Mark<Mention> | undefined;
  #focusBefore: Element | null = null;
  #isPrepared = false;

  constructor(options: Options) {
    const { page, marks, signal } = options;
    this.#options = options;
    this.#page = page;
    this.#marks = marks;
    const actions: CardActions = {
      open: (subject) => void this.#way.goOn(subject).catch(() => this.dismiss()),
      back: () => void this.#way.goBack().catch(() => this.dismiss()),
      copy: (sentence) => copyText(page, sentence),
      turnOff: (reach) => this.#turnOff(reach),
      openAtlas: options.openAtlas,
    };
    this.#way = new CardWay({ ...options, host: this.#host, actions, close: () => this.#end('dismiss') });
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
    const visible = marks.filter((mark) => mark.isPainted && rectanglesOf(mark).length > 0);
    const current = shownBy(this.#state) ?? this.#lastStep;
    const target = nextMark(visible, direction, current, (mark) => rectanglesOf(mark)[0]?.top ?? 0);
    this.jump(target);
  }

  /** Scrolls to a mention and opens its card; without effect where it is not shown. */
  jump(target: Mark<Mention> | undefined): void {
    if (!target || !this.#marks.has(target)) return;
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
        return this.#send({ name: this.#host.hasFocus ? 'over-card' : 'out', at });
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

  #onPoint({ path, x, y, speed, from }: Extract<Input, { name: 'point' }>, at: number): void {
    if (this.#host.isOn(path)) return this.#send({ name: 'over-card', at });
    if (this.#marks.size === 0) return;
    const target = markAtPoint(this.#marks, x, y, rootsAlong(path));
    // Over words that the reader has selected, to copy them, a card would be in the way.
    if (target && !isSelected(target.range)) {
      const toCard = this.#host.isAhead(from, { x, y });
      return this.#send({ name: 'over', target, speed, toCard, at });
    }
    // Who has pressed something in a card is at work there, also where the card has shrunk from under the pointer.
    this.#send({ name: this.#host.hasFocus ? 'over-card' : 'out', at });
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
    const { state, commands } = next(this.#state, event, this.#options.hoverDelay());
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
      if (this.#state.name === 'waiting') this.#prepare(this.#state.target);
    } else if (command.name === 'open') {
      this.#show(command.target, command.how);
    } else {
      this.#close();
    }
  }

  /** While the reader is made to wait on purpose, what the first card takes longer can be done. */
  #prepare(mark: Mark<Mention>): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    const prepare = async () => {
      const card = (await this.#options.cards())[mark.found.subject];
      if (card && !this.#host.isOpen) this.#way.prepare({ mark, layout: 'beside' }, card);
    };
    prepare().catch(() => undefined); // Then the card takes a little longer.
  }

  /** Whatever a page does to make showing fail, nothing is left half open. */
  #show(mark: Mark<Mention>, how: How): void {
    this.#open(mark, how).catch(() => this.dismiss());
  }

  async #open(mark: Mark<Mention>, how: How): Promise<void> {
    const card = (await this.#options.cards())[mark.found.subject];
    if (!this.#isWanted(mark)) return;
    if (!card || rectanglesOf(mark).length === 0) return this.dismiss();
    if (!this.#host.hasFocus) this.#focusBefore = focusedIn(this.#page);
    this.#marks.activate(mark);
    await this.#way.begin({ mark, layout: this.#isSheet() ? 'sheet' : 'beside' }, card);
    if (how !== 'pointer' && this.#isWanted(mark)) this.#host.focus();
  }

  #turnOff(reach: Reach): void {
    const mark = shownBy(this.#state);
    if (!mark) return;
    this.#options.turnOff(reach, { words: rectanglesOf(mark), context: contextOf(mark, this.#page) });
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
    this.#way.end();
  }
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
