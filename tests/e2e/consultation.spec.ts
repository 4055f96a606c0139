import { expect, test } from '@playwright/test';
import { responseFiles } from './support/responses';

test('the higher government goes from the start page to its answers and their reading', async ({
  page,
}) => {
  await page.goto('/nl');
  await page.getByRole('link', { name: 'Open een uitgewerkt voorbeeld' }).click();
  await page.waitForURL(/\/nl\/consultation\/[\w-]+\/read$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Fictief voorbeeld').first()).toBeVisible();

  // Who answered, by name and in no other order; no verdict stands beside it.
  const read = page.url();
  await page.goto(read.replace(/read$/, 'collect'));
  const who = page.getByRole('region', { name: /antwoordden/ });
  await expect(who.getByRole('row')).toHaveCount(51);
  const names = await who.getByRole('rowheader').allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator('nl-BE', { numeric: true }).compare));
  await expect(who.getByText(/draagt|versterken/i)).toHaveCount(0);

  // A file that is no answer is named, and changes nothing.
  const before = await who.locator('caption').textContent();
  await page.getByLabel('Antwoorden van besturen').setInputFiles({
    name: 'vakantie.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"foto":1}'),
  });
  await expect(page.getByText('vakantie.json')).toBeVisible();
  await expect(who.locator('caption')).toHaveText(before ?? '');

  // Removing an answer can be undone.
  await who
    .getByRole('button', { name: /het antwoord van/ })
    .first()
    .click();
  await expect(who.locator('caption')).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await expect(who.locator('caption')).toHaveText(before ?? '');

  // What changed is on the device, and the reading takes it from there.
  await page.reload();
  await expect(who.locator('caption')).toHaveText(before ?? '');
  await page.getByRole('link', { name: 'Verder: Lezen' }).click();
  await expect(page).toHaveURL(read);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('from the start page to a publication copy: 285 bodies, of which 174 answered', async ({
  page,
}) => {
  const title = 'Lokale handhaving van woningkwaliteit';
  await page.goto('/nl');
  await page.getByRole('link', { name: 'Raadplegingen' }).first().click();
  await page.getByRole('button', { name: 'Bereid een raadpleging voor' }).click();
  await page.waitForURL(/\/nl\/consultation\/[\w-]+/);
  const [, home] = /^(.*\/consultation\/[\w-]+)/.exec(page.url()) ?? [];

  await page.goto(`${home}/proposal`);
  await page.getByLabel('Titel van de taak').fill(title);
  await page.getByLabel('Titel van de taak').blur();

  await page.goto(`${home}/bodies`);
  await page.getByLabel('Gemeenten', { exact: true }).selectOption({ label: 'Alle 285 gemeenten' });
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).first().click();
  await expect(page.getByText('285 besturen op de lijst.')).toBeVisible();

  await page.goto(`${home}/collect`);
  await page.getByLabel('Antwoorden van besturen').setInputFiles(responseFiles(title));
  await expect(page.getByText(/^174 antwoorden bewaard/)).toBeVisible();

  await page.goto(`${home}/read`);
  await expect(page.locator('#short')).toContainText('285');

  // A group is read apart; the map and every part are there to be opened.
  await page.getByLabel('Groep').selectOption({ label: 'Limburg' });
  await expect(page.getByText(/U leest enkel de groep ‘Limburg’/)).toBeVisible();
  await page.getByLabel('Groep').selectOption({ label: 'Alle bevraagde besturen' });
  await expect(page.getByText(/U leest enkel de groep/)).toHaveCount(0);
  await page.locator('#map summary').first().click();
  await expect(page.locator('#map').getByRole('img').first()).toBeVisible();

  // What leaves is looked over first, and recorded once.
  await page.locator('#publish summary').first().click();
  await page.getByRole('button', { name: 'Publicatie voorbereiden' }).click();
  await expect(page.getByRole('heading', { name: 'Wat publicatie 1 toont' })).toBeFocused();
  await page.getByRole('button', { name: 'Publicatie 1 vastleggen' }).click();
  await expect(page.getByText(/Publicatie 1 is vastgelegd/)).toBeVisible();

  const kept = page.getByRole('listitem').filter({ hasText: /Publicatie 1, / });
  const download = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'Rapport (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/publicatie.*\.pdf$/i);

  // It is still there with its number, and the next one is tested against it.
  await page.reload();
  await page.locator('#publish summary').first().click();
  await expect(kept).toBeVisible();
});
