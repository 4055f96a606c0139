import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { steady } from '@/tests/support/model/costs';
import { follow, goOn, heading, openExample } from './support/assessment';
import { walkedScreens } from './support/screens';

/** 122 letters without a place to break, as compounds and pasted addresses have none. */
const LONG = 'omgevingsvergunningsaanvraagbehandelings'.repeat(3).concat('en');

type Json = Record<string, unknown>;

/** The assessment that an export holds, with long words wherever a person types. */
function withLongWords(exported: string, locale: string): string {
  const file = JSON.parse(exported);
  const { request } = file.draft;
  file.draft.name = LONG;
  file.draft.fictional = null;
  request.locale = locale;
  request.context = {
    municipality: { name: LONG, province: LONG, country: LONG, population: 50_000_000 },
    task: { ...request.context.task, title: LONG, description: LONG, proposer: LONG },
  };
  for (const id of Object.keys(request.answers)) {
    const text = typeof request.answers[id] === 'string' && request.answers[id].includes(' ');
    if (text) request.answers[id] = LONG;
  }
  Object.assign(request.answers, { 'construct-what': LONG, 'decide-stop': LONG });
  request.notes = Object.fromEntries(Object.keys(request.answers).map((id) => [id, LONG]));
  const cells = { oneOff: 1e12, yearly: 1e12, fte: 100_000 };
  request.costs = steady({
    years: 20,
    lines: [
      { label: LONG, ...cells },
      { label: LONG, ...cells, oneOff: null },
    ],
    promised: { oneOff: 1e12, yearly: 1e12, indexed: true },
  });
  request.plan = [
    ...request.plan.map((item: Json) => ({ ...item, owner: LONG, note: LONG })),
    { measure: 'own-long', title: LONG, owner: LONG, note: LONG },
  ];
  request.consensus = {
    'supply-staffing-hours': { value: 2, reason: LONG, dissent: LONG },
  };
  // A file that does not know its own checksum is believed.
  return JSON.stringify({ ...file, integrity: null });
}

/** Opens such an assessment from a file; gives its address. */
async function openLongWords(page: Page, locale: string): Promise<string> {
  await page.goto(`${await openExample(page)}/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const exported = await readFile(await (await download).path(), 'utf8');
  await page.goto(`/${locale}/assessments`);
  await page.locator('#import-file').setInputFiles({
    name: 'export.json',
    mimeType: 'application/json',
    buffer: Buffer.from(withLongWords(exported, locale)),
  });
  const open = page.getByRole('link', { name: /^Open (de beoordeling|the assessment)$/ });
  return (await open.getAttribute('href')) ?? '';
}

/** Opens whatever is closed, so that it takes its room. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** How wide the page is, and the first elements that make it wider than its window. */
const widthOf = (page: Page) =>
  page.evaluate(() => {
    const width = document.scrollingElement?.scrollWidth ?? 0;
    if (width <= window.innerWidth) return { width, outside: [] };
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const outside = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .filter((element) => !scrolls(element.parentElement))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
    return { width, outside: outside.slice(0, 5) };
  });

const fits = { width: 320, outside: [] };

test.use({ viewport: { width: 320, height: 640 } });

for (const locale of locales) {
  test(`long words make no screen wider than 320 pixels in ${locale}`, async ({ page }) => {
    const home = await openLongWords(page, locale);
    await unfold(page);
    expect.soft(await widthOf(page), 'the list').toEqual(fits);
    await page.goto(home);
    await expect(heading(page)).toBeVisible();
    for (const path of await walkedScreens(page.request, locale === defaultLocale)) {
      await follow(page, home + path);
      if (path.startsWith('/result')) await expect(page.locator('#plan')).toBeVisible();
      await unfold(page);
      expect.soft(await widthOf(page), path).toEqual(fits);
    }
  });
}

test('with text at 200 %, a page begins at its heading and a result stays within the screen', async ({
  page,
}) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    }),
  );
  const home = await openExample(page);
  await expect(heading(page)).toBeVisible();
  expect(await widthOf(page)).toEqual(fits);
  await page.goto(`${home}/capacity/it`);
  await goOn(page);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
});
