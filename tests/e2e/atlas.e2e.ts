/** The atlas: every view has an address, shows any day, and is to be had by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeOn, describeInBrowsers, openExtensionPage, pause, preferDark, until } from './harness/index.ts';

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll('\u00A0', ' ').replaceAll('\u2060', ''));

async function waitForText(page: Page, text: string): Promise<void> {
  const found = await until(async () => (await textOf(page)).includes(text), 8_000);
  if (!found)
    throw new Error(`The atlas never said "${text}". It says: ${(await textOf(page)).slice(0, 2_000)}`);
}

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** The text of each row: its name, and its status. */
const rowsOf = (page: Page): Promise<string[]> =>
  page.$$eval('table.rows tbody tr', (rows) => rows.map((row) => row.textContent.replaceAll('\u00A0', ' ')));

/** Sets a field as a reader does who has finished with it. */
async function fill(page: Page, selector: string, value: string, event: 'input' | 'change'): Promise<void> {
  await page.$eval(
    selector,
    (field, [text, name]) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event(name, { bubbles: true }));
    },
    [value, event] as const,
  );
}

const VIEWS = [
  ['home', '#/'],
  ['results', '#/find?q=ott'],
  ['pact', '#/pact/ottawa-treaty'],
  ['country', '#/country/POL?on=1991-12-31'],
  ['countries', '#/compare/countries?of=POL,UKR'],
  ['pacts', '#/compare/pacts?of=nato,european-union&filter=differing'],
  ['changes', '#/changes'],
] as const;

describeInBrowsers('The atlas', (browser) => {
  const open = (address: string, viewport?: { width: number; height: number }) =>
    openExtensionPage(browser, `atlas.html${address}`, 'main h1', viewport);

  test('finds a treaty letter by letter, and leads to it with Enter alone', async () => {
    const page = await open('#/');
    await page.focus('#search');
    for (const [letters, expected] of [
      ['otta', 'Ottawa Treaty'],
      ['wa', 'Ottawa Treaty'],
    ] as const) {
      await page.keyboard.type(letters);
      await waitForText(page, expected);
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('table.rows');
    expect(await addressOf(page)).toBe('#/pact/ottawa-treaty');
    expect(await page.$eval('main h1', (head) => head.textContent)).toBe('Ottawa Treaty');
    expect(await page.title()).toContain('Ottawa Treaty');
    await page.evaluate(() => history.back());
    await waitForText(page, 'result');
    expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('ottawa');
  });

  test('leads back to all that was typed, also from a result that is pressed at once', async () => {
    const page = await open('#/find?q=g');
    await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('#search')!;
      field.value = 'germany';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      document.querySelector<HTMLAnchorElement>('main a[href="#/country/DEU"]')!.click();
    });
    await waitForText(page, 'How it changed');
    // Longer than an address waits until what is typed has settled.
    await pause(400);
    expect(await addressOf(page)).toBe('#/country/DEU');
    await page.evaluate(() => history.back());
    await waitForText(page, 'result');
    expect(await page.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('germany');
  });

  test('is of today also where it was open over night', async () => {
    const page = await open('#/pact/nato');
    const shown = () => page.$eval('.day-shown', (words) => words.textContent);
    const before = await shown();
    await page.evaluate(() => {
      const Clock = Date;
      const isTomorrow = {
        construct: (_: unknown, of: [] | [number]) => new Clock(of[0] ?? Clock.now() + 86_400_000),
      };
      globalThis.Date = new Proxy(Clock, isTomorrow) as DateConstructor;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await until(async () => (await shown()) !== before, 3_000)).toBe(true);
    expect(await shown()).toContain('As it stands today');
  });

  test('shows the world as it stood on any day, and keeps that day in its address', async () => {
    const page = await open('#/pact/nato');
    await page.waitForSelector('.world-map path');
    await fill(page, 'input[type="date"]', '1991-12-26', 'change');
    await waitForText(page, 'As it stood on 26 Dec 1991');
    await waitForText(page, '16 members');
    expect(await until(async () => (await addressOf(page)) === '#/pact/nato?on=1991-12-26', 3_000)).toBe(
      true,
    );
    await fill(page, 'input[type="range"]', '2004', 'input');
    await waitForText(page, 'As it stood on 31 Dec 2004');
    await waitForText(page, '26 members');
    // The address is shared as it is.
    const other = await open('#/pact/nato?on=1991-12-26');
    await waitForText(other, '16 members');
    await other.click('.day-choice button');
    await waitForText(other, 'As it stands today');
  });

  test('lets a year be typed, digit by digit, and refuses only what was left so', async () => {
    const page = await open('#/pact/nato?on=2004-12-26');
    const refused = () => page.$eval('#day-refused', (words) => words.textContent);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const alert = document.querySelector('#day-refused')!;
      new MutationObserver(() => said.push(alert.textContent)).observe(alert, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const typeYear = async (year: string) => {
      await page.focus('input[type="date"]');
      // From day or month, whichever comes first, to the year.
      for (const key of ['ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key);
      await page.keyboard.type(year, { delay: 60 });
    };
    await typeYear('1991');
    await waitForText(page, 'As it stood on 26 Dec 1991');
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([]);
    await page.focus('#search');
    expect(await refused()).toBe('');

    await typeYear('1066');
    expect(await refused()).toBe('');
    await page.focus('#search');
    expect(await until(async () => (await refused()) !== '', 3_000)).toBe(true);
    await page.click('.day-choice button');
    await waitForText(page, 'As it stands today');
    expect(await refused()).toBe('');
  });

  test('leads from a treaty to a country on the same day, with its history', async () => {
    const page = await open('#/pact/ottawa-treaty?on=2026-03-01');
    await page.waitForSelector('table.rows');
    await fill(page, '.toolbar input[type="search"]', 'polska', 'input');
    await until(async () => (await rowsOf(page)).length === 1, 3_000);
    expect((await rowsOf(page))[0]).toMatch(/^Poland.*Withdrew, in effect since 20 Feb 2026/);
    await page.focus('table.rows tbody a');
    await page.keyboard.press('Enter');
    await waitForText(page, 'How it changed');
    expect(await addressOf(page)).toBe('#/country/POL?on=2026-03-01');
    const history = await page.$$eval('.changes li', (items) => items.map(({ textContent }) => textContent));
    expect(history.join('\n')).toContain('Ottawa Treaty: Withdrawal in effect');
  });

  test('compares countries, added and removed by name, where they differ', async () => {
    const page = await open('#/compare/countries?of=POL');
    await page.focus('.chosen input');
    await page.keyboard.type('Ukraine');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.comparison');
    expect(
      await page.$$eval('.comparison thead a', (heads) => heads.map((head) => head.textContent)),
    ).toEqual(['Poland', 'Ukraine']);
    await page.evaluate(() => {
      const select = [...document.querySelectorAll('select')].find((one) => one.value === 'all')!;
      select.value = 'differing';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await addressOf(page)).includes('filter=differing'), 3_000);
    const named = await page.$$eval('.comparison tbody th', (heads) => heads.map((head) => head.textContent));
    expect(named).toContain('NATO');
    expect(named).not.toContain('United Nations');
    await page.focus('.chosen input');
    await page.keyboard.type('Nowhereland');
    await page.keyboard.press('Enter');
    await waitForText(page, 'knows nothing of that name or code: Nowhereland');
    await page.click('.chosen .remove');
    await until(async () => (await addressOf(page)).includes('of=UKR'), 3_000);
    expect(await addressOf(page)).not.toContain('POL');
  });

  test('saves what it shows as a file with its sources', async () => {
    const page = await open('#/pact/ottawa-treaty?text=poland&on=2026-03-01');
    await page.waitForSelector('table.rows');
    const saved = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          // What the browser would save: the download itself is the browser's.
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => {
            void (blob as Blob).text().then(resolve);
            return make(blob);
          };
          [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save as CSV')!.click();
        }),
    );
    const [head, ...records] = (await saved).trimEnd().split('\r\n');
    expect(head).toContain('"Status"');
    expect(records).toHaveLength(1);
    expect(records[0]).toContain('"Poland","POL","Ottawa Treaty"');
    expect(records[0]).toContain('https://treaties.un.org');
    await waitForText(page, 'Saved as Signatory ottawa-treaty 2026-03-01.csv');
  });

  test('says so where an address leads nowhere', async () => {
    const page = await open('#/pact/treaty-of-nowhere');
    await waitForText(page, 'knows nothing of that name or code: treaty-of-nowhere');
    await page.evaluate(() => (location.hash = '#/country/POL'));
    await waitForText(page, 'Memberships');
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong with any view, ${scheme}`, async () => {
      for (const [name, address] of VIEWS) {
        const page = await open(address);
        await preferDark(browser, page, scheme === 'dark');
        const { faults, passes } = await axeOn(page);
        await browser.photograph(page, `atlas-${name}-${scheme}`);
        await preferDark(browser, page, false);
        expect(faults, name).toEqual([]);
        expect(passes, name).toBeGreaterThan(10);
      }
    });
  }

  test('fits a panel and a telephone without scrolling sideways', async () => {
    for (const [name, address] of VIEWS) {
      const page = await open(address, { width: 320, height: 800 });
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await browser.photograph(page, `atlas-${name}-narrow`);
      expect(excess, name).toBe(0);
    }
  });
});
