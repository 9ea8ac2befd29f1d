/** What `npm start` prints where no one can look: the marks of a page and the words of its cards. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { closeCard, moveAway, openCard, pause, settledMarks, type Card } from './page-driver.ts';

type Print = (line: string) => void;

/** Each text once, in reading order, with how often it occurs. */
export function tally(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}

const indent = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `    ${line.trim()}`)
    .join('\n');

/** Opens the card of every distinct text, and keeps the first of each subject. */
async function readCards(page: Page, texts: readonly string[], print: Print): Promise<Map<string, Card>> {
  const cards = new Map<string, Card>();
  for (const text of texts) {
    try {
      const card = await openCard(page, text);
      if (cards.has(card.subject)) continue;
      cards.set(card.subject, card);
      print(`\n${text} (${card.subject})\n${indent(card.text)}`);
      await closeCard(page);
    } catch (error) {
      print(`\n${text}: no card. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return cards;
}

async function takePicture(page: Page, text: string, path: string, print: Print): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await pause(600); // A card stays shut while the page scrolls.
  await openCard(page, text);
  await page.screenshot({ path: path });
  await moveAway(page, { x: 0, y: 0 });
  print(`\nA picture of it: ${path}`);
}

/** Reports on the page at `url`; answers whether anything was marked. */
export async function report(browser: Browser, url: string, picture: string, print: Print): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  await page.bringToFront();
  const texts = await settledMarks(page);
  print(`\n${await page.title()}`);
  if (texts.length === 0) {
    print('Nothing is marked: the page is no news article, or names nothing that Signatory knows.');
    return false;
  }
  const counted = tally(texts);
  print(`Marked: ${counted.map(([text, count]) => (count > 1 ? `${text} (${count})` : text)).join(', ')}`);
  const cards = await readCards(
    page,
    counted.map(([text]) => text),
    print,
  );
  const first = counted[0];
  if (first && cards.size > 0) await takePicture(page, first[0], picture, print);
  return true;
}
