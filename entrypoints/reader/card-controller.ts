import { h, render } from 'preact';
import { Card } from '../../components/Card.tsx';
import cardStyle from '../../components/card.css?inline';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import { CardHost } from '../../page/card-host.ts';
import { initial, next, type Command, type Event, type State } from '../../page/hover-intent.ts';
import { listenToInput, type Input } from '../../page/input.ts';
import { markAtPoint } from '../../page/mark-at-point.ts';
import { rectanglesOf, type Mark, type Marks } from '../../page/marks.ts';
import type { Mention } from '../../spotting/types.ts';

/** Open in the build for tests only; a page must not be able to look into ours. */
const SHADOW: ShadowRootMode = import.meta.env.SIGNATORY_OPEN_CARD ? 'open' : 'closed';

/** Between the reader's hands and the card: pointer and keys in, the card's opening and closing out. */
export class CardController {
  readonly #page: Document;
  readonly #marks: Marks<Mention>;
  readonly #host = new CardHost({ style: cardStyle, shadow: SHADOW });
  #state: State<Mark<Mention>> = initial();
  #cards: CardsBySubject = {};
  #fetch: (() => Promise<void>) | undefined;
  #focusBefore: Element | null = null;

  constructor(page: Document, marks: Marks<Mention>, signal: AbortSignal) {
    this.#page = page;
    this.#marks = marks;
    listenToInput(page, (input) => this.#onInput(input), signal);
    signal.addEventListener('abort', () => {
      this.dismiss();
      this.#host.remove();
    });
  }

  setCards(cards: CardsBySubject): void {
    this.#cards = cards;
    this.#fetch = undefined;
  }

  /** What to call where a card is wanted and none has come yet. */
  setFetcher(fetch: () => Promise<void>): void {
    this.#fetch = fetch;
  }

  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  dismiss(): void {
    this.#send({ name: 'dismiss', at: performance.now() });
  }

  /** Opens the card of the mention after (or before) the open one, the selection or the top of the window. */
  step(marks: readonly Mark<Mention>[], direction: 1 | -1): void {
    const visible = marks.filter((mark) => rectanglesOf(mark).length > 0);
    const target = visible.at(this.#nextIndex(visible, direction));
    if (!target) return;
    if (this.#state.name === 'closed') this.#focusBefore = this.#page.activeElement;
    scrollTo(target);
    this.#send({ name: 'show', target, at: performance.now() });
  }

  #nextIndex(marks: readonly Mark<Mention>[], direction: 1 | -1): number {
    if (marks.length === 0) return 0;
    const shown = 'target' in this.#state ? this.#state.target : this.#lastStep;
    const current = shown ? marks.indexOf(shown) : -1;
    if (current >= 0) return (current + direction + marks.length) % marks.length;
    const below = marks.findIndex((mark) => (rectanglesOf(mark)[0]?.top ?? 0) >= 0);
    if (direction === 1) return below < 0 ? 0 : below;
    return below < 0 ? marks.length - 1 : below - 1;
  }
  #lastStep: Mark<Mention> | undefined;

  #onInput(input: Input): void {
    const at = performance.now();
    switch (input.name) {
      case 'point':
        return this.#onPoint(input, at);
      case 'leave':
        return this.#send({ name: 'out', at });
      case 'escape':
        if (this.#host.isOpen) input.consume();
        return this.#send({ name: 'dismiss', at });
      case 'press':
        return this.#host.isOn(input.path) ? undefined : this.#send({ name: 'busy', at });
      case 'type':
        return this.#host.isOn(input.path) ? undefined : this.#send({ name: 'busy', at });
      case 'scroll':
        return this.#host.isOn(input.path) ? undefined : this.#onScroll(at);
      case 'resize':
        return this.#send({ name: 'dismiss', at });
    }
  }

  #onPoint({ path, x, y, speed }: Extract<Input, { name: 'point' }>, at: number): void {
    if (this.#host.isOn(path)) return this.#send({ name: 'over-card', at });
    if (this.#marks.size === 0) return;
    const target = markAtPoint(this.#marks, x, y, rootsAlong(path));
    this.#send(target ? { name: 'over', target, speed, at } : { name: 'out', at });
  }

  /** A card opened by key moves with its words, which that very step has scrolled to. */
  #onScroll(at: number): void {
    const { target } = this.#state as { target?: Mark<Mention> };
    if (this.#state.name === 'open' && this.#state.byKey && target) {
      void this.#host.place(() => rectanglesOf(target));
      return;
    }
    this.#send({ name: 'busy', at });
  }

  #send(event: Event<Mark<Mention>>): void {
    const step = next(this.#state, event);
    this.#state = step.state;
    for (const command of step.commands) this.#obey(command);
  }

  #obey(command: Command<Mark<Mention>>): void {
    if (command.name === 'start-timer') {
      const ring = () => this.#send({ name: 'timer', token: command.token, at: performance.now() });
      setTimeout(ring, command.wait);
    } else if (command.name === 'open') {
      void this.#open(command.target, command.byKey);
    } else {
      this.#close();
    }
  }

  async #open(mark: Mark<Mention>, byKey: boolean): Promise<void> {
    const { subject } = mark.found;
    if (!this.#cards[subject] && this.#fetch) await this.#fetch();
    const card = this.#cards[subject];
    if (!card || rectanglesOf(mark).length === 0) return this.dismiss();
    this.#lastStep = mark;
    this.#marks.activate(mark);
    const context = mark.range.startContainer.parentElement ?? this.#page.documentElement;
    await this.#host.show(
      () => rectanglesOf(mark),
      context,
      labelOf(card),
      (container) => {
        container.dataset['subject'] = subject;
        render(h(Card, { card }), container);
      },
    );
    if (byKey) this.#host.focus();
  }

  #close(): void {
    const hadFocus = this.#page.activeElement !== null && this.#host.owns(this.#page.activeElement);
    this.#marks.activate(undefined);
    this.#host.hide();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }
}

function labelOf({ title, kind }: CardContent): string {
  return kind === 'country' ? `${title}: memberships` : `${title}: parties and members`;
}

/** The shadow roots that an event came through, innermost first. */
function rootsAlong(path: readonly EventTarget[]): ShadowRoot[] {
  return path.filter((node) => node instanceof ShadowRoot);
}

function scrollTo(mark: Mark<Mention>): void {
  const [first] = rectanglesOf(mark);
  if (first && first.top >= 0 && first.bottom <= innerHeight) return;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
