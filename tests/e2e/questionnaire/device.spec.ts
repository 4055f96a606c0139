import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { answer, beginAssessment, heading, openExample, questionAt } from '../support/assessment';

/** Other pages of the site are no reason to lose answers, wherever they are kept. */
async function seeThatItSurvivesAVisitElsewhere(page: Page, text: string) {
  const list = /\/nl\/assessments$/;
  await page.getByRole('link', { name: 'Alle beoordelingen' }).click();
  // A page that is left before it is there has no place in the history.
  await expect(page).toHaveURL(list);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL(/\/nl\/privacy$/);
  await page.goBack();
  await expect(page).toHaveURL(list);
  await expect(heading(page)).toHaveText('Uw beoordelingen');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByText(text)).toBeVisible();
}

test('an example opens in one click and says on every screen that it is fictional', async ({
  page,
}) => {
  const home = await openExample(page);
  for (const path of ['/result', '', '/objective/task', '/capacity/check', '/settings']) {
    await page.goto(home + path);
    await expect(page.getByText('Fictief voorbeeld', { exact: true })).toBeVisible();
  }
});

test('an assessment is renamed, duplicated and deleted', async ({ page }) => {
  await beginAssessment(page);
  await page.goto('/nl/assessments');
  await page.getByText('Meer: Meer met').click();
  await page.getByRole('button', { name: 'Hernoem' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Kinderopvang');
  await page.getByRole('button', { name: 'Bewaar de naam' }).click();
  await expect(page.getByRole('link', { name: 'Kinderopvang', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Dupliceer' }).click();
  await expect(page.getByRole('link', { name: 'Kinderopvang (kopie)' })).toBeVisible();
  await page.getByText('Meer: Meer met ‘Kinderopvang (kopie)’').click();
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Kinderopvang (kopie)' }) })
    .getByRole('button', { name: 'Verwijder' })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is verwijderd' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Kinderopvang (kopie)' })).toHaveCount(0);
});

test('everything is wiped at once, after asking', async ({ page }) => {
  const home = await openExample(page);
  await page.goto('/nl/assessments');
  await page.getByRole('button', { name: 'Wis alle beoordelingen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  await expect(page.getByText('Fictief voorbeeld').first()).toBeVisible();
  await page.getByRole('button', { name: 'Wis alle beoordelingen' }).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Er staan nog geen beoordelingen op dit toestel.')).toBeVisible();
  await page.goto(home);
  await expect(heading(page)).toHaveText('Deze beoordeling staat niet op dit toestel');
});

test('an export opens again, also after everything was erased', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/perceptions/views-1`);
  await answer(page, 'Helemaal akkoord');
  await page.goto(`${home}/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const buffer = await readFile(await (await download).path());
  await page.goto('/nl/assessments');
  await page.getByRole('button', { name: 'Wis alle beoordelingen' }).click();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page
    .getByLabel('Exportbestand of verslag')
    .setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer });
  await page.getByRole('link', { name: 'Open de beoordeling' }).click();
  await expect(page.getByText('1 van 12 beantwoord')).toBeVisible();
  await seeThatItSurvivesAVisitElsewhere(page, '1 van 12 beantwoord');
});

test('a file that is no assessment is refused, in words', async ({ page }) => {
  await page.goto('/nl/assessments');
  await page.getByLabel('Exportbestand of verslag').setInputFiles({
    name: 'foto.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"hello": "world"}'),
  });
  await expect(page.getByText('Dit bestand is niet met Draagkracht gemaakt.')).toBeVisible();
});

test('several files are opened together, and each is told of', async ({ page }) => {
  const home = await beginAssessment(page);
  await page.goto(`${home}/settings`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const buffer = await readFile(await (await download).path());
  await page.goto('/nl/assessments');
  const json = { mimeType: 'application/json', buffer };
  await page.getByLabel('Exportbestand of verslag').setInputFiles([
    { name: 'een.json', ...json },
    { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Geachte collega') },
    { name: 'twee.json', ...json },
  ]);
  await expect(page.getByText('2 van 3 geopend.')).toBeVisible();
  await expect(page.getByText('brief.txt: Dit is een tekst of een tabel')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open de beoordeling' })).toHaveCount(2);
});

test('a text that is dropped is no file, and the page says so', async ({ page }) => {
  await page.goto('/nl/assessments');
  const field = page.getByLabel('Exportbestand of verslag');
  await expect(field).toBeVisible();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'Een zin');
    return transfer;
  });
  await field.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('Wat u hierheen sleepte, is geen bestand.')).toBeVisible();
});

test('another tab that deletes the assessment is noticed', async ({ page, context }) => {
  const home = await beginAssessment(page);
  const other = await context.newPage();
  await other.goto(`${home}/settings`);
  await other.getByRole('button', { name: 'Verwijder deze beoordeling' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
  await expect(other).toHaveURL(/\/nl\/assessments$/);
  await expect(heading(page)).toHaveText('Deze beoordeling staat niet op dit toestel');
});

test('without storage everything works in this tab, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/nl/assessments');
  await page.getByRole('button', { name: 'Begin een nieuwe beoordeling' }).click();
  await page.waitForURL(/\/nl\/assessment\/[^/]+$/);
  await expect(page.getByText('Deze browser laat niet toe om iets')).toBeVisible();
  await page.getByRole('link', { name: 'Kijk op technologie' }).click();
  await questionAt(page, 0).getByRole('radio', { name: 'Eerder akkoord' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'alleen in dit tabblad' })).toBeVisible();
  await page.getByRole('link', { name: 'Later verder, naar het overzicht' }).click();
  await expect(page.getByText('1 van 12 beantwoord')).toBeVisible();
  await seeThatItSurvivesAVisitElsewhere(page, '1 van 12 beantwoord');
});

test('a report can be taken along, and opens again as an assessment', async ({ page }) => {
  test.setTimeout(120_000);
  await openExample(page);
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Werkexemplaar' }).check();
  await dialog.getByRole('button', { name: 'Verslag (pdf)' }).click();
  await expect(dialog).toContainText('Verslag (pdf) wordt gemaakt');
  const path = await (await download).path();
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.goto('/nl/assessments');
  const buffer = await readFile(path);
  await page
    .getByLabel('Exportbestand of verslag')
    .setInputFiles({ name: 'verslag.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('link', { name: 'Open de beoordeling' })).toBeVisible();
});

test('what opening takes cannot be fetched: the page says so, and helps', async ({ page }) => {
  const home = await beginAssessment(page);
  const chunks = '**/_next/static/**/*.js';
  const reload = page.getByRole('button', { name: 'Laad de pagina opnieuw' });
  for (const address of [home, '/nl/assessments']) {
    const html = await (await page.request.get(address)).text();
    await page.route(chunks, (route) =>
      html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    );
    await page.goto(address);
    await expect(reload).toBeVisible();
    await page.unroute(chunks);
  }
  await reload.click();
  await expect(page.getByRole('button', { name: 'Begin een nieuwe beoordeling' })).toBeVisible();
});
