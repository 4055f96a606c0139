import { expect, test } from '@playwright/test';
import config from '../../playwright.config';
import { openExample } from './support/assessment';

// As hardened browsers have it, on the page and in its workers.
const { launchOptions } = config.use ?? {};
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--js-flags=--jitless'],
  },
});

test('without WebAssembly the reason is told, and other files can be taken along', async ({
  page,
}) => {
  await openExample(page);
  expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  const dialog = page.getByRole('dialog');
  const choose = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  for (const file of [
    'Verslag (pdf)',
    'Verslag in Word (docx)',
    'Presentatie (pptx)',
    'Samenvatting op één bladzijde (pdf)',
  ]) {
    await choose(file);
    await expect(dialog).toContainText('Deze browser laat geen WebAssembly toe');
    await expect(dialog).not.toContainText('verbinding');
    await expect(dialog.getByRole('button', { name: 'Opnieuw proberen' })).toHaveCount(0);
    await choose('Nog een bestand');
  }
  for (const file of [
    'Verslag als webpagina (html)',
    'Tabellen als rekenblad (xlsx)',
    'Actieplan (csv)',
    'Gegevens (json)',
    'Brief met voorwaarden (docx)',
    'Agenda (ics)',
  ]) {
    await choose(file);
    await expect(dialog).toContainText('staat bij uw downloads', { timeout: 120_000 });
    await choose('Nog een bestand');
  }
});
