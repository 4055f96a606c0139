import { expect, type Page } from '@playwright/test';
import { questionAt } from './support/assessment';
import { test } from './support/example';
import { walksEverything } from './support/walked';

/**
 * Does to a page what browsers do when they translate it: every text is replaced by an element, here
 * with the same words, so that the page can be compared with one that is not translated.
 */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
      text.textContent?.trim() &&
      !text.parentElement?.closest('script, style, noscript, option, textarea, font')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const [at, text] of texts.entries()) {
      const outer = Object.assign(document.createElement('font'), { original: text });
      outer.append(document.createElement('font'));
      outer.firstElementChild?.append(text.textContent ?? '');
      // In one go or in two.
      if (at % 2 === 0) text.parentNode?.replaceChild(outer, text);
      else {
        text.parentNode?.insertBefore(outer, text);
        text.parentNode?.removeChild(text);
      }
    }
    return texts.length;
  });

/** Puts the original texts back, as browsers do when asked to. */
const undo = (page: Page) =>
  page.evaluate(() => {
    for (const outer of document.querySelectorAll<HTMLElement & { original?: Node }>('font')) {
      if (outer.original) outer.replaceWith(outer.original);
    }
  });

/** All that is to be read, without white space; the time of saving is not the same twice. */
const read = async (page: Page) =>
  ((await page.locator('main').textContent()) ?? '')
    .replace(/\s+/g, '')
    .replace(/Opgeslagenom\d\d:\d\d/g, 'Opgeslagen');

/** Waits until both pages say the same. */
const seeTheSame = (page: Page, other: Page) =>
  expect(async () => expect(await read(page)).toBe(await read(other))).toPass({ timeout: 20_000 });

/** What somebody does, step by step. */
type Step = (page: Page) => Promise<void>;

const go =
  (path: string): Step =>
  async (page) => {
    await page.goto(page.url().replace(/(\/assessment\/[^/]+).*/, `$1${path}`));
    await expect(page.getByRole('status').filter({ hasText: 'Opgeslagen om' })).toBeVisible();
  };
const goOn: Step = (page) => page.getByRole('button', { name: 'Verder', exact: true }).click();
const fill =
  (label: string, text: string, seen: string | RegExp): Step =>
  async (page) => {
    await page.getByLabel(label).first().fill(text);
    await expect(page.getByText(seen).first()).toBeVisible();
  };
const choose =
  (nth: number): Step =>
  (page) =>
    questionAt(page, 0).getByRole('radio').nth(nth).check();
const norm =
  (name: string): Step =>
  async (page) => {
    await page.getByRole('radio', { name }).click();
    await expect(page.getByRole('radio', { name })).toBeChecked();
  };
const firstRow: Step = (page) =>
  page.locator('#administrative table button[aria-expanded]').first().click();

const works: Record<string, Step[]> = {
  'the result, with another norm and the reasons of a figure': [
    async (page) => {
      await go('/result#plan')(page);
      await expect(page.locator('#plan form').first()).toBeVisible();
    },
    go('/result#why'),
    norm('Uitvoerder van centraal beleid'),
    norm('Eerste bestuursniveau'),
    go('/result#administrative'),
    firstRow,
    firstRow,
  ],
  'questions, their answers and what is wrong': [
    go('/capacity/staffing-hours'),
    choose(0),
    choose(3),
    goOn,
    go('/objective/municipality'),
    fill('Aantal inwoners', '', 'Aantal inwoners'),
    fill('Aantal inwoners', 'veel', 'Aantal inwoners'),
    async (page) => {
      await goOn(page);
      await expect(page.getByRole('alert').getByText('Geef het aantal inwoners')).toBeVisible();
    },
    fill('Gemeente', 'Zwijndrecht', 'deel van Beveren-Kruibeke-Zwijndrecht'),
    fill('Gemeente', 'Breda', /Over ‘Breda’ hebben we geen open gegevens/),
    fill('Gemeente', 'Aartselaar', 'Ingevuld uit open gegevens'),
    goOn,
  ],
  'the cost table and its totals': [
    go('/costs/table'),
    fill('2027, in euro', '60000', /€\s*\d/),
    fill('2027, in euro', '75000', /€\s*\d/),
    fill('2027, in euro', '', /nog onbekend/),
    async (page) => {
      await page.getByLabel('Aantal jaren').selectOption('7');
      await expect(page.getByText('Totalen over 7 jaar')).toBeVisible();
    },
    (page) => page.getByRole('button', { name: 'Voeg een kostenpost toe' }).click(),
    (page) =>
      page
        .getByRole('button', { name: /^Verwijder/ })
        .first()
        .click(),
  ],
  'looking the answers over': [
    go('/perceptions/check'),
    (page) => page.locator('dl a').first().click(),
    (page) => questionAt(page, 0).getByRole('radio').last().check(),
    async (page) => {
      await goOn(page);
      await expect(page).toHaveURL(/\/perceptions\/check/);
    },
  ],
};

/** Questions are worked on in the same way from wherever somebody comes. */
const OF_EVERYTHING = 'looking the answers over';
const chosen = Object.entries(works).filter(([name]) => walksEverything || name !== OF_EVERYTHING);

for (const [name, steps] of chosen) {
  test(`a translated page keeps up with one that is not: ${name}`, async ({
    page,
    browser,
    kept,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const plain = await browser.newPage({ locale: 'nl-BE', storageState: kept.state });
    for (const each of [plain, page]) await each.goto(kept.homes.nl);
    for (const [at, step] of steps.entries()) {
      await test.step(`step ${at + 1}`, async () => {
        await step(plain);
        await step(page);
        await seeTheSame(page, plain);
        await translate(page);
        await seeTheSame(page, plain);
      });
    }
    expect(await page.locator('font').count()).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
}

test('a translated page can be read in the original again', async ({ page, kept }) => {
  await page.goto(kept.homes.nl);
  await go('/capacity/check')(page);
  const before = await read(page);
  expect(await translate(page)).toBeGreaterThan(0);
  await undo(page);
  expect(await read(page)).toBe(before);
});
