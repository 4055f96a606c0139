import { expect, type Page } from '@playwright/test';
import { test } from './support/example';

async function openResult(page: Page, home: string) {
  await page.goto(`${home}/result#plan`);
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

test('what is printed from a dark screen has the colours of paper', async ({ page, kept }) => {
  await openResult(page, kept.homes.nl);
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
  test(`the drawings are there in forced colours, ${colorScheme}`, async ({ page, kept }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openResult(page, kept.homes.nl);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await expect(page.locator('main svg.drawing').nth(3)).toBeAttached();
    expect(await unseen(page)).toEqual([]);
  });
}
