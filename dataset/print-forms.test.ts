import { describe, expect, it } from 'vitest';
import { printForms } from './print-forms.ts';
import { wordings } from '../spotting/wordings.ts';

describe('the forms of print', () => {
  it.each([
    ['Non-Proliferation Treaty', ['NonProliferation Treaty', 'Non Proliferation Treaty']],
    ['Nuclear-Test-Ban Treaty', ['Nuclear Test Ban Treaty', 'Nuclear Test-Ban Treaty']],
    [
      'Organisation for Security and Co-operation in Europe',
      ['Organization for Security and Cooperation in Europe'],
    ],
    ['Economic, Social and Cultural Rights', ['Economic, Social, and Cultural Rights']],
    ['Rights of Persons with Disabilities', ['Rights of People with Disabilities']],
    ['World Food Programme', ['World Food Program']],
    [
      '(UN |)Convention on Organized Crime',
      ['UN Convention on Organised Crime', 'Convention on Organised Crime'],
    ],
  ])('write %s in other ways, too', (name, others) => {
    expect(printForms(name)).toEqual(expect.arrayContaining([...wordings(name), ...others]));
  });

  it('leave other names as they are', () => {
    expect(printForms('Treaty of Pelindaba')).toEqual(['Treaty of Pelindaba']);
  });
});
