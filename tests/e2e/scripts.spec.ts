import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { textOfPdf } from '../support/pdf/text';
import { openExample } from './support/assessment';

/** How many slices a font is cut into. */
const slicesOn = (folder: string) =>
  readdirSync(folder).filter((file) => /-\d+-400-normal\.woff$/.test(file)).length;

const dialog = (page: Page) => page.getByRole('dialog');

/** Clicks the summary in the dialog; gives its text, and the slices of fonts that were loaded for it. */
async function summary(page: Page) {
  const slices: string[] = [];
  const note = (request: { url(): string }) => {
    const [slice] = /noto-sans-\w+-\d+-400/.exec(request.url()) ?? [];
    if (slice) slices.push(slice);
  };
  page.context().on('request', note);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await dialog(page)
    .getByRole('button', { name: 'Samenvatting op één bladzijde (pdf)', exact: true })
    .click();
  const path = await (await download).path();
  await dialog(page).getByRole('button', { name: 'Nog een bestand' }).click();
  page.context().off('request', note);
  return { text: await textOfPdf(new Uint8Array(await readFile(path))), slices };
}

test('Chinese and Korean are printed, and which characters they are is not told by what is fetched', async ({
  page,
}) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Download verslag en gegevens' }).click();
  expect((await summary(page)).slices).toEqual([]);

  await dialog(page).getByText('Huisstijl van uw gemeente').click();
  await dialog(page).getByLabel('Naam').fill('文化 한국');
  const { text, slices } = await summary(page);
  expect(text).toContain('文化 한국');
  const fetched = (font: string) => new Set(slices.filter((slice) => slice.includes(font))).size;
  expect([fetched('noto-sans-sc'), fetched('noto-sans-kr')]).toEqual(
    ['sc', 'kr'].map((font) => slicesOn(`node_modules/@fontsource/noto-sans-${font}/files`)),
  );
});
