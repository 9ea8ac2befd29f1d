import { describe, expect, test } from 'vitest';
import { readQuestion, UsageError } from './question.ts';

const today = '2026-11-23';

describe('The options of npm run facts', () => {
  test('default to words for people, today', () => {
    expect(readQuestion(['POL', 'nato'], today)).toEqual({
      kind: 'subjects',
      words: ['POL', 'nato'],
      day: today,
      json: false,
    });
  });

  test('choose a day and JSON, in any place', () => {
    expect(readQuestion(['--on', '2024-02-29', 'POL', '--json'], today)).toMatchObject({
      words: ['POL'],
      day: '2024-02-29',
      json: true,
    });
  });

  test('ask for help or for everything', () => {
    expect(readQuestion(['--help'], today)).toEqual({ kind: 'help' });
    expect(readQuestion(['--dump'], today)).toEqual({ kind: 'dump' });
  });

  test.each([
    [[], /Name a country/],
    [[' '], /Name a country/],
    [['POL', '--on', '2025-02-29'], /2025-02-29 is not a day/],
    [['POL', '--on', '2025-02'], /2025-02 is not a day/],
    [['POL', '--on', 'yesterday'], /YYYY-MM-DD/],
    [['POL', '--on'], /--on/],
    [['POL', '--at', '2025-02-28'], /Unknown option '--at'\.$/],
    [['--dump', '--on', '2025-02-28'], /no other option/],
    [['--dump', '--json'], /no other option/],
    [['--dump', 'POL'], /takes no name/],
  ])('refuse %j', (args, message) => {
    const read = () => readQuestion(args, today);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
