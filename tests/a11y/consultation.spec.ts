import { expect, test } from '@playwright/test';
import { CONSULTATION_STEPS } from '@/lib/navigation/consultation-paths';
import { expectAccessible } from './support';

test('every screen of a consultation meets WCAG 2.2 AA and reflows at 320 pixels', async ({
  page,
}) => {
  await page.goto('/nl');
  await page.getByRole('link', { name: 'Open een uitgewerkt voorbeeld' }).click();
  await page.waitForURL(/\/read$/);
  const base = page.url().replace(/\/read$/, '');
  // The reading has a test of its own.
  for (const step of ['', ...CONSULTATION_STEPS.filter((name) => name !== 'read')]) {
    await test.step(step || 'overview', async () => {
      await page.goto(step ? `${base}/${step}` : base);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
      await expectAccessible(page);
    });
  }
});
