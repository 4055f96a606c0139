import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { openExample } from '../e2e/support/assessment';
import { publishExample } from '../e2e/support/published';
import { expectAccessible, expectFineInLight } from './support';

test('a publication and one’s own place beside it meet WCAG 2.2 AA and reflow', async ({
  page,
  baseURL,
}) => {
  const { room, title } = publishExample(baseURL ?? '');
  for (const locale of locales) {
    await test.step(locale, async () => {
      await page.goto(localePath(locale, publicationPath(room)));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      // Folded at first, but not on paper.
      const drawing = page.locator('#map figure svg').first();
      await expect(drawing).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(drawing).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page
        .getByRole('button', { name: locale === 'nl' ? 'Alles openen' : 'Open everything' })
        .click();
      await expect(page.locator('details[data-part]:not([open])')).toHaveCount(0);
      await (locale === 'nl' ? expectAccessible(page) : expectFineInLight(page));
    });
  }
  const downloads = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tables (CSV)' }).click();
  expect((await downloads).suggestedFilename()).toMatch(/publication-1.*\.csv$/);
  const kept = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Publication file (JSON)' }).click();
  const file = await (await kept).path();

  await test.step('one’s own place', async () => {
    await page.goto(`${await openExample(page)}/result#published`);
    await page.getByLabel('Publicatiebestand').setInputFiles(file);
    const own = page.locator('#published');
    await expect(own.getByText(`: ${title}`)).toBeVisible();
    await expect(own.getByText(/^De taak: uw antwoord staat bij /)).toBeVisible();
    await expectFineInLight(page, '#published');
  });

  const unknown = await page.goto(localePath('nl', publicationPath(crypto.randomUUID())));
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze publicatie staat hier niet',
  );
});
