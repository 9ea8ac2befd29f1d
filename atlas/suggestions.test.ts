import factBaseText from 'virtual:fact-base';
import translations from 'virtual:pact-translations';
import searchNames from 'virtual:search-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { translatedFacts } from '../facts/translated-facts.ts';
import { readAddress } from './address.ts';
import { searchIndex } from './search.ts';
import { addressOfInput, addressOfSelection, extraNames, suggestionsFor } from './suggestions.ts';

const english = readFactBase(factBaseText);
const speaking = (language: string) => {
  const facts = translatedFacts(english, language, translations);
  const index = searchIndex(searchNames, extraNames(facts));
  return (typed: string) => suggestionsFor(index, facts, typed);
};
const suggest = speaking('en');

describe('the suggestions of the address bar', () => {
  it('name what a name belongs to, what it is and where it stands in the atlas', () => {
    expect(suggest('ottawa')[0]).toEqual({
      address: '#/pact/ottawa-treaty',
      name: 'Ottawa Treaty',
      kind: 'treaty',
    });
    expect(suggest('pol')[0]).toEqual({ address: '#/country/POL', name: 'Poland', kind: 'state' });
  });

  it('go by today’s name, and say which other was found', () => {
    expect(suggest('Burma')[0]).toMatchObject({ name: 'Myanmar', matched: 'Burma' });
    expect(suggest('Myanmar')[0]).not.toHaveProperty('matched');
  });

  it('do not repeat a code that was typed', () => {
    expect(suggest('CIV')[0]).toEqual({
      address: '#/country/CIV',
      name: 'Ivory Coast',
      kind: 'state',
    });
  });

  it('tell states from territories, and organisations from treaties', () => {
    expect(suggest('Greenland')[0]).toMatchObject({ kind: 'territory' });
    expect(suggest('NATO')[0]).toMatchObject({ kind: 'organization' });
  });

  it('are in the reader’s language, and found by its names', () => {
    const german = speaking('de');
    expect(german('ottaw')[0]).toMatchObject({ name: 'Ottawa-Konvention' });
    expect(german('Elfenbeinküste')[0]).toMatchObject({ address: '#/country/CIV' });
    expect(german('Poland')[0]).toMatchObject({ name: 'Polen' });
  });

  it('are few, each for another subject', () => {
    const addresses = suggest('convention').map(({ address }) => address);
    expect(addresses).toHaveLength(6);
    expect(new Set(addresses).size).toBe(6);
  });

  it('are none for what nothing is called', () => {
    expect(suggest('')).toEqual([]);
    expect(suggest('qqqqqq')).toEqual([]);
  });

  it('lead where they say, if one is chosen', () => {
    for (const { address } of [...suggest('ottawa'), ...suggest('pol'), ...suggest('soviet')])
      expect(addressOfInput(address)).toBe(address);
  });
});

describe('what is entered in the address bar', () => {
  it('is searched for', () => {
    expect(addressOfInput(' Ottawa  Treaty ')).toBe('#/find?q=Ottawa%20Treaty');
  });

  it('leads to the beginning of the atlas if it is nothing', () => {
    expect(addressOfInput('  ')).toBe('#/');
  });

  it('leads nowhere but into the atlas', () => {
    expect(addressOfInput('#/nowhere')).toBe('#/');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(addressOfInput(text)).toMatch(/^#\/[\w/-]*(\?[\w=%.!~*'(),&-]*)?$/);
      }),
    );
  });
});

describe('the selection that is looked up', () => {
  const queryOf = (selected: string) => {
    const view = readAddress(addressOfSelection(selected));
    return view.kind === 'find' ? view.query : undefined;
  };

  it('may go over several lines', () => {
    expect(queryOf('\n  Convention on\n\tCluster\u00A0Munitions ')).toBe('Convention on Cluster Munitions');
  });

  it('may have signs that mean something in an address', () => {
    expect(queryOf('OPEC+ & 100 % of #1?')).toBe('OPEC+ & 100 % of #1?');
  });

  it('is cut between two words if it is long', () => {
    expect(queryOf('signatory state '.repeat(50))).toMatch(/^(signatory state ){5}signatory state$/);
  });

  it('is cut between two characters if it is one long word', () => {
    expect(queryOf('条'.repeat(500))).toBe('条'.repeat(100));
    expect(queryOf(`a${'🇵'.repeat(200)}`)).toBe(`a${'🇵'.repeat(49)}`);
  });

  it('leads to the beginning of the atlas if it is empty', () => {
    expect(addressOfSelection(' \n ')).toBe('#/');
  });
});
