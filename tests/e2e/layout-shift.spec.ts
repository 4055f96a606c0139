import { expect, type Page } from '@playwright/test';
import { beginAssessment } from './support/assessment';
import { test } from './support/example';
import { walksEverything } from './support/walked';

/** Most that may shift while a page arrives: the sum of all `layout-shift` entries without recent input. */
const MOST = 0.05;

const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** How many times slower the processor is: what comes late moves most on a phone. */
const SLOW: Record<keyof typeof SIZES, number[]> = walksEverything
  ? { phone: [1, 4], desktop: [1, 4] }
  : { phone: [4], desktop: [1] };

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

interface Shift {
  value: number;
  /** What moved, and how far, in CSS pixels. */
  moved: string[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** Runs in the page, before anything else. */
function noteShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} “${node?.textContent?.slice(0, 40)}” from ${previousRect.y} to ${currentRect.y}`,
      );
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has shifted, once the fonts are here and what is in the page has been painted. */
const shifts = (page: Page): Promise<Shift[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    return window.shifts;
  });

async function seeThatItStays(page: Page, address: string, arrived: () => Promise<void>) {
  await page.goto(address);
  await arrived();
  const all = await shifts(page);
  const sum = all.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(all)).toBeLessThan(MOST);
}

for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
  for (const slow of SLOW[size]) {
    test(`lists stay where they are while they arrive: ${size}, processor ${slow} times slower`, async ({
      page,
      context,
      kept,
    }) => {
      await page.setViewportSize(SIZES[size]);
      const own = new URL(await beginAssessment(page)).pathname;
      const home = kept.homes.nl;
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
      // As at a first visit, when the font comes after the words.
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.addInitScript(noteShifts);

      for (const locale of ['nl', 'en']) {
        const list = page.locator('a[href*="/assessment/"].text-lg');
        await seeThatItStays(page, `/${locale}/assessments`, async () => {
          await expect(list).toHaveCount(3);
          await expect(page.locator('#import-file')).toBeAttached();
        });
        for (const path of [home, own]) {
          await seeThatItStays(page, path.replace('/nl/', `/${locale}/`), async () => {
            await expect(
              page.getByRole('status').filter({ hasText: /Opgeslagen om|Saved at/ }),
            ).toBeVisible();
            await expect(page.locator('#capacity-status')).toBeVisible();
          });
        }
      }
    });
  }
}
