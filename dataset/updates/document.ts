/** Parsing of markup, in the one place that knows the parser. */
import { Window } from 'happy-dom';

/** The document in `text`. Nothing in it is run or fetched. */
export function parseMarkup(text: string, type: 'application/xml' | 'text/html'): Document {
  const known = type === 'application/xml' ? plainXml(text) : text;
  const window = new Window({ settings: { disableJavaScriptFileLoading: true } });
  return new window.DOMParser().parseFromString(known, type) as unknown as Document;
}

/** The parser knows no document type, no entity that only such a type would declare, and no quoted sections. */
function plainXml(text: string): string {
  const escaped = (part: string): string =>
    part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return text
    .replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_all, part: string) => escaped(part))
    .replace(/<!DOCTYPE[^>[]*(\[[^\]]*\])?\s*>/i, '')
    .replaceAll('&nbsp;', '&#160;');
}

/** Elements of a name, whatever its case: the depositary's two forms differ in it. */
export function elements(root: Document | Element, name: string): Element[] {
  return [...root.querySelectorAll('*')].filter((one) => one.localName.toLowerCase() === name.toLowerCase());
}

/** Text of an element and the texts of the footnote marks in it. */
export function textAndMarks(element: Element): { text: string; marks: string[] } {
  const marks: string[] = [];
  const walk = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== node.ELEMENT_NODE) return '';
    if (/^(sup|superscript)$/i.test((node as Element).localName)) {
      marks.push(node.textContent ?? '');
      return ' ';
    }
    return [...node.childNodes].map(walk).join('');
  };
  const text = [...element.childNodes].map(walk).join('');
  return { text, marks };
}
