import { expect, type Page } from '@playwright/test';

/** What people do with an assessment, in their words. */

/** Waits until the latest answer is kept. */
export async function seeThatItIsSaved(page: Page) {
  await expect(
    page.getByRole('status').filter({ hasText: /Opgeslagen om|Saved at/ }),
  ).toBeVisible();
}

/** Begins an assessment of one's own; gives its address. `site` is for a browser without a base address. */
export async function beginAssessment(page: Page, site = ''): Promise<string> {
  await page.goto(`${site}/nl/assessments`);
  await page.getByRole('button', { name: 'Begin een nieuwe beoordeling' }).click();
  await page.waitForURL(/\/nl\/assessment\/[^/]+$/);
  await seeThatItIsSaved(page);
  return page.url();
}

/** Opens the first worked example; gives the address of the assessment. */
export async function openExample(page: Page): Promise<string> {
  await page.goto('/nl/assessments');
  await page
    .getByRole('button', { name: /Open dit voorbeeld/ })
    .first()
    .click();
  await page.waitForURL(/\/result$/);
  return page.url().replace(/\/result$/, '');
}

/** The nth question of the page; what may be added to an answer is no question. */
export const questionAt = (page: Page, index: number) =>
  page.locator('fieldset:not(details fieldset)').nth(index);

/** Chooses an answer by its words, to the nth question of the page. */
export async function answer(page: Page, label: string | RegExp, question = 0) {
  await questionAt(page, question).getByRole('radio', { name: label }).check();
  await seeThatItIsSaved(page);
}

/** Goes on to the next page. */
export async function goOn(page: Page) {
  const before = page.url();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
}

/** The heading of the screen. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/**
 * Goes to another screen of the assessment that is open, by a link as the screens have them: nothing is
 * loaded anew, which takes a fraction of the time.
 */
export async function follow(page: Page, path: string) {
  const left = await page.evaluate((href) => {
    if (href === location.pathname + location.hash) return false;
    document.querySelector('h1')?.setAttribute('data-left', '');
    const link = Object.assign(document.createElement('a'), { href });
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
    return true;
  }, path);
  if (left) await expect(page.locator('h1:not([data-left])')).toBeVisible();
}

/** Whether an answer is chosen. */
export async function seeAnswer(page: Page, label: string | RegExp, question = 0) {
  await expect(questionAt(page, question).getByRole('radio', { name: label })).toBeChecked();
}
