import { linkedData, metaContents, PUBLICATION_NAMES } from './metadata.ts';

/**
 * The day an article was published, `YYYY-MM-DD`, as its publisher writes it: a day belongs to the newsroom's
 * clock, not to the reader's.
 */
export function publicationDay(page: Document): string | undefined {
  const meta = metaContents(page);
  const stated = [
    linkedData(page)?.published,
    ...PUBLICATION_NAMES.map((name) => meta.get(name)),
    attribute(page, '[itemprop="datePublished"]', 'content'),
    attribute(page, '[itemprop="datePublished"]', 'datetime'),
    attribute(page, 'article time[datetime], main time[datetime]', 'datetime'),
  ];
  for (const text of stated) {
    const day = dayOf(text);
    if (day) return day;
  }
  return undefined;
}

/** The calendar day that a date of ISO 8601 begins with. Years without a day, and unreal days, are no answer. */
export function dayOf(text: string | undefined): string | undefined {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? '');
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = moment.getUTCMonth() + 1 === Number(month) && moment.getUTCDate() === Number(day);
  return isReal && Number(year) >= 1800 ? `${year}-${month}-${day}` : undefined;
}

function attribute(page: Document, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name) ?? undefined;
}
