import { expect, test } from '@playwright/test';
import { beginAssessment, goOn, heading, seeThatItIsSaved } from '../support/assessment';

test('a Flemish municipality brings its facts along, and they can be corrected', async ({
  page,
}) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/municipality`);
  await page.getByLabel('Gemeente').fill('Aartselaar');
  await expect(page.getByText(/Ingevuld uit open gegevens: Aartselaar/)).toBeVisible();
  await expect(page.getByLabel('Provincie of regio')).toHaveValue('Antwerpen');
  await page.getByLabel('Aantal inwoners').fill('15.200');
  await seeThatItIsSaved(page);
  await goOn(page);
  await expect(heading(page)).toHaveText('Over welke taak gaat het?');
  await page.goBack();
  await expect(page.getByLabel('Aantal inwoners')).toHaveValue('15.200');
});

test('another municipality is typed, and takes nothing from the one before', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/municipality`);
  await page.getByLabel('Gemeente').fill('Gent');
  await expect(page.getByLabel('Provincie of regio')).toHaveValue('Oost-Vlaanderen');
  await page.getByLabel('Gemeente').fill('Breda');
  await expect(page.getByLabel('Aantal inwoners')).toHaveValue('');
});

test('what cannot be read is told on going on, above the title and at the field', async ({
  page,
}) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/municipality`);
  await page.getByLabel('Aantal inwoners').fill('veel');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Geef het aantal inwoners' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  await summary.getByRole('link').click();
  await expect(page.getByLabel('Aantal inwoners')).toBeFocused();
  await page.getByLabel('Aantal inwoners').fill('15 085');
  await goOn(page);
  await expect(heading(page)).toHaveText('Over welke taak gaat het?');
});

test('costs are added up, and what is open counts as unknown', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/costs/table`);
  const costs = page.getByRole('group', { name: 'Kostenpost 1' });
  await costs.getByLabel('Omschrijving').fill('Personeel');
  await costs.getByLabel('Jaar 1, in euro').fill('60.000');
  await expect(page.getByText('minstens € 60.000')).toBeVisible();
  await costs.getByRole('button', { name: /^Eerste jaar overnemen/ }).click();
  await expect(page.getByText('minstens € 300.000')).toBeVisible();
  await costs.getByLabel('Eenmalig, in euro').fill('0');
  await expect(page.getByText('6 bedragen zijn nog onbekend.')).toBeVisible();
  await seeThatItIsSaved(page);
  await page.reload();
  await expect(costs.getByLabel('Jaar 1, in euro')).toHaveValue('60.000');
});

test('a cell that cannot be read is marked by itself, and the totals go on', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/costs/table`);
  const costs = page.getByRole('group', { name: 'Kostenpost 1' });
  await costs.getByLabel('Jaar 1, in euro').fill('60.000');
  await costs.getByLabel('Eenmalig, in euro').fill('veel');
  await expect(page.getByText('minstens € 60.000').first()).toBeVisible();
  await expect(page.getByText('1 veld kan niet gelezen worden en telt niet mee.')).toBeVisible();
  await seeThatItIsSaved(page);
  await page.reload();
  await expect(page.getByText('Geef een bedrag in euro')).toHaveCount(1);
});

test('cells from a spreadsheet are pasted into the cost table', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/costs/table`);
  const first = page.getByRole('group', { name: 'Kostenpost 1' }).getByLabel('Omschrijving');
  await first.evaluate((input) => {
    const clipboardData = new DataTransfer();
    const row = (label: string, oneOff: string, yearly: string, people: string) =>
      [label, oneOff, ...Array(5).fill(yearly), people].join('\t');
    clipboardData.setData(
      'text/plain',
      `${row('Personeel', '0', '60.000', '0,5')}\r\n${row('IT', '12.500', '3.000', '0')}\r\n`,
    );
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('16 cellen zijn geplakt.')).toBeVisible();
  const second = page.getByRole('group', { name: 'Kostenpost 2' });
  await expect(first).toHaveValue('Personeel');
  await expect(second.getByLabel('Eenmalig, in euro')).toHaveValue('12.500');
  await expect(page.getByText('€ 327.500')).toBeVisible();
});

test('the norm follows from the form of transfer until somebody chooses', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/task`);
  const executor = page.getByRole('radio', { name: 'Uitvoeren wat een hogere overheid beslist' });
  const own = page.getByRole('radio', { name: 'Zelf keuzes maken en ze verantwoorden' });
  const transfer = page
    .getByRole('group', { name: /Hoe ver gaat de overdracht/ })
    .getByRole('radio');
  await expect(own).toBeChecked();
  await transfer.nth(1).check();
  await expect(executor).toBeChecked();
  await own.check();
  await transfer.nth(0).check();
  await expect(own).toBeChecked();
  await seeThatItIsSaved(page);
  await page.reload();
  await expect(own).toBeChecked();
  // A task without a title is told once; who goes on all the same may.
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'De titel van de taak' })).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  await goOn(page);
});

test('a name that matches nothing is told before going on, once', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/municipality`);
  await expect(page.locator('#municipality-list option').first()).toBeAttached();
  await page.getByLabel('Gemeente').fill('oosterz');
  await page.keyboard.press('Enter');
  const hint = page.getByText('Bedoelt u een van deze gemeenten?');
  await expect(hint).toBeVisible();
  await expect(page.locator('#municipality-hint')).toBeFocused();
  await goOn(page);
  await expect(heading(page)).toHaveText('Over welke taak gaat het?');
});

test('a municipality of before a merger is told, and its successor is one click away', async ({
  page,
}) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/municipality`);
  const name = page.getByLabel('Gemeente');
  await name.fill('Zwijndrecht');
  await expect(
    page.getByText('Zwijndrecht is sinds 1 januari 2025 deel van Beveren-Kruibeke-Zwijndrecht.'),
  ).toBeVisible();
  await expect(page.getByLabel('Aantal inwoners')).toHaveValue('');
  await page
    .getByRole('button', { name: 'Neem de gegevens van Beveren-Kruibeke-Zwijndrecht' })
    .click();
  await expect(name).toHaveValue('Beveren-Kruibeke-Zwijndrecht');
  await expect(name).toBeFocused();
  await expect(page.getByLabel('Provincie of regio')).toHaveValue('Oost-Vlaanderen');
  await expect(page.getByText('deel van Beveren')).toHaveCount(0);
});

test('a name is understood as people write it, questioned when it looks like another', async ({
  page,
}) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/objective/municipality`);
  const name = page.getByLabel('Gemeente');
  await name.fill('St.-Niklaas');
  await expect(page.getByText('Ingevuld uit open gegevens: Sint-Niklaas')).toBeVisible();
  await name.fill('Kortrjik');
  await expect(page.getByText('Bedoelt u een van deze gemeenten?')).toBeVisible();
  await page.getByRole('button', { name: 'Neem de gegevens van Kortrijk' }).click();
  await expect(page.getByText('Ingevuld uit open gegevens: Kortrijk')).toBeVisible();
  await name.fill('Breda');
  await expect(page.getByText('Over ‘Breda’ hebben we geen open gegevens.')).toBeVisible();
  await seeThatItIsSaved(page);
  await page.reload();
  await expect(name).toHaveValue('Breda');
});
