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
  await expect(page.getByLabel('Aantal inwoners')).toHaveValue('15200');
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
  await costs.getByLabel('Per jaar, in euro').fill('60.000');
  await expect(page.getByText('€ 300.000, zonder de onbekende bedragen')).toBeVisible();
  await costs.getByLabel('Eenmalig, in euro').fill('0');
  await expect(page.getByText('2 bedragen zijn nog onbekend.')).toBeVisible();
  await seeThatItIsSaved(page);
  await page.reload();
  await expect(costs.getByLabel('Per jaar, in euro')).toHaveValue('60000');
});
