import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { expectAccessible } from './support';

for (const locale of locales) {
  test(`a room in ${locale} meets WCAG 2.2 AA, for who leads and for who joins`, async ({
    page,
    browser,
  }) => {
    await page.goto(`/${locale}/assessments`);
    await page
      .getByRole('button', { name: /Open dit voorbeeld|Open this example/ })
      .first()
      .click();
    await page.waitForURL(/\/result$/);
    const home = page.url().replace(/\/result$/, '');
    await page.goto(`${home}/team`);
    await page.getByRole('button', { name: /^(Maak de kamer|Make the room)$/ }).click();
    const link = await page.locator('#join-link').inputValue();

    const guest = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
    await guest.goto(link);
    await expect(guest.getByRole('button', { name: /^(Doe mee|Join|Take part)$/ })).toBeVisible();
    await expectAccessible(guest);
    await guest.locator('#role').selectOption('mayor');
    await guest.getByRole('button', { name: /^(Doe mee|Join|Take part)$/ }).click();
    await guest.waitForURL(/\/team$/);
    await expect(guest.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(guest);

    await expect(page.getByRole('table').first()).toBeVisible();
    for (const summary of await page.locator('main details > summary').all()) {
      await summary.click();
    }
    await expectAccessible(page);
    for (const screen of ['meeting', 'shared']) {
      await page.goto(`${home}/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  });
}
