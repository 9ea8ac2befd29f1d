import { describe, expect, it } from 'vitest';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import { CardSource } from './card-source.ts';

const cardsNamed = (title: string): CardsBySubject => ({ POL: { title } as CardContent });

/** A background that answers when told to. */
function sourceWithBackground() {
  const asked: { question: string; answer: (cards?: CardsBySubject) => void; fail: () => void }[] = [];
  const source = new CardSource(
    (question: string) =>
      new Promise<CardsBySubject | undefined>((resolve, reject) => {
        asked.push({ question, answer: resolve, fail: () => reject(new Error('no receiver')) });
      }),
  );
  return { source, asked };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('cards', () => {
  it('that are still on their way are waited for', async () => {
    const { source, asked } = sourceWithBackground();
    source.request('poland');
    const wanted = source.cards();
    await soon();
    asked[0]!.answer(cardsNamed('Poland'));
    expect(await wanted).toEqual(cardsNamed('Poland'));
    expect(asked).toHaveLength(1);
  });

  it('that have come are there before any timer', async () => {
    const { source, asked } = sourceWithBackground();
    source.request('poland');
    await soon();
    asked[0]!.answer(cardsNamed('Poland'));
    await soon();
    let cards: CardsBySubject | undefined;
    void source.cards().then((answer) => (cards = answer));
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    expect(cards).toEqual(cardsNamed('Poland'));
  });

  it('are asked for once as long as the question is the same', async () => {
    const { source, asked } = sourceWithBackground();
    source.request('poland');
    source.request('poland');
    await soon();
    expect(asked).toHaveLength(1);
  });

  it('answer the latest question, whichever answer comes first', async () => {
    const { source, asked } = sourceWithBackground();
    source.request('before');
    const wanted = source.cards();
    source.request('now');
    await soon();
    asked[1]!.answer(cardsNamed('now'));
    await soon();
    asked[0]!.answer(cardsNamed('before'));
    expect(await wanted).toEqual(cardsNamed('now'));
    expect(await source.cards()).toEqual(cardsNamed('now'));
  });

  it.each([
    ['cannot be reached', 'fail'],
    ['gives no answer', 'answer'],
  ] as const)('are asked for again when the background %s', async (_, outcome) => {
    const { source, asked } = sourceWithBackground();
    source.request('poland');
    await soon();
    asked[0]![outcome]();
    await soon();
    const wanted = source.cards();
    await soon();
    asked[1]!.answer(cardsNamed('Poland'));
    expect(await wanted).toEqual(cardsNamed('Poland'));
  });

  it('are none, rather than an error, while the background cannot be reached at all', async () => {
    const source = new CardSource((): Promise<CardsBySubject> => {
      throw new Error('Extension context invalidated.');
    });
    source.request('poland');
    expect(await source.cards()).toEqual({});
    expect(await source.cards()).toEqual({});
  });

  it('are none once forgotten, also those on their way', async () => {
    const { source, asked } = sourceWithBackground();
    source.request('poland');
    const wanted = source.cards();
    source.forget();
    await soon();
    asked[0]!.answer(cardsNamed('Poland'));
    expect(await wanted).toEqual({});
  });
});
