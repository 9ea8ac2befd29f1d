/**
 * The XML that the UN Treaty Collection publishes for a treaty of its status volumes: a table in the manner of
 * CALS (`Participants/Table/TGroup`, `Thead/Row/Entry`, `Tbody/Rows/Row/Entry`), with notes in `EndNotes`.
 */
import { cell, footnote, partiesCount, readTable, statusDay } from './table.ts';
import { elements, parseMarkup, textAndMarks } from './document.ts';
import { UnreadablePage, type StatusPage } from './status-page.ts';

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter((one) => one.localName.toLowerCase() === name);

export function readStatusXml(text: string): StatusPage {
  const document = parseMarkup(text, 'application/xml');
  const failure = elements(document, 'parsererror')[0];
  if (failure) {
    const why = /error on line[^\n]*/.exec(failure.textContent)?.[0] ?? 'it is cut off or damaged';
    throw new UnreadablePage(`The page is not well-formed XML: ${why}. Save it again.`);
  }
  const table = elements(document, 'participants').flatMap((one) => elements(one, 'table'))[0];
  const head = table && elements(table, 'thead').flatMap((one) => elements(one, 'row'))[0];
  const body = table && elements(table, 'tbody').flatMap((one) => elements(one, 'row'));
  if (!head || !body || body.length === 0) {
    throw new UnreadablePage(
      'The XML has no table of participants (Participants/Table with Thead and Tbody). Save the XML of the treaty itself.',
    );
  }
  const parties = elements(document, 'parties').find((one) => /^\s*\d+\s*$/.test(one.textContent));
  const whole = document.documentElement.textContent;
  return {
    format: 'UN Treaty Collection, XML',
    unit: 'row',
    asOf: statusDay(whole),
    parties: parties ? Number(parties.textContent) : partiesCount(whole),
    marksEnded: true,
    ...readTable(
      childrenOf(head, 'entry').map((entry) => cellOf(entry, true).text),
      body.map((row) => childrenOf(row, 'entry').map((entry, index) => cellOf(entry, index === 0))),
      endNotes(document),
    ),
  };
}

const cellOf = (entry: Element, isName: boolean): ReturnType<typeof cell> => {
  const { text, marks } = textAndMarks(entry);
  return cell(text, marks, isName);
};

/** A note is an element under `EndNotes` whose text begins with its number, or that has it as an attribute. */
function endNotes(document: Document): Map<string, string> {
  const notes = elements(document, 'endnotes').flatMap((one) => [...one.children]);
  return new Map(
    notes.flatMap((note): [string, string][] => {
      const parts = note.children.length > 0 ? [...note.children] : [note];
      const text = parts.map((part) => part.textContent.replace(/<[^>]*>/g, ' ')).join(' ');
      const number = ['number', 'no', 'id']
        .map((name) => note.getAttribute(name))
        .find((value) => /^\d+$/.test(value ?? ''));
      const found = number ? footnote(`${number} ${text}`) : footnote(text);
      return found ? [found] : [];
    }),
  );
}
