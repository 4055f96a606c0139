import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { publishAt } from '../support/consultation/publish-at';
import { publishedExample } from '../support/consultation/published';
import { expectAccessible, expectFineInLight } from './support';

test('the page of a publication meets WCAG 2.2 AA and reflows, and gives a file', async ({
  page,
  baseURL = '',
}) => {
  const { page: published } = await publishedExample('nl');
  const room = await publishAt(baseURL, 'tests/.output/rooms', [published]);
  for (const locale of locales) {
    await test.step(locale, async () => {
      await page.goto(localePath(locale, publicationPath(room)));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(published.proposal.title);
      await (locale === 'nl' ? expectAccessible(page) : expectFineInLight(page));
    });
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tables (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/publication-1.*\.csv$/);
  const unknown = await page.goto(localePath('nl', publicationPath(crypto.randomUUID())));
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
});
