// cspell:words otawa
import { expect, it } from 'vitest';
import { closest, distance } from './closest.ts';

it('the distance of two words is the number of letters that differ', () => {
  expect(distance('otawa', 'ottawa')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
  expect(distance('kitten', 'sitting')).toBe(3);
});

it('words near to one that was mistyped come with the nearest first', () => {
  const words = ['Ottawa Treaty', 'Landmine treaty', 'Arms Trade Treaty'].map((word) => ({ word }));
  expect(closest('otawa treaty', words).map(({ word }) => word)).toEqual(['Ottawa Treaty']);
  expect(closest('landmine', words).map(({ word }) => word)).toEqual(['Landmine treaty']);
  expect(closest('xyz', words)).toEqual([]);
});
