import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Axe, told to work out only what is wrong and to do so within the page, without fetching style sheets
 * anew: there are no frames here and no rule among these that would need more, and it takes a third of
 * the time.
 */
const axe = (page: Page, part: string) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode()
    .include(part);

/** What axe finds wrong on a page, by rule, with the elements concerned. */
async function violations(builder: AxeBuilder) {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Pixels that a page is wider than its window. */
const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Axe finds nothing against WCAG 2.2 AA on the page as it stands, or within a part of it. */
async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  expect(await violations(axe(page, part).withTags(standards))).toEqual([]);
}

/** The page is no wider than a window of 320 pixels. */
async function expectReflow(page: Page): Promise<void> {
  await test.step('320 pixels', async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toBe(0);
    if (size) await page.setViewportSize(size);
  });
}

/** The page, or a part of it, in light and 320 pixels wide. */
export async function expectFineInLight(page: Page, part = 'html'): Promise<void> {
  await expectNoViolations(page, part);
  await expectReflow(page);
}

/** The page, or a part of it, in light, in the dark (where only colours differ), and 320 pixels wide. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await test.step('light', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolations(page, part);
  });
  await test.step('dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(axe(page, part).withRules(['color-contrast']))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  await expectReflow(page);
}
