import { expect, type Page } from '@playwright/test';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { test } from '../e2e/support/example';
import { expectAccessible, expectNoViolations } from './support';

/** Pages that ask for facts, which the instrument does not list as questions. */
const FORMS: Record<string, string[]> = {
  objective: ['municipality', 'task'],
  costs: ['table'],
  decide: ['review'],
};

const STATIONS = [
  'objective',
  'capacity',
  'potential',
  'perceptions',
  'construct',
  'decide',
  'maturity',
  'oecd',
  'costs',
];

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The pages of a station: its forms, and its questions grouped as they are asked. */
async function pagesOf(page: Page, station: string): Promise<string[]> {
  const response = await page.request.get('/api/v1/instrument?locale=nl');
  const { questions } = (await response.json()) as {
    questions: { station: string; page: string }[];
  };
  const asked = questions.filter((question) => question.station === station);
  return [...new Set([...(FORMS[station] ?? []), ...asked.map((question) => question.page)])];
}

const isString = (name: string | undefined): name is string => name !== undefined;

for (const locale of locales) {
  test.describe(`an assessment in ${locale}`, () => {
    // Whoever goes to a part of the result gets all of it at once.
    for (const screen of ['', '/result#plan', '/settings', '/check', '/quick/answers', '/team']) {
      test(`${screen || 'the task list'} meets WCAG 2.2 AA`, async ({ page, kept }) => {
        await visit(page, kept.homes[locale] + screen);
        if (screen.startsWith('/result')) await expect(page.locator('#plan')).toBeVisible();
        await expectAccessible(page);
      });
    }

    test('what can be taken along meets WCAG 2.2 AA', async ({ page, kept }) => {
      await visit(page, `${kept.homes[locale]}/result`);
      await page.getByRole('button', { name: /Download verslag|Download report/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/Huisstijl van uw|House style of/).click();
      await dialog.getByLabel(/Accentkleur|Accent colour/).fill('#ffd800');
      await expectAccessible(page);
    });

    for (const station of STATIONS) {
      test(`${station} meets WCAG 2.2 AA on its pages`, async ({ page, kept }) => {
        const example = kept.homes[locale];
        const all = await pagesOf(page, station);
        // Every page in the first language, also dark and narrow; in the other, whose markup and colours
        // are the same, both ends.
        const first = locale === defaultLocale;
        const pages = first ? all : [all.at(0), all.at(-1)].filter(isString);
        const expectFine = first ? expectAccessible : expectNoViolations;
        for (const [at, name] of pages.entries()) {
          await test.step(name, async () => {
            await visit(page, `${example}/${station}/${name}`);
            // What stands around the screens is the same on all of them.
            await (at === 0 ? expectFine(page) : expectNoViolations(page, 'main'));
          });
        }
        await visit(page, `${example}/${station}/check`);
        await expectFine(page);
      });
    }
  });
}
