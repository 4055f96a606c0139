import { expect, type Page } from '@playwright/test';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { follow } from '../e2e/support/assessment';
import { test } from '../e2e/support/example';
import { expectAccessible, expectFineInLight } from './support';

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

/** Screens that belong to no station. Whoever goes to a part of the result gets all of it at once. */
const SCREENS = ['/result#plan', '/settings', '/check', '/quick/answers', '/team'];

for (const locale of locales) {
  // Markup and colours are the same in all languages: the dark ones are looked at in the first.
  const first = locale === defaultLocale;
  const expectFine = first ? expectAccessible : expectFineInLight;

  test.describe(`an assessment in ${locale}`, () => {
    test('its task list and what belongs to no station meet WCAG 2.2 AA', async ({
      page,
      kept,
    }) => {
      const home = kept.homes[locale];
      await visit(page, home);
      await expectFine(page);
      for (const screen of SCREENS) {
        await test.step(screen, async () => {
          await follow(page, home + screen);
          if (screen.startsWith('/result')) await expect(page.locator('#plan')).toBeVisible();
          // What stands around the screens is the same on all of them.
          await expectFine(page, 'main');
        });
      }
    });

    test('what can be taken along meets WCAG 2.2 AA', async ({ page, kept }) => {
      await visit(page, `${kept.homes[locale]}/result`);
      await page.getByRole('button', { name: /Download verslag|Download report/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/Huisstijl van uw|House style of/).click();
      await dialog.getByLabel(/Accentkleur|Accent colour/).fill('#ffd800');
      await expectFine(page);
    });

    // Every page in the first language, station by station; in another both ends of each, in one go.
    for (const stations of first ? STATIONS.map((station) => [station]) : [STATIONS]) {
      test(`${stations.join(', ')} meet WCAG 2.2 AA on their pages`, async ({ page, kept }) => {
        const home = kept.homes[locale];
        for (const [at, station] of stations.entries()) {
          const all = await pagesOf(page, station);
          const [begin = '', ...others] = first ? all : [all.at(0), all.at(-1)].filter(isString);
          await (at === 0 ? visit : follow)(page, `${home}/${station}/${begin}`);
          await expectFine(page, at === 0 ? 'html' : 'main');
          for (const name of others) {
            await test.step(`${station}/${name}`, async () => {
              await follow(page, `${home}/${station}/${name}`);
              await expectFineInLight(page, 'main');
            });
          }
          await follow(page, `${home}/${station}/check`);
          await expectFine(page, 'main');
        }
      });
    }
  });
}
