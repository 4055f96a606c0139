import { expect, test } from '@playwright/test';
import { localizedRoutes } from '../support/routes';
import { expectAccessible } from './support';

for (const path of localizedRoutes) {
  test(`${path} meets WCAG 2.2 AA, light and dark, and reflows at 320 pixels`, async ({ page }) => {
    await page.goto(path);
    // What a page has to say may come with texts of its own.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
