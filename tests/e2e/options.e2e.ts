/** The page of options: every choice holds at once, on pages that are open too, and can be taken along. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addressInFront,
  axeOn,
  closeInFront,
  describeInBrowsers,
  forceColours,
  forgetSettings,
  inFirefoxWindow,
  keepDownloadsIn,
  marks,
  openExtensionPage,
  preferDark,
  storedSettings,
  storeSettings,
  until,
} from './harness/index.ts';

/** 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll('\u00A0', ' '));

async function waitForText(page: Page, text: string): Promise<void> {
  const found = await until(async () => (await textOf(page)).includes(text), 8_000);
  if (!found) throw new Error(`The options never said "${text}". They say: ${await textOf(page)}`);
}

/** Presses the button of a name by keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('button')];
    const button = all.find((one) => one.innerText.trim() === wanted);
    if (!button) throw new Error(`There is no button "${wanted}".`);
    button.focus();
  }, name);
  await page.keyboard.press('Enter');
}

/** Chooses by keyboard, with the space bar. */
async function choose(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press(' ');
}

async function write(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.evaluate(() => document.querySelector('textarea')!.select());
  await page.keyboard.press('Delete');
  await page.type('textarea', text);
  await press(page, 'Save the sites');
}

interface Storage {
  storage: Record<'sync' | 'local', { set(items: object): Promise<void> }>;
}

interface Permissions {
  permissions: { remove(what: object): Promise<boolean> };
}

/** Leaves no room in an area of the browser's storage, as the reader's other devices or a full disk may. */
const fill = (page: Page, area: 'sync' | 'local'): Promise<void> =>
  page.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Storage };
    // In ever smaller pieces, until not even one of a hundred characters fits.
    let count = 0;
    for (let size = name === 'sync' ? 8_000 : 4_000_000; size >= 100; size = Math.floor(size / 2)) {
      const piece = 'x'.repeat(size);
      const isKept = () =>
        chrome.storage[name].set({ [`filling-${count++}`]: piece }).then(
          () => true,
          () => false,
        );
      while (await isKept());
    }
  }, area);

const becomes = async (page: Page, expected: string[]) => {
  await until(async () => (await marks(page)).join() === expected.join());
  expect(await marks(page)).toEqual(expected);
};

const lineOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      getComputedStyle(document.querySelector('article p')!, '::highlight(signatory-mention)')
        .textDecorationStyle,
  );

describeInBrowsers('The options', (browser) => {
  let options: Page;
  let downloads: string;
  const restore: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'signatory-downloads-'));
    await keepDownloadsIn(browser, downloads);
  });
  afterAll(() => rm(downloads, { recursive: true, force: true }));
  beforeEach(async () => {
    options = await openExtensionPage(browser, 'options.html', 'main');
  });
  afterEach(async () => {
    for (const undo of restore.splice(0)) await undo();
    await forgetSettings(options);
  });

  const stored = async () =>
    (await storedSettings(options)).sync as { settings?: Record<string, unknown> } & Record<string, unknown>;

  const sitesShown = () => options.$eval('textarea', (field) => field.value);
  const isStored = async (key: string, value: unknown) => {
    await until(async () => JSON.stringify((await stored())[key]) === JSON.stringify(value));
    expect((await stored())[key]).toEqual(value);
  };

  describe('hold at once on a page that is open:', () => {
    const EVERY = ['Poland', 'Ottawa Treaty', 'NATO', 'Poland', 'Polish', 'Ottawa Treaty', 'Poland'];
    let page: Page;
    beforeEach(async () => {
      page = await browser.visit('/mentions.html');
      await becomes(page, EVERY);
      await options.bringToFront();
    });

    test('how often is marked', async () => {
      await choose(options, '[name=mentions][value=first-in-article]');
      await waitForText(options, 'Saved');
      expect(await stored()).toMatchObject({ settings: { mentions: 'first-in-article' } });
      await becomes(page, ['Poland', 'Ottawa Treaty', 'NATO']);
    });

    test('what is marked', async () => {
      await choose(options, '[name=countries]');
      await becomes(page, ['Ottawa Treaty', 'NATO', 'Ottawa Treaty']);
      await choose(options, '[name=countries]');
      await choose(options, '[name=adjectives]');
      await becomes(
        page,
        EVERY.filter((text) => text !== 'Polish'),
      );
      expect(await stored()).toMatchObject({ settings: { adjectives: false, kinds: { countries: true } } });
    });

    test('how marks look', async () => {
      expect(await lineOf(page)).toBe('dotted');
      await choose(options, '[name=style][value=underline]');
      expect(await until(async () => (await lineOf(page)) === 'solid')).toBe(true);
      expect(await stored()).toMatchObject({ settings: { style: 'underline' } });
    });

    test('where it works', async () => {
      await choose(options, '[name=rule][value=all-but]');
      await write(options, 'https://www.ledger.test/today\nnews.example');
      await becomes(page, []);
      await isStored('sitesOff.0', ['ledger.test', 'news.example']);
      expect(await until(async () => (await sitesShown()) === 'ledger.test\nnews.example')).toBe(true);
      await write(options, 'news.example');
      await becomes(page, EVERY);
      await choose(options, '[name=rule][value=only]');
      await becomes(page, []);
    });
  });

  test('name what is no site and leave it to be mended, and keep the rest', async () => {
    await choose(options, '[name=rule][value=only]');
    await write(options, 'ledger.test\nbild, mailto:x@y');
    await waitForText(options, 'These are no sites: bild and mailto:x@y');
    await isStored('sitesOnly.0', ['ledger.test']);
    expect(await sitesShown()).toBe('ledger.test\nbild, mailto:x@y');
    await browser.photograph(options, 'options-wrong-line');
    await write(options, 'ledger.test');
    await isStored('sitesOnly.0', ['ledger.test']);
    expect(await until(async () => !(await textOf(options)).includes('no site'))).toBe(true);
  });

  test('keep what is written in a list of sites as soon as the reader leaves it', async () => {
    await choose(options, '[name=rule][value=all-but]');
    await options.waitForSelector('textarea');
    await options.type('textarea', '*.ledger.test, news.example');
    await choose(options, '[name=rule][value=only]');
    await isStored('sitesOff.0', ['ledger.test', 'news.example']);
    await choose(options, '[name=rule][value=all-but]');
    // The other rule has a field of its own, which stands there until this one takes its place.
    expect(await until(async () => (await sitesShown()) === 'ledger.test\nnews.example')).toBe(true);
  });

  test('choose a delay with the arrow keys', async () => {
    await options.focus('[type=range]');
    await options.keyboard.press('ArrowRight');
    await waitForText(options, '0.6 s');
    expect(await until(async () => (await stored()).settings?.['hoverDelay'] === 600)).toBe(true);
  });

  test('are saved as a file, reset, and read from it again', async () => {
    await choose(options, '[name=style][value=tint]');
    await choose(options, '[name=rule][value=all-but]');
    await write(options, 'news.example');
    await isStored('sitesOff.0', ['news.example']);
    await press(options, 'Save the options as a file');
    const path = join(downloads, 'signatory-options.json');
    expect(await until(async () => (await readdir(downloads)).includes('signatory-options.json'))).toBe(true);
    expect(await until(async () => (await readFile(path, 'utf8')).endsWith('}\n'))).toBe(true);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      format: 'signatory-settings',
      style: 'tint',
      where: { rule: 'all-but', sitesOff: ['news.example'] },
    });

    await press(options, 'Reset all options');
    await press(options, 'Really reset all options?');
    await waitForText(options, 'All options are as they were at first.');
    expect(await options.$('[name=style][value=dotted]:checked')).not.toBeNull();
    expect(await options.$('[name=rule][value=all-news]:checked')).not.toBeNull();

    const field = (await options.$('[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await waitForText(options, 'The options of the file hold now.');
    expect(await options.$('[name=style][value=tint]:checked')).not.toBeNull();
    expect(await sitesShown()).toBe('news.example');

    const wrong = join(downloads, 'holiday.json');
    await writeFile(wrong, '{"beach": true}');
    await field.uploadFile(wrong);
    await waitForText(options, 'holiday.json is not a file of Signatory’s options.');
    expect(await options.$('[name=style][value=tint]:checked')).not.toBeNull();
  });

  test('speak another language at once', async () => {
    await options.select('[name=language]', 'de');
    await waitForText(options, 'Wo Signatory arbeitet');
    await waitForText(options, 'Gespeichert');
    const told = () =>
      options.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }));
    expect(await told()).toEqual({ lang: 'de', title: 'Einstellungen' });
    expect(await textOf(options)).toContain('Polen tritt aus der Ottawa-Konvention aus.');
    expect(await textOf(options)).not.toContain('Options');
    await browser.photograph(options, 'options-german');
    await options.select('[name=language]', 'browser');
    await waitForText(options, 'Where it works');
    expect((await told()).lang).toBe('en');
  });

  test('follow what is decided elsewhere', async () => {
    await storeSettings(options, { isOn: false, style: 'underline', language: 'pl' });
    await waitForText(options, 'Rozszerzenie Signatory jest wyłączone wszędzie.');
    expect(await options.$('[name=style][value=underline]:checked')).not.toBeNull();
  });

  test('tell the data, the shortcuts and the access that there are', async () => {
    await waitForText(options, 'Version ');
    const text = await textOf(options);
    expect(text).toMatch(
      /Version \d+\.\d+\.\d+\. \d{3} treaties and organisations, \d{3} countries and territories\./,
    );
    expect(text).toContain('Go to the next mention and open its card');
    expect(text).not.toMatch(/_execute|undefined/);
    expect(text).toContain('The browser lets Signatory read all pages');
    expect(text).toContain('does not run in private windows');
  });

  test('lead to the browser’s own page for shortcuts', async () => {
    await press(options, 'Change the shortcuts in the browser');
    const shown = browser.kind === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    expect(await until(async () => (await addressInFront(browser)) === shown)).toBe(true);
    await closeInFront(browser);
  });

  test('say so where the browser keeps them on this device only', async () => {
    expect(await textOf(options)).toContain('may carry them to your other devices');
    await fill(options, 'sync');
    await choose(options, '[name=style][value=tint]');
    await waitForText(options, 'The browser keeps these options on this device only.');
    expect(await options.$('[name=style][value=tint]:checked')).not.toBeNull();
  });

  // Firefox sets no limit to what stays on the device.
  test.runIf(browser.kind === 'chromium')(
    'say why a choice could not be kept, and show what holds',
    async () => {
      await fill(options, 'sync');
      await fill(options, 'local');
      await choose(options, '[name=style][value=tint]');
      await waitForText(options, 'It could not be saved: the browser’s storage is full.');
      expect(await options.$('[name=style][value=dotted]:checked')).not.toBeNull();
      await choose(options, '[name=rule][value=only]');
      await until(async () => (await options.$('[name=rule][value=all-news]:checked')) !== null);
      expect(await options.$('[name=rule][value=all-news]:checked')).not.toBeNull();
    },
  );

  // Chromium lets no extension give back what its manifest asks for.
  test.runIf(browser.kind === 'firefox')('say that access was taken away, and ask for it', async () => {
    await inFirefoxWindow(
      browser.browser,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: Permissions };
      return chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    await waitForText(options, 'The browser lets Signatory read a page only when you press its button.');
    await press(options, 'Allow all sites');
    await waitForText(options, 'The browser lets Signatory read all pages');
    expect(await textOf(options)).not.toContain('Allow all sites');
  });

  test.each(['light', 'dark'])('have nothing that axe finds wrong, %s', async (scheme) => {
    restore.push(() => preferDark(browser, options, false));
    await preferDark(browser, options, scheme === 'dark');
    await choose(options, '[name=rule][value=all-but]');
    await write(options, 'none');
    await waitForText(options, 'This is no site');
    const { faults, passes } = await axeOn(options);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(0);
    await browser.photograph(options, `options-${scheme}`);
  });

  test('can be used at 400 % and in forced colours, by keyboard alone', async () => {
    await options.setViewport(ZOOMED);
    await choose(options, '[name=rule][value=all-but]');
    await options.waitForSelector('textarea');
    restore.push(() => forceColours(browser, options, false));
    await forceColours(browser, options, true);
    await options.evaluate(() => {
      scrollTo(0, 0);
      const start = document.querySelector('h1')!;
      start.tabIndex = -1;
      start.focus();
    });
    const reached: string[] = [];
    const faults: string[] = [];
    for (let step = 0; step < 40; step++) {
      await options.keyboard.press('Tab');
      const seen = await options.evaluate(async () => {
        // A browser scrolls to what has the focus when it next paints, or in the paint after.
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const one = document.activeElement as HTMLInputElement;
        if (one === document.body) return undefined;
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const name = one.name || one.id || one.innerText;
        const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = left >= 0 && right <= innerWidth && one.contains(shown);
        return { name, isUsable: isSeen && getComputedStyle(one).outlineStyle !== 'none' };
      });
      if (!seen) break;
      reached.push(seen.name);
      if (!seen.isUsable) faults.push(seen.name);
    }
    expect(faults).toEqual([]);
    for (const name of ['rule', 'sites', 'mentions', 'adjectives', 'style', 'delay', 'language'])
      expect(reached).toContain(name);
    expect(reached).toContain('Reset all options');
    const overflow = await options.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await browser.photograph(options, 'options-zoomed');
  });
});
