import { expect, type Page, test } from '@playwright/test';
import {
  answer,
  beginAssessment,
  goOn,
  heading,
  questionAt,
  seeAnswer,
  seeThatItIsSaved,
} from '../support/assessment';

test('the quick check leads to a first indication, and its answers carry over', async ({
  page,
}) => {
  const home = await beginAssessment(page);
  await page.getByRole('link', { name: 'Begin de verkenning' }).click();
  await page.getByLabel('Titel van de taak').fill('Advies over kinderopvang');
  await page.getByLabel('Gemeente', { exact: true }).fill('Gent');
  await goOn(page);
  await expect(page.getByText('Verkenning, stap 2 van 2', { exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.locator('fieldset')).toHaveCount(12);
  for (let at = 0; at < 12; at++) {
    await questionAt(page, at).getByRole('radio').nth(3).check();
  }
  await goOn(page);
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByRole('link', { name: 'Ambtelijke capaciteit' }).first()).toBeVisible();
  await page.goto(`${home}/capacity/staffing-hours`);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a team starts at any station, and the back button keeps the answers', async ({ page }) => {
  await beginAssessment(page);
  await page.getByRole('link', { name: 'Kijk op technologie' }).click();
  await expect(heading(page)).toBeFocused();
  await answer(page, 'Eerder akkoord');
  await goOn(page);
  await page.goBack();
  await seeAnswer(page, 'Eerder akkoord');
  await page.goBack();
  await expect(page.getByText('1 van 12 beantwoord')).toBeVisible();
  await page.goForward();
  await seeAnswer(page, 'Eerder akkoord');
});

test('a question may be left open, and shows as still to be answered', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/decide/stop`);
  await goOn(page);
  await page.goto(`${home}/perceptions/check`);
  await expect(page.getByText('12 vragen zijn nog te beantwoorden.')).toBeVisible();
  await page
    .getByRole('link', { name: 'Digitale middelen zijn voor ons vooral een hulpmiddel' })
    .click();
  await answer(page, 'Weet ik niet');
  await goOn(page);
  await expect(page).toHaveURL(/\/perceptions\/check$/);
  await expect(page.getByText('11 vragen zijn nog te beantwoorden.')).toBeVisible();
});

test('answers survive the browser being closed', async ({ page, context }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/capacity/staffing-hours`);
  await answer(page, /Weet ik niet/);
  await page.getByText('Notitie toevoegen').first().click();
  await page.getByLabel('Notitie').first().fill('Vraag het aan de dienst');
  await page.getByRole('checkbox', { name: 'Ik ben niet zeker' }).first().check();
  await seeThatItIsSaved(page);
  await page.close();
  const later = await context.newPage();
  await later.goto(`${home}/capacity/staffing-hours`);
  await seeAnswer(later, /Weet ik niet/);
  await expect(later.getByLabel('Notitie').first()).toHaveValue('Vraag het aan de dienst');
  const unsure = later.getByRole('checkbox', { name: 'Ik ben niet zeker' }).first();
  await expect(unsure).toBeChecked();
  await unsure.uncheck();
  await seeThatItIsSaved(later);
  await later.reload();
  await expect(unsure).not.toBeChecked();
});

test('two tabs take in each other’s answers', async ({ page, context }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/capacity/staffing-hours`);
  const other = await context.newPage();
  await other.goto(`${home}/capacity/staffing-hours`);
  await seeThatItIsSaved(other);
  await answer(other, /Hoogstens één dag per week/);
  await seeAnswer(page, /Hoogstens één dag per week/);
});

/** Holds every timer that one tab sets from now on; gives how to let them run. */
async function holdTimers(tab: Page): Promise<() => Promise<void>> {
  const held = await tab.evaluateHandle(() => {
    const real = window.setTimeout;
    const waiting: (() => void)[] = [];
    window.setTimeout = ((work: () => void) => waiting.push(work)) as typeof window.setTimeout;
    return {
      release: () => {
        window.setTimeout = real;
        for (const work of waiting) work();
      },
    };
  });
  return () => held.evaluate(({ release }) => release());
}

test('two tabs that change the same field are told so, with both values and a choice', async ({
  page,
  context,
}) => {
  const home = await beginAssessment(page);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`${home}/decide/stop`);
    await seeThatItIsSaved(tab);
  }
  const box = (tab: Page) => tab.getByRole('textbox', { name: /minder doen of stoppen/ });
  // The other tab does not write what is typed there before this one has.
  const release = await holdTimers(other);
  await box(other).fill('De nieuwjaarsreceptie');
  await box(page).fill('Niets');
  const witness = await context.newPage();
  await witness.goto(`${home}/decide/stop`);
  await seeThatItIsSaved(page);
  await witness.reload();
  await expect(box(witness)).toHaveValue('Niets');
  await release();

  const told = other.getByText('Dit antwoord is ook in een ander tabblad');
  const notice = other.getByRole('alert').filter({ has: told });
  await expect(notice).toContainText('Niets');
  await expect(notice).toContainText('De nieuwjaarsreceptie');
  await notice.getByRole('button', { name: 'Houd het antwoord van hier' }).click();
  await expect(told).toHaveCount(0);
  await seeThatItIsSaved(other);
  for (const tab of [page, other, witness]) {
    await expect(box(tab)).toHaveValue('De nieuwjaarsreceptie');
  }
});

test('the other language keeps everything', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/perceptions/views-1`);
  await answer(page, 'Helemaal akkoord');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('answers that make questions needless take them out of the way', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/potential/considered`);
  await answer(page, 'Nee, er ligt niets digitaals voor');
  await page.goto(`${home}/potential/constraint-rules`);
  await expect(heading(page)).toHaveText('Deze vragen zijn nu niet nodig');
  await page.goto(`${home}/potential/considered`);
  await answer(page, /Weet ik niet/, 1);
  await goOn(page);
  await expect(page).toHaveURL(/\/potential\/check$/);
});

test('the screens work without a network', async ({ page, context }) => {
  await beginAssessment(page);
  await expect(page.locator('[data-complete]')).toBeAttached();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Capaciteit', exact: true }).click();
  await answer(page, /Weet ik niet/);
  await goOn(page);
  await page.getByRole('link', { name: 'Later verder, naar het overzicht' }).click();
  await page.getByRole('link', { name: 'Bekijk het resultaat' }).click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Er ging iets mis')).toHaveCount(0);
});
