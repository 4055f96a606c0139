import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { questionAt } from './assessment';
import type { Kept } from './example';

/** What people do with a room, each in a browser of their own. */

/**
 * Puts the first example online, from a device that keeps nothing else; gives the address of the assessment.
 * The coordinator only leads.
 */
export async function keepOnline(page: Page, { state, homes }: Kept): Promise<string> {
  await page.context().setStorageState(state);
  const home = homes.nl;
  await page.goto(`${home}/team`);
  await page.getByRole('button', { name: 'Maak de kamer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Het team' })).toBeVisible();
  return home;
}

/** The link to join with, as the coordinator shows it. */
export const joinLink = (page: Page): Promise<string> => page.locator('#join-link').inputValue();

/** A member with the address of their own assessment. */
export interface MemberPage {
  page: Page;
  context: BrowserContext;
  home: string;
}

/** Joins by link on another device, in a role. */
export async function join(browser: Browser, link: string, role: string): Promise<MemberPage> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nl-BE',
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('In welke functie doet u mee?').selectOption({ label: role });
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.waitForURL(/\/assessment\/[^/]+\/team$/);
  return { page, context, home: page.url().replace(/\/team$/, '') };
}

/** Answers one question with its nth level, and waits until it is kept on the device. */
export async function answerLevel({ page, home }: MemberPage, path: string, level: number) {
  await page.goto(`${home}/${path}`);
  const radio = questionAt(page, 0).getByRole('radio').nth(level);
  await radio.check();
  await expect(
    page.getByRole('status').filter({ hasText: /Opgeslagen om|Saved at/ }),
  ).toBeVisible();
}

/** Says that one is done, and waits until the coordinator sees it. */
export async function finish({ page, home }: MemberPage) {
  await page.goto(`${home}/team`);
  await page.getByRole('button', { name: 'Meld dat ik klaar ben' }).click();
  await expect(page.getByText('U hebt gemeld dat u klaar bent.')).toBeVisible();
}
