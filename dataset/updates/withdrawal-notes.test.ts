import { describe, expect, it } from 'vitest';
import { readNotice } from './withdrawal-notes.ts';

const read = (note: string): ReturnType<typeof readNotice> => readNotice(note, (who) => who === 'Poland');

describe('a footnote', () => {
  it('with a notice gives its day', () => {
    expect(
      read(
        'On 20 August 2025, the Government of Poland notified the Secretary-General of its decision to withdraw from the Convention.',
      ),
    ).toEqual({
      notified: '2025-08-20',
      effect: undefined,
    });
  });

  it.each([
    'On 20 August 2025, the Government of Poland notified the Secretary-General of its decision to withdraw from the Convention which took effect on 20 February 2026 in accordance with article 20.',
    'In a communication received on 20 August 2025, Poland notified the Secretary-General of its withdrawal from the Convention. The withdrawal takes effect for Poland on 20 February 2026.',
    'By a notification received on 20 August 2025, the Government of Poland informed the Secretary-General of its denunciation of the above Convention, effective 20 February 2026.',
  ])('may give the day of effect: %s', (note) => {
    expect(read(note)).toEqual({ notified: '2025-08-20', effect: '2026-02-20' });
  });

  it.each([
    'On 20 August 2025, the Government of Finland notified the Secretary-General of its decision to withdraw from the Convention.',
    'On 20 August 2025, the Government of Poland notified the Secretary-General of its decision to withdraw from the Convention. On 1 January 2026, it notified that it had decided to rescind the decision.',
    'On 20 August 2025, the Government of Poland notified the Secretary-General of its decision to withdraw from the Convention in respect of an island.',
    'The Government of Poland has denounced the Convention; see chapter I.',
    'On 20 August 2025, the Government of Poland notified the Secretary-General of its decision to withdraw from the Convention. On 2 May 2026, the Government of Poland notified the Secretary-General of its decision to withdraw from the Convention.',
  ])('that speaks of leaving in another way is left to a person: %s', (note) => {
    expect(read(note)).toBe('unread');
  });

  it.each([
    'On 20 August 2025, the Government of Poland notified the Secretary-General that it had decided to withdraw the reservation made upon ratification.',
    'With a declaration of territorial exclusion.',
  ])('of something else is no notice: %s', (note) => {
    expect(read(note)).toBeUndefined();
  });
});
