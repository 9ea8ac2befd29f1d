/** A card above a modal dialog of the page and above full screen. */
import { expect, test } from 'vitest';
import {
  closeCard,
  describeInBrowsers,
  isOnTop,
  marks,
  openCard,
  pause,
  readCard,
  restOn,
  settledMarks,
  until,
} from './harness/index.ts';

describeInBrowsers('A card above other things', (browser) => {
  const visit = async (path: string) => {
    const page = await browser.visit(path);
    await settledMarks(page);
    return page;
  };

  const visitDialog = async () => {
    const page = await visit('/dialog.html');
    await openCard(page, 'Poland');
    await closeCard(page);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until(async () => (await marks(page)).includes('Latvia'));
    return page;
  };

  test('opens on a mention inside a dialog of the page, and is not inert there', async () => {
    const page = await visitDialog();
    const card = await openCard(page, 'Latvia');
    expect(card.subject).toBe('LVA');
    expect(await isOnTop(page, card.box)).toBe(true);
    await browser.photograph(page, 'card-dialog');
    await restOn(page, card.box);
    expect((await readCard(page))?.subject).toBe('LVA');
  });

  test('closes on Esc and leaves the dialog of the page open', async () => {
    const page = await visitDialog();
    await openCard(page, 'Latvia');
    await closeCard(page);
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('dialog signatory-card'))).toBeNull();
  });

  test('opens on the page again when the dialog is closed', async () => {
    const page = await visitDialog();
    await openCard(page, 'Latvia');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    const card = await openCard(page, 'Poland');
    expect(await isOnTop(page, card.box)).toBe(true);
  });

  test('opens on an article that is shown full screen, and is not inert there', async () => {
    const page = await visit('/fullscreen.html');
    await page.click('article button');
    expect(await until(() => page.evaluate(() => document.fullscreenElement !== null))).toBe(true);
    await pause(500); // The window changes its size some time after the page is told.
    const card = await openCard(page, 'Ottawa Treaty');
    expect(await isOnTop(page, card.box)).toBe(true);
    await restOn(page, card.box);
    expect((await readCard(page))?.subject).toBe('ottawa-treaty');
    await page.evaluate(() => document.exitFullscreen());
  });
});
