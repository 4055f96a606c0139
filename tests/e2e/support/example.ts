import { type BrowserContext, test as base } from '@playwright/test';
import { type Locale, locales } from '@/lib/i18n/locales';

export interface Kept {
  state: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** The address of the assessment per language, without the site. */
  homes: Record<Locale, string>;
}

/** A test to which the first worked example is at hand in every language: opened once for all tests of a worker. */
export const withExample = base.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({ baseURL, locale });
      const page = await context.newPage();
      const homes = {} as Kept['homes'];
      for (const language of locales) {
        await page.goto(`/${language}/assessments`);
        await page
          .getByRole('button', { name: /Open dit voorbeeld|Open this example/ })
          .first()
          .click();
        await page.waitForURL(/\/result$/);
        homes[language] = new URL(page.url()).pathname.replace(/\/result$/, '');
      }
      const state = await context.storageState({ indexedDB: true });
      await context.close();
      await use({ state, homes });
    },
    { scope: 'worker' },
  ],
});

/** A test on a device that keeps that example already, where opening it is not what the test is about. */
export const test = withExample.extend({
  storageState: ({ kept }, use) => use(kept.state),
});
