import { describe, expect, it, vi } from 'vitest';
import type { Drawings } from '../../components/Card.tsx';
import { DrawingSource } from './drawing-source.ts';

const world = { width: 2, height: 1, paths: {} };
const answering = (countries: string[]): Promise<Drawings> =>
  Promise.resolve({
    world,
    flags: Object.fromEntries(countries.map((id) => [id, { viewBox: id, parts: [] }])),
  });

describe('what cards draw with', () => {
  it('is there once it was asked for, and asked for once', async () => {
    const ask = vi.fn(answering);
    const source = new DrawingSource(ask);
    expect(source.drawings).toBeUndefined();
    await source.request(['POL']);
    await source.request(['POL']);
    expect(source.drawings?.flags).toHaveProperty('POL');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('comes with the map where no country is named', async () => {
    const source = new DrawingSource(answering);
    await source.request([]);
    expect(source.drawings?.world).toEqual(world);
  });

  it('keeps the flags it has when an article comes to name more countries', async () => {
    const source = new DrawingSource(answering);
    await source.request(['POL']);
    await source.request(['POL', 'LVA']);
    expect(Object.keys(source.drawings?.flags ?? {})).toEqual(['POL', 'LVA']);
  });

  it('is asked for again after a failure', async () => {
    const ask = vi
      .fn(answering)
      .mockRejectedValueOnce(new Error('asleep'))
      .mockResolvedValueOnce(undefined as never);
    const source = new DrawingSource(ask);
    for (let time = 0; time < 3; time += 1) await source.request(['POL']);
    expect(ask.mock.calls).toEqual([[['POL']], [['POL']], [['POL']]]);
    expect(source.drawings?.flags).toHaveProperty('POL');
  });
});
