import { expect, test } from '@playwright/test';

test('the higher government goes from the start page to its answers and their reading', async ({
  page,
}) => {
  await page.goto('/nl');
  await page.getByRole('button', { name: 'Open een uitgewerkt voorbeeld' }).click();
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
