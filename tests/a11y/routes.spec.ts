import { expect, test } from '@playwright/test';
import { defaultLocale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { localizedRoutes } from '../support/routes';
import { expectAccessible, expectFineInLight } from './support';

for (const path of localizedRoutes) {
  test(`${path} meets WCAG 2.2 AA, light and dark, and reflows at 320 pixels`, async ({ page }) => {
    await page.goto(path);
    // What a page has to say may come with texts of its own.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Colours are the same in all languages: the dark ones are looked at in the first.
    const first = path.startsWith(localePath(defaultLocale));
    await (first ? expectAccessible(page) : expectFineInLight(page));
  });
}
