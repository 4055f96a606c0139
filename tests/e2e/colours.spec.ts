import { expect, type Page, test } from '@playwright/test';
import { openExample } from './support/assessment';

async function openResult(page: Page) {
  await page.goto(`${await openExample(page)}/result#plan`);
  await expect(page.locator('#plan form').first()).toBeVisible();
}

/** The colours of everything on the page, in its order. */
const colours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { color, backgroundColor, borderBottomColor, fill, stroke } = getComputedStyle(element);
      return [element.tagName, color, backgroundColor, borderBottomColor, fill, stroke].join(' ');
    }),
  );

test('what is printed from a dark screen has the colours of paper', async ({ page }) => {
  await openResult(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const light = await colours(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await colours(page)).toEqual(light);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  expect(await colours(page)).not.toEqual(light);
});

/** The shapes and words of the drawings that nobody can see on the background of the page. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.backgroundColor = 'Canvas';
    document.body.append(probe);
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return [...document.querySelectorAll('main svg :is(path, rect, line, circle, text)')]
      .filter((shape) => shape.getClientRects().length > 0)
      .filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((paint) => paint === 'none' || paint === canvas);
      })
      .map(({ outerHTML }) => outerHTML);
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the drawings are there in forced colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openResult(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await page.locator('main svg.drawing').count()).toBeGreaterThan(3);
    expect(await unseen(page)).toEqual([]);
  });
}
