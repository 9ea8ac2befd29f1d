/** Which form a page has is seen in its text, for names of saved files say little. */
import { isCsv, readStatusCsv } from './read-status-csv.ts';
import { readStatusHtml } from './read-status-html.ts';
import { readStatusXml } from './read-status-xml.ts';
import { UnreadablePage, type StatusPage } from './status-page.ts';

/** @throws UnreadablePage naming what is missing. */
export function readStatus(text: string): StatusPage {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^<!doctype html|^<html|^<\?xml[^>]*>\s*<!doctype html|^<\?xml[^>]*>\s*<html/i.test(start)) {
    return readStatusHtml(start);
  }
  if (start.startsWith('<?xml') || /<participants[\s>]/i.test(start)) return readStatusXml(start);
  if (start.startsWith('<')) return readStatusHtml(start);
  if (isCsv(start)) return readStatusCsv(start);
  throw new UnreadablePage(
    'It is neither a page of the UN Treaty Collection (XML or HTML) nor a CSV with the head "country,event,date".',
  );
}

/** The text of a page, in the encoding it declares; the depositary's XML is not always UTF-8. */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared =
    /charset=["']?([\w-]+)/i.exec(contentType) ??
    /<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(start) ??
    /<meta[^>]*charset=["']?([\w-]+)/i.exec(start);
  const encoding = declared?.[1];
  if (encoding) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      throw new UnreadablePage(
        `The page says that it is encoded as "${encoding}", which is not known. Save it as UTF-8.`,
      );
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
