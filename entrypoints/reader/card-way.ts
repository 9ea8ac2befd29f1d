import { Fragment, h, render } from 'preact';
import { Card, type Drawings } from '../../components/Card.tsx';
import { SheetBar } from '../../components/SheetBar.tsx';
import type { CardActions } from '../../components/card-place.ts';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import { rankedFor } from '../../facts/nearness.ts';
import type { SubjectId } from '../../facts/types.ts';
import type { CardHost } from '../../page/card-host.ts';
import { rectanglesOf, type Mark, type Marks } from '../../page/marks.ts';
import type { Mention } from '../../spotting/types.ts';
import { say } from '../../words/words.ts';
import { nearbyOf } from './nearby.ts';

interface Options {
  page: Document;
  host: Pick<CardHost, 'prepare' | 'show' | 'focus' | 'container'>;
  marks: Pick<Marks<Mention>, 'of'>;
  /** Resolves at once when the cards have come. */
  cards: () => Promise<CardsBySubject>;
  /** The card of a subject that the article does not name. */
  cardOf: (subject: SubjectId) => Promise<CardContent | undefined>;
  /** What the cards draw with, once it has come. */
  drawings: () => Drawings | undefined;
  /** What the article is about. */
  own: () => ReadonlySet<SubjectId>;
  actions: CardActions;
  /** Called when the reader closes a sheet. */
  close: () => void;
}

/** Where the cards are shown: beside the words of a mention, or as a sheet at the window's edge. */
interface Start {
  mark: Mark<Mention>;
  layout: 'beside' | 'sheet';
}

interface Stop {
  card: CardContent;
  body?: string | undefined;
  /** How far it was scrolled when the reader went on, in CSS pixels. */
  scrolled: number;
}

/** The reader's way from the card of a mention to others, and back; the card at its end is the one that is shown. */
export class CardWay {
  readonly #options: Options;
  #start: Start | undefined;
  #stops: Stop[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  /** Makes ready for a card that will probably be asked for, without showing anything. */
  prepare(start: Start, card: CardContent): void {
    if (this.#stops.length > 0) return;
    this.#options.host.prepare((container) => this.#render(container, start, this.#firstStop(start, card)));
  }

  /** Shows the card of a mention, to which no other has led. */
  async begin(start: Start, card: CardContent): Promise<void> {
    this.#start = start;
    this.#stops = [this.#firstStop(start, card)];
    await this.#display(start);
  }

  /** Goes on to a subject's card, as soon as it has come. */
  async goOn(subject: SubjectId): Promise<void> {
    const { host, cards, cardOf } = this.#options;
    const start = this.#start;
    const from = this.#stops.at(-1);
    const card = (await cards())[subject] ?? (await cardOf(subject));
    // Meanwhile the card may have been closed, or another name pressed.
    if (!card || !start || !from || this.#stops.at(-1) !== from) return;
    from.scrolled = host.container?.scrollTop ?? 0;
    this.#stops.push({ card: this.#ranked(card, start), scrolled: 0 });
    await this.#display(start);
    host.focus();
  }

  /** Goes back to the card that led to this one, scrolled as it was. */
  async goBack(): Promise<void> {
    const { host } = this.#options;
    if (!this.#start || this.#stops.length < 2) return;
    this.#stops.pop();
    await this.#display(this.#start);
    host.focus();
    host.container?.scrollTo({ top: this.#stops.at(-1)?.scrolled ?? 0, behavior: 'instant' });
  }

  /** Forgets the way; what is still to come for it is not shown. */
  end(): void {
    this.#start = undefined;
    this.#stops = [];
  }

  #firstStop(start: Start, card: CardContent): Stop {
    return { card: this.#ranked(card, start), body: bodyNamedBy(start.mark), scrolled: 0 };
  }

  async #display(start: Start): Promise<void> {
    const { page, host } = this.#options;
    const stop = this.#stops.at(-1);
    if (!stop) return;
    const { mark, layout } = start;
    await host.show(
      () => rectanglesOf(mark),
      contextOf(mark, page),
      labelOf(stop.card),
      (container) => this.#render(container, start, stop),
      layout,
    );
  }

  #render(container: HTMLElement, { layout }: Start, { card, body }: Stop): void {
    const { actions, drawings, close } = this.#options;
    container.dataset['subject'] = card.subject;
    const cameFrom = this.#stops.at(-2)?.card.title;
    const content = h(Card, { card, body, drawings: drawings(), actions, cameFrom });
    const bar = layout === 'sheet' && h(SheetBar, { close });
    render(h(Fragment, null, bar, content), container);
  }

  /** Rows by what is named around the words, also on a card that the reader came to from another. */
  #ranked(card: CardContent, { mark }: Start): CardContent {
    const { marks, own } = this.#options;
    return rankedFor(card, nearbyOf(mark, marks.of(mark.block), own()));
  }
}

/** An element around the words of a mark, in whose dialog or full-screen part a card has to live. */
export function contextOf({ range }: Mark<Mention>, page: Document): Element {
  return range.startContainer.parentElement ?? page.documentElement;
}

/** The organ, agency or court that the words of a mark name, if that is what they name. */
function bodyNamedBy({ found, block }: Mark<Mention>): string | undefined {
  return found.body && block.text.slice(found.start, found.end).replace(/\s+/g, ' ');
}

function labelOf({ title, kind }: CardContent): string {
  return say(kind === 'country' ? 'card_label_country' : 'card_label_pact', { name: title });
}
