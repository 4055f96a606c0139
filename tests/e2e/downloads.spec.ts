import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { dataUrl, png } from '../support/pdf/pictures';
import { textOfPdf } from '../support/pdf/text';
import { openExample } from './support/assessment';

const NAME = 'Stad Zevendorp';

/** The text of an office file, without its markup. */
const unpacked = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') }))
    .map((part) => strFromU8(part))
    .join('\n');

const written = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** How the text of each kind of file is read; what is not such a file throws. */
const readers: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
  pdf: textOfPdf,
  docx: unpacked,
  xlsx: unpacked,
  pptx: unpacked,
  html: written,
  csv: written,
  ics: written,
  json: (bytes) => JSON.stringify(JSON.parse(written(bytes))),
};

const dialog = (page: Page) => page.getByRole('dialog');

/** Clicks a file in the dialog; gives its name and its text without markup and white space. */
async function take(page: Page, button: string) {
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  const name = file.suggestedFilename();
  await expect(dialog(page)).toContainText(`${name} staat bij uw downloads.`);
  await dialog(page).getByRole('button', { name: 'Nog een bestand' }).click();
  const bytes = new Uint8Array(await readFile(await file.path()));
  const read = readers[name.split('.').at(-1) ?? ''];
  if (!read) throw new Error(`Nobody expected ${name}.`);
  const text = await read(bytes);
  return { name, text, seen: text.replace(/<[^>]*>/g, '').replace(/\s+/g, '') };
}

test('everything can be taken along, in a house style, with the numbers of the result', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));

  await openExample(page);
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  await dialog(page).getByText('Huisstijl van uw gemeente').click();
  await dialog(page).getByLabel('Naam').fill(NAME);
  await dialog(page).getByLabel('Accentkleur').fill('#ffd8');
  await dialog(page).getByLabel('Naam').focus();
  await expect(dialog(page)).toContainText('Dit is geen kleurcode.');
  await dialog(page).getByLabel('Accentkleur').fill('#ffd800');
  await expect(dialog(page)).toContainText('Het verslag gebruikt een donkerder tint: #887200.');
  const logo = dialog(page).getByLabel('Logo', { exact: true });
  await logo.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg/>'),
  });
  await expect(dialog(page)).toContainText('Dit bestand is geen leesbare png of jpeg.');
  const bytes = png({ width: 60, height: 20 });
  await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });
  await expect(dialog(page).getByRole('img')).toHaveAttribute('src', dataUrl(bytes, 'png'));

  const data = await take(page, 'Gegevens (json)');
  expect(data.name).toMatch(/-gegevens-publicatie-exemplaar-[\d-]{10}\.json$/);
  const { result, report, findings } = JSON.parse(data.text);
  expect(report.municipality).toBe(NAME);
  const said = (id: string): string => {
    const found = findings.find((finding: { id: string }) => finding.id === id);
    return found.sentence.replace(/\s+/g, '');
  };
  const capacities = result.capacities.map(({ id }: { id: string }) => said(`capacity.${id}`));
  const plain = NAME.replace(' ', '');

  for (const [button, name] of [
    [
      'Collegenota met ontwerp van beslissing (docx)',
      /collegenota-publicatie-exemplaar-[\d-]{10}\.docx$/,
    ],
    ['Verslag (pdf)', /publicatie-exemplaar-[\d-]{10}\.pdf$/],
    ['Verslag in Word (docx)', /publicatie-exemplaar-[\d-]{10}\.docx$/],
    ['Verslag als webpagina (html)', /publicatie-exemplaar-[\d-]{10}\.html$/],
  ] as const) {
    const file = await take(page, button);
    expect(file.name).toMatch(name);
    expect(file.seen).toContain(plain);
    for (const sentence of [said('verdict'), ...capacities]) {
      expect(file.seen).toContain(sentence);
    }
  }
  const summary = await take(page, 'Samenvatting op één bladzijde (pdf)');
  expect(summary.name).toMatch(/-samenvatting-op-één-bladzijde-\d{4}-\d\d-\d\d\.pdf$/);
  expect(summary.seen).toContain(said('verdict'));
  expect(summary.seen).toContain(plain);

  const letter = await take(page, 'Brief met voorwaarden (docx)');
  expect(letter.name).toMatch(/-brief-met-voorwaarden-[\d-]{10}\.docx$/);
  expect(letter.seen).toContain(said('costs'));

  const tables = await take(page, 'Tabellen als rekenblad (xlsx)');
  expect(tables.name).toMatch(/-tabellen-publicatie-exemplaar-[\d-]{10}\.xlsx$/);
  expect(tables.seen).toContain(said('verdict'));

  const slides = await take(page, 'Presentatie (pptx)');
  expect(slides.name).toMatch(/-presentatie-publicatie-exemplaar-[\d-]{10}\.pptx$/);
  expect(slides.seen).toContain(said('verdict'));

  const agenda = await take(page, 'Agenda (ics)');
  expect(agenda.name).toMatch(/-agenda-publicatie-exemplaar-[\d-]{10}\.ics$/);
  expect(agenda.text).toContain('BEGIN:VEVENT');

  const costs = await take(page, 'Kosten (csv)');
  expect(costs.name).toMatch(/-kosten-en-dekking-publicatie-exemplaar-[\d-]{10}\.csv$/);
  expect(costs.text).toContain(`;${Math.round(result.costs.promised.atLeast)}`);

  await dialog(page).getByRole('radio', { name: 'Werkexemplaar' }).check();
  const working = await take(page, 'Verslag (pdf)');
  expect(working.name).toMatch(/-werkexemplaar-[\d-]{10}\.pdf$/);
  const plan = await take(page, 'Actieplan (csv)');
  expect(plan.name).toMatch(/-actieplan-werkexemplaar-[\d-]{10}\.csv$/);
  expect(plan.text).toContain('Trekker');
  const kept = await take(page, 'Beoordeling om later te openen (json)');
  expect(JSON.parse(kept.text)).not.toHaveProperty('house');

  await page.reload();
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  await dialog(page).getByText('Huisstijl van uw gemeente').click();
  await expect(dialog(page).getByLabel('Naam')).toHaveValue(NAME);
  await dialog(page).getByRole('button', { name: 'Wis de huisstijl' }).click();
  await expect(dialog(page).getByLabel('Naam')).toHaveValue('');
  await expect(dialog(page).getByLabel('Accentkleur')).toHaveValue('');
  expect(faults).toEqual([]);
});

test('what is missing on the site is not blamed on the connection, and the other way round', async ({
  page,
  context,
}) => {
  await openExample(page);
  await expect(page.locator('[data-complete]')).toBeAttached();
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  const report = dialog(page).getByRole('button', { name: 'Verslag (pdf)' });
  // As after a new release, which has other names for its files.
  const fonts = '**/*.ttf';
  await context.route(fonts, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await report.click();
  await expect(dialog(page)).toContainText('Een deel van de site is er niet meer');
  await expect(dialog(page).getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Nog een bestand' }).click();
  await context.unroute(fonts);
  await context.setOffline(true);
  await report.click();
  await expect(dialog(page)).toContainText('Controleer uw verbinding');
  await context.setOffline(false);
  await dialog(page).getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(dialog(page)).toContainText('staat bij uw downloads', { timeout: 120_000 });
});
