import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeadingFor } from './heading.ts';

const CARD = { left: 100, top: 200, right: 300, bottom: 400 };

describe('a pointer', () => {
  it('heads for a card that lies straight ahead, or aslant', () => {
    expect(isHeadingFor(CARD, { x: 150, y: 100 }, { x: 150, y: 110 })).toBe(true);
    expect(isHeadingFor(CARD, { x: 20, y: 100 }, { x: 30, y: 115 })).toBe(true);
  });

  it('does not head for one beside its way, or behind it', () => {
    expect(isHeadingFor(CARD, { x: 150, y: 190 }, { x: 170, y: 190 })).toBe(false);
    expect(isHeadingFor(CARD, { x: 20, y: 100 }, { x: 40, y: 105 })).toBe(false);
    expect(isHeadingFor(CARD, { x: 150, y: 190 }, { x: 150, y: 180 })).toBe(false);
  });

  it('heads for nothing while it rests', () => {
    expect(isHeadingFor(CARD, { x: 150, y: 190 }, { x: 150, y: 190 })).toBe(false);
    expect(isHeadingFor(CARD, { x: 150, y: 300 }, { x: 150, y: 300 })).toBe(false);
  });

  it('heads for a card exactly if walking on leads into it', () => {
    const coordinate = fc.integer({ min: -50, max: 500 });
    const point = fc.record({ x: coordinate, y: coordinate });
    const inside = fc.record({
      x: fc.integer({ min: 101, max: 299 }),
      y: fc.integer({ min: 201, max: 399 }),
    });
    const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(point, inside, share, (from, goal, part) => {
        fc.pre(from.x !== goal.x || from.y !== goal.y);
        const to = { x: from.x + (goal.x - from.x) * part, y: from.y + (goal.y - from.y) * part };
        expect(isHeadingFor(CARD, from, to)).toBe(true);
        const isOutside = from.x < 100 || from.x > 300 || from.y < 200 || from.y > 400;
        if (isOutside) expect(isHeadingFor(CARD, to, from)).toBe(false);
      }),
    );
  });
});
