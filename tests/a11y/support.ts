import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds wrong within a part of a page, by rule, with the elements concerned. Axe is read once for
 * all the screens of a document, which takes longer than to look at one of them. It works out only what is
 * wrong, without fetching style sheets anew: no rule among these needs more, and there are no frames here.
 */
async function violations(page: Page, part: string, runOnly: axe.RunOnly) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([within, only]) => {
      if (!window.axe) throw new Error('axe is not there');
      const { violations: found } = await window.axe.run(within, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      });
      return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    [part, runOnly] as const,
  );
}

/** Pixels that a page is wider than its window. */
const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Axe finds nothing against WCAG 2.2 AA on the page as it stands, or within a part of it. */
async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  expect(await violations(page, part, { type: 'tag', values: standards })).toEqual([]);
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
    expect(await violations(page, part, { type: 'rule', values: ['color-contrast'] })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  await expectReflow(page);
}
