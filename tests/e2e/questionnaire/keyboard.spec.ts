import { expect, test } from '@playwright/test';
import { beginAssessment, heading } from '../support/assessment';
import { answerPageByKeyboard, tabTo } from '../support/keyboard';

test('a full round can be made with the keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  await beginAssessment(page);
  await page.keyboard.press('Tab');
  await tabTo(page, 'Doel en taak');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Over welke gemeente gaat het?');
  await expect(heading(page)).toBeFocused();

  for (let screens = 0; screens < 90; screens++) {
    await expect(heading(page)).toBeFocused();
    const before = page.url();
    if (before.endsWith('/municipality')) {
      // The country first, then the name.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Gent');
    }
    if (before.endsWith('/task')) {
      await page.keyboard.press('Tab');
      await page.keyboard.type('Advies over kinderopvang');
    }
    if (before.endsWith('/review')) {
      await page.keyboard.press('Tab');
      await page.keyboard.type('1/9/2027');
    }
    if (before.endsWith('/check')) {
      const next = page.getByRole('link', { name: /^Verder met/ });
      await expect(
        next.or(page.getByRole('link', { name: 'Bekijk het resultaat' })).first(),
      ).toBeVisible();
      if ((await next.count()) === 0) break;
      await tabTo(page, ((await next.textContent()) ?? '').trim());
      await page.keyboard.press('Enter');
    } else {
      await answerPageByKeyboard(page);
    }
    await expect.poll(() => page.url()).not.toBe(before);
  }

  await tabTo(page, 'Bekijk het resultaat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/result$/);
  await expect(heading(page)).toContainText('Gent');
  await expect(heading(page)).toBeFocused();
});
