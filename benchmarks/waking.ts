/**
 * What a background that sleeps costs: from the question for an article's cards to the answer, asleep and awake, in
 * Chromium. Builds are named by their folders and take turns, so that their ratio means something.
 *
 *     npm run build && npx tsx benchmarks/waking.ts [OTHER/.output/chrome-mv3]
 */
import { join, resolve } from 'node:path';
import { findBrowser } from '../scripts/browsers.ts';
import { launch, waitForWelcome } from '../scripts/launch.ts';
import { pause } from '../scripts/page-driver.ts';
import { extensionAddress, putBackgroundToSleep, type Driven } from '../tests/e2e/harness/protocol.ts';

const ROUNDS = 9;
const builds = [
  join(import.meta.dirname, '../.output/chrome-mv3'),
  ...process.argv.slice(2).map((path) => resolve(path)),
];

/** Runs in the page. */
async function ask(): Promise<number> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome;
  const start = performance.now();
  await runtime.sendMessage({ name: 'cards-for', subjects: ['POL', 'UKR', 'ottawa-treaty', 'nato'] });
  return performance.now() - start;
}

async function round(extension: string): Promise<{ asleep: number; awake: number }> {
  const browser = await launch({ browser: await findBrowser('chromium'), extension, headless: true });
  try {
    await waitForWelcome(browser);
    const test: Driven = { kind: 'chromium', browser };
    const page = await browser.newPage();
    await page.goto(await extensionAddress(test, 'popup.html?tab=0'));
    await page.bringToFront();
    await pause(1_000);
    await putBackgroundToSleep(test);
    await pause(500);
    const asleep = await page.evaluate(ask);
    await pause(300);
    return { asleep, awake: await page.evaluate(ask) };
  } finally {
    await browser.close();
  }
}

const median = (values: number[]): string =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!.toFixed(0);

const results = new Map(builds.map((build) => [build, [] as { asleep: number; awake: number }[]]));
for (let at = 0; at < ROUNDS; at += 1) {
  for (const build of builds) results.get(build)!.push(await round(build));
}
for (const [build, rounds] of results) {
  console.log(
    `${build}: asleep ${median(rounds.map(({ asleep }) => asleep))} ms, awake ${median(rounds.map(({ awake }) => awake))} ms`,
  );
}
