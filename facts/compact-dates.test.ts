import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDate, packedLength, unpackDate } from './compact-dates.ts';

const date = fc.option(
  fc
    .tuple(
      fc.date({ min: new Date('1800-01-01'), max: new Date('2517-09-01'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([day, length]) => day.toISOString().slice(0, length)),
  { nil: undefined },
);

describe('a packed date', () => {
  it('gives back every date, as exact as it was, from the midst of a text', () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const text = dates.map(packDate).join('');
        let place = 0;
        const read = dates.map(() => {
          const at = place;
          place += packedLength(text, at);
          return unpackDate(text, at);
        });
        expect(read).toEqual(dates);
        expect(place).toBe(text.length);
      }),
    );
  });

  it.each(['1799-12-31', '2517-10-01', '9999'])('has no room for %s', (outside) => {
    expect(() => packDate(outside)).toThrow('not between 1800 and 2517');
  });
});
