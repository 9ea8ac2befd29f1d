// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Glance as GlanceFacts } from '../facts/glance.ts';
import { glance, glanceWithoutPacts, longGlance, mentionsOf } from './fixtures-glance.ts';
import { Glance } from './Glance.tsx';

function show(facts: GlanceFacts, language = '') {
  const root = document.createElement('div');
  const jump = vi.fn();
  const copy = vi.fn();
  render(
    <Glance
      glance={facts}
      mentions={mentionsOf(facts)}
      language={language}
      jump={jump}
      copy={copy}
      copied="Copied."
    />,
    root,
  );
  return { root, jump, copy, text: root.textContent.replaceAll('\u00A0', ' ') };
}

it('sums up, then has a table whose every cell is under a pact and beside a country', () => {
  const { root, text } = show(glance);
  expect(text).toContain('Ottawa Treaty. Of the 4 countries named: 2 have left since');
  expect(root.querySelectorAll('thead th[scope="col"]')).toHaveLength(3);
  expect(root.querySelectorAll('tbody th[scope="row"]')).toHaveLength(4);
  expect(root.querySelectorAll('tbody td')).toHaveLength(8);
  const cell = root.querySelector('tbody td')!.textContent.replaceAll('\u00A0', ' ');
  expect(cell).toBe('19 Mar 2025State Party, ratified 27 Dec 2005NowWithdrew, in effect since 20 Feb 2026');
  expect(text).toContain('as of Jan 2025; may be out of date');
});

it('folds a long note, which would make its row as tall as the table', () => {
  const [row] = glance.matrix.rows;
  const noted = (note: string): GlanceFacts => {
    const cells = row!.cells.map((cell) => cell && { ...cell, now: { ...cell.now, note } });
    return { ...glance, matrix: { ...glance.matrix, rows: [{ ...row!, cells }] } };
  };
  const [short, long] = [
    'In part of it only.',
    'It objected to the territorial application by another party. '.repeat(2),
  ];
  expect(show(noted(short)).root.querySelectorAll('td details')).toHaveLength(0);
  expect(show(noted(short)).text).toContain(short);
  const folded = [...show(noted(long)).root.querySelectorAll('td details')].map(
    ({ textContent }) => textContent,
  );
  expect(folded).toEqual([`Note${long}`, `Note${long}`]);
});

it('has a flag beside each country whose flag has come', () => {
  const flags = { POL: { viewBox: '0 0 3 2', parts: [] } };
  const root = document.createElement('div');
  const nothing = () => undefined;
  render(
    <Glance glance={glance} mentions={{}} language="en" jump={nothing} copy={nothing} flags={flags} />,
    root,
  );
  const flagged = [...root.querySelectorAll('tbody th:has(.flag)')].map(({ textContent }) => textContent);
  expect(flagged).toEqual(['Poland']);
});

it('leads to each mention of each subject by a button', () => {
  const { root, jump } = show(glance);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button.mention')];
  expect(buttons).toHaveLength(14);
  expect(buttons[1]!.textContent).toBe(
    'In the 2. place, Ottawa Treaty said that it would look at it again …',
  );
  buttons[1]!.click();
  expect(jump).toHaveBeenCalledWith('ottawa-treaty', 1);
});

it('says in which language an article speaks, where it is known', () => {
  const mentionIn = (language: string) => show(glance, language).root.querySelector('button.mention')!;
  expect(mentionIn('uk').getAttribute('lang')).toBe('uk');
  expect(mentionIn('').hasAttribute('lang')).toBe(false);
});

it('names its sources, and no heading of sources where there are none', () => {
  expect(show(glance).text).toContain('Sources: United Nations Treaty Collection, as of 20 Nov 2026; NATO.');
  expect(show({ ...glance, sources: {} }).text).not.toContain('Sources');
});

it('copies in three forms, and says so', () => {
  const { root, copy } = show(glance);
  for (const button of root.querySelectorAll<HTMLButtonElement>('.buttons button')) button.click();
  expect(copy.mock.calls).toEqual([['text'], ['csv'], ['markdown']]);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied.');
});

it('has no table where no pact is named', () => {
  const { root, text } = show(glanceWithoutPacts);
  expect(root.querySelector('table')).toBeNull();
  expect(text).toContain('Countries (4)');
});

it('draws as much of a long table as is quick, and the rest when asked', async () => {
  const { root, text } = show(longGlance);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(20);
  expect(text).toContain('Countries (60)');
  [...root.querySelectorAll('button')]
    .find(({ textContent }) => textContent === 'Show all 60 countries')!
    .click();
  await vi.waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(60));
});

it('says of which day the article is, and of which the statuses are', () => {
  expect(show(glance).text).toContain('In short, for an article of 19 Mar 2025');
  expect(show(glance).text).toContain('Statuses on 23 Nov 2026.');
  const undated = { ...glance };
  delete undated.published;
  expect(show(undated).text).not.toContain('for an article of');
});

it('sums up three pacts, and the others when asked', () => {
  const summaries = ['A', 'B', 'C', 'D', 'E'].map((name) => ({
    ...glance.summaries[0]!,
    subject: name,
    name,
  }));
  const { root } = show({ ...glance, summaries });
  const names = (where: string) =>
    [...root.querySelectorAll(where)].map(({ textContent }) => textContent.slice(0, 1));
  expect(names('section > .summaries > li')).toEqual(['A', 'B', 'C']);
  expect(names('details > .summaries > li')).toEqual(['D', 'E']);
  expect(root.querySelector('details > summary')!.textContent).toBe('2 more');
});

it('has no heading of what is not named, and no table without countries', () => {
  const { root, text } = show({ ...glance, matrix: { ...glance.matrix, rows: [] } });
  expect(root.querySelector('table')).toBeNull();
  expect(show(glanceWithoutPacts).text).not.toMatch(/Treaties|Organisations|Former/);
  expect(text).toContain('Former states (1)');
});

it('counts the mentions of each subject', () =>
  expect(
    [...show(glance).root.querySelectorAll('.subject-count')].map(({ textContent }) => textContent),
  ).toEqual([
    ...['4 mentions', '2 mentions', '3 mentions', '2 mentions', '1 mention', '1 mention', '1 mention'],
  ]));
