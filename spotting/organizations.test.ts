import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';

const { spot } = createSpotter(readLexicon(lexiconText));
/** Marks by organisations alone: who else is named in a sentence is not what these tests are about. */
const marked = (text: string) =>
  spot(text)
    .filter(({ kind }) => kind === 'org')
    .map(({ start, end, subject }) => `${text.slice(start, end)}=${subject}`);

describe('organisations', () => {
  it.each([
    ['OPEC and OPEC+ ministers', ['OPEC=opec', 'OPEC+=opec-plus']],
    ['the UN Security Council resolution', ['UN Security Council=un-security-council']],
    [
      'the Security Council of the United Nations',
      ['Security Council=un-security-council', 'United Nations=united-nations'],
    ],
    ['the eurozone and the Schengen area', ['eurozone=eurozone', 'Schengen area=schengen-area']],
    ['The WHO declared a health emergency', ['WHO=world-health-organization']],
    ['the UN nuclear watchdog said', ['UN nuclear watchdog=iaea']],
    ['the Quad leaders of India and Japan', ['Quad=quad']],
    ['the Visegrad Group and the V4', ['Visegrad Group=visegrad-group', 'V4=visegrad-group']],
    ['the AU suspended Gabon from the African Union', ['AU=african-union', 'African Union=african-union']],
    [
      'Commonwealth leaders at CHOGM',
      ['Commonwealth=commonwealth-of-nations', 'CHOGM=commonwealth-of-nations'],
    ],
    [
      'the Commonwealth of Independent States',
      ['Commonwealth of Independent States=commonwealth-of-independent-states'],
    ],
    ['an Interpol notice', ['Interpol=interpol']],
    [
      'the Organization of American States in Washington',
      ['Organization of American States=organization-of-american-states'],
    ],
    ['BRICS+ and the G20', ['BRICS+=brics', 'G20=g20']],
  ])('are found: %s', (text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    'WHO WON THE DEBATE ON HEALTH',
    '1 AU from the Sun',
    'cis women and the CIS benchmarks',
    'AES-256 and the AES Corporation',
    'Interpol’s new album',
    'the Commonwealth of Virginia',
    'the Commonwealth Bank and the Commonwealth Games',
    'a quad bike, the campus Quad',
    'the V4 engine and vitamin B9',
    'E3, the gaming expo',
    'PIF-owned Newcastle United',
    'Russia’s Security Council met, the UN said nothing'.replace('the UN said nothing', 'he said'),
    'Iran’s Supreme National Security Council',
    'the axis of evil and the Axis of Resistance',
    'the bloc, the alliance and the Fund',
    'the Nordic Council of Ministers',
    'Tom Thomson, painter of the Group of Seven',
  ])('are not found: %s', (text) => expect(marked(text)).toEqual([]));
});
