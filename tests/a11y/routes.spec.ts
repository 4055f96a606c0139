import { test } from '@playwright/test';
import { localizedRoutes } from '../support/routes';
import { expectAccessible } from './support';

for (const path of localizedRoutes) {
  test(`${path} meets WCAG 2.2 AA, light and dark, and reflows at 320 pixels`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}
