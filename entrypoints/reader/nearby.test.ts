import { describe, expect, it } from 'vitest';
import { nearbyOf, ownSubjects } from './nearby.ts';

/** Every word in capitals is a mention of itself. */
function mentionsIn(text: string) {
  const block = { text };
  return [...text.matchAll(/\b[A-Z]{3,}\b/g)].map(({ 0: subject, index }) => ({
    found: { subject, start: index, end: index + subject.length },
    block,
  }));
}
const none = new Set<string>();

describe('what stands near a mention', () => {
  const mentions = mentionsIn(
    'Talks of POL with LVA failed. “Not in MLI!” said one. The pact binds CHN, too.',
  );
  const near = (index: number) => nearbyOf(mentions[index]!, mentions, none);

  it('is in its sentence or in its paragraph', () => {
    expect(near(0).sentence).toEqual(new Set(['POL', 'LVA']));
    expect(near(3).sentence).toEqual(new Set(['CHN']));
    expect(near(3).paragraph).toEqual(new Set(['POL', 'LVA', 'MLI', 'CHN']));
  });

  it('is found fast in a text of any length', () => {
    const long = mentionsIn('A word of POL and others, '.repeat(4_000));
    const before = performance.now();
    expect(nearbyOf(long[2_000]!, long.slice(1_990, 2_010), none).sentence).toEqual(new Set(['POL']));
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe('what an article is about', () => {
  it('is what its headline names, and the first text that names anything', () => {
    const [headline, lead, rest] = ['POL leaves', 'The MINES pact of LVA', 'CHN watches'].map(mentionsIn);
    const all = [...headline!, ...lead!, ...rest!];
    expect(ownSubjects(all, ({ block }) => block === headline![0]!.block)).toEqual(
      new Set(['POL', 'MINES', 'LVA']),
    );
    expect(ownSubjects(rest!, () => false)).toEqual(new Set(['CHN']));
    expect(ownSubjects([], () => false)).toEqual(none);
  });
});
