/** What the cards say on the sample article. The wording is the components' business, the facts are ours. */
import { expect, test } from 'vitest';
import { describeInBrowsers, openCard, settledMarks } from './harness/index.ts';

const OFFICIAL_TITLE =
  'Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of ' +
  'Anti-Personnel Mines and on their Destruction';

describeInBrowsers('Cards on the sample article', (browser) => {
  const openArticle = async () => {
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    return page;
  };

  test('know the treaty by all its names', async () => {
    const page = await openArticle();
    for (const name of ['Ottawa Treaty', OFFICIAL_TITLE, 'Ottawa Convention', 'Mine Ban Treaty']) {
      expect((await openCard(page, name)).subject, name).toBe('ottawa-treaty');
    }
  });

  test('count the parties of the Ottawa Treaty, and name who left and who never joined', async () => {
    const { text } = await openCard(await openArticle(), 'Ottawa Treaty');
    expect(text).toMatch(/\b161\b/);
    for (const name of ['Poland', 'Estonia', 'Latvia', 'Lithuania', 'United States', 'China', 'Russia']) {
      expect(text).toContain(name);
    }
    expect(text).toMatch(/withdr[ae]w/i);
    expect(text).toMatch(/never joined/i);
  });

  test('tell of Poland then and now, and since when it is in NATO', async () => {
    const page = await openArticle();
    const card = await openCard(page, 'Poland');
    expect(card.subject).toBe('POL');
    expect(card.text).toMatch(/19 Mar(ch)? 2025/);
    expect(card.text).toMatch(/State Party/i);
    expect(card.text).toMatch(/20 Feb(ruary)? 2026/);
    expect(card.text).toMatch(/12 Mar(ch)? 1999/);
    expect(card.text).toContain('Warsaw Pact');
    await browser.photograph(page, 'card-poland');
  });

  test('tell that Lithuania left the Convention on Cluster Munitions', async () => {
    const { subject, text } = await openCard(await openArticle(), 'Lithuania');
    expect(subject).toBe('LTU');
    expect(text).toMatch(/Cluster Munitions/);
    expect(text).toMatch(/6 Mar(ch)? 2025/);
  });

  test('tell that Ukraine is a party to the Ottawa Treaty that claims a suspension', async () => {
    const { subject, text } = await openCard(await openArticle(), 'Ukraine');
    expect(subject).toBe('UKR');
    expect(text).toMatch(/suspen/i);
  });

  test('tell that the article names a body of a treaty or organisation, not the whole', async () => {
    const page = await browser.visit('/bodies.html');
    await settledMarks(page);
    const court = await openCard(page, 'International Criminal Court');
    expect(court.subject).toBe('rome-statute');
    expect(court.text).toContain('International Criminal Court rests on this treaty.');
    await browser.photograph(page, 'card-of-a-body');
    const agency = await openCard(page, 'UNHCR');
    expect(agency.subject).toBe('united-nations');
    expect(agency.text).toContain('UNHCR belongs to this organisation.');
    const whole = await openCard(page, 'United Nations');
    expect(whole.text).not.toContain('belongs to this organisation');
  });

  test.each([
    ['US', 'USA'],
    ['NATO', 'nato'],
    ['Finland', 'FIN'],
    ['Russia', 'RUS'],
  ])('are about the right subject: %s', async (text, subject) => {
    expect((await openCard(await openArticle(), text)).subject).toBe(subject);
  });

  test.each(['Ottawa Treaty', 'Poland', 'NATO', 'China'])('show source and as-of day: %s', async (name) => {
    const { text } = await openCard(await openArticle(), name);
    expect(text).toMatch(/source/i);
    expect(text).toMatch(/as of .*\d{4}/i);
  });
});
