import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '@/lib/consultation/reading/analyse';
import type { ConsultationInput } from '@/lib/consultation/types';
import { makeManyFile } from '@/lib/formats/consultation/make-file';
import { gatherMany } from '@/lib/formats/consultation/material';
import { type ConsultationOrder, MANY_SHEETS } from '@/lib/formats/consultation/order';
import { renderMany } from '@/lib/formats/consultation/pdf';
import { manySheet, manySheets } from '@/lib/formats/consultation/sheets';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { instrument } from '@/lib/instrument/instrument';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { flemishInput } from '../../support/consultation/flanders';

let order: Omit<ConsultationOrder, 'format'>;
let input: ConsultationInput;

const making = {
  fonts: () => loadInstalledFonts(),
  raster: async () => loadInstalledRaster(),
};

beforeAll(async () => {
  const { smallest: _, packages = [], ...flanders } = await flemishInput();
  input = { ...flanders, packages: packages.slice(0, 2) };
  const { classifications: __, ...consultation } = input;
  const reading = analyse(instrument, input);
  order = { consultation, reading, locale: 'en', date: '2027-02-10' };
});

const text = async (change: Partial<ConsultationOrder> & Pick<ConsultationOrder, 'format'>) =>
  new TextDecoder().decode((await makeManyFile({ ...order, ...change }, making)).bytes);

const rowsOf = (csv: string) => csv.trim().split('\r\n').slice(1);

it('is called by its number once it is published', async () => {
  const named = async (format: ConsultationOrder['format'], number?: number) =>
    (await makeManyFile({ ...order, number, format }, making)).name;
  expect(await named('csv', 3)).toContain('publication-3');
  expect(await named('csv')).not.toContain('publication');
  expect(await named('summary', 3)).toContain('page-publication-3');
});

describe('the tables of a consultation', () => {
  it('add up to everybody who was asked, in every group', async () => {
    const csv = await text({ format: 'csv', sheet: 'tallies' });
    const rows = rowsOf(csv);
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const cells = row.split(',').slice(-14).map(Number);
      const [carries, conditions, strengthen, high, low, wide, , otherwise, silent, asked] = cells;
      const sum = [carries, conditions, strengthen, high, low, wide, otherwise, silent];
      expect(
        sum.reduce((total = 0, n = 0) => total + n, 0),
        row,
      ).toBe(asked);
    }
  });

  it('say of a group with too few answers how many were asked and silent, and no more', async () => {
    const reading = structuredClone(order.reading);
    reading.groups[0]!.groups[0]!.tally = 'tooFew';
    const { asked, silent, otherwise } = reading.response.groups[0]!;
    const csv = await text({ format: 'csv', sheet: 'tallies', reading });
    const row = rowsOf(csv).find((one) => one.includes('too few'));
    const few = (cells: number) => Array.from({ length: cells }, () => 'too few');
    expect(row?.split(',').slice(-14)).toEqual([
      ...few(7),
      ...[otherwise, silent, asked].map(String),
      ...few(4),
    ]);
  });

  it('shuffle what one body wrote anew each time, and the same for a seed', async () => {
    const csv = (seed?: number) => text({ format: 'csv', sheet: 'remarks', seed });
    const [one, other, again] = await Promise.all([csv(1), csv(2), csv(1)]);
    expect(again).toBe(one);
    expect(rowsOf(other)).not.toEqual(rowsOf(one));
    expect(rowsOf(other).toSorted()).toEqual(rowsOf(one).toSorted());
    expect(new Set(await Promise.all([csv(), csv(), csv(), csv()])).size).toBeGreaterThan(1);
  });

  it('quote only with permission, and name only who let themselves be named', async () => {
    const csv = await text({ format: 'csv', sheet: 'remarks', seed: 1 });
    const quotable = input.responses.flatMap(({ remarks = [] }) =>
      remarks.filter(({ quote }) => quote),
    );
    expect(rowsOf(csv)).toHaveLength(quotable.length);
    const counted = input.responses.filter(({ sharing }) => sharing === 'counted');
    const names = new Map(input.bodies.map(({ id, name }) => [id, name!]));
    for (const { body } of counted) expect(csv).not.toContain(`,${names.get(body)}`);
  });

  it('calculate nothing, whatever the columns and groups of an own list are called', async () => {
    const formula = '=HYPERLINK("https://example.org";"x")';
    const bodies = input.bodies.map((body) => ({ ...body, groups: { [formula]: formula } }));
    const reading = analyse(instrument, { ...input, bodies });
    const { classifications: _, ...consultation } = { ...input, bodies };
    for (const sheet of MANY_SHEETS) {
      const csv = await text({ format: 'csv', sheet, reading, consultation, locale: 'nl' });
      expect(csv.replaceAll('"', '')).not.toMatch(/(^|;)\s*[=+@]/m);
    }
    const tallies = await text({ format: 'csv', sheet: 'tallies', reading, consultation });
    expect(tallies).toContain("'=HYPERLINK");
  });

  it('explain every column in the code book', async () => {
    const material = await gatherMany({ ...order, format: 'xlsx' }, making.raster);
    const sheets = manySheets(material, 1);
    const book = sheets.at(-1)!.rows.map(([sheet, column]) => `${sheet}: ${column}`);
    for (const id of MANY_SHEETS) {
      const { title, columns } = manySheet(material, id, 1);
      for (const { header } of columns) expect(book).toContain(`${title}: ${header}`);
    }
    expect(new Set(sheets.map(({ title }) => title)).size).toBe(sheets.length);
    for (const { title } of sheets) expect(title.length).toBeLessThanOrEqual(31);
  });

  it('hold no answer of one body: no export has a row or a key per response', async () => {
    const json = JSON.parse(await text({ format: 'json' }));
    expect(JSON.stringify(json)).not.toMatch(/"request"|"answers":\{"|"hash"/);
    expect(json.bodies).toHaveLength(285);
  });
});

describe('the report of a consultation', () => {
  it('has ten to twenty pages at 285 bodies, and the cabinet’s page has one', async () => {
    const material = await gatherMany({ ...order, format: 'pdf' }, making.raster);
    const report = await renderMany(material, { format: 'pdf' }, making);
    expect(report.pages).toBeGreaterThanOrEqual(10);
    expect(report.pages).toBeLessThanOrEqual(20);
    const page = await renderMany(material, { format: 'summary' }, making);
    expect(page.pages).toBe(1);
  });

  it('survives hostile texts', async () => {
    const evil = '<script>alert(1)</script>"\'; =HYPERLINK("x") 😀\u202e\u0000 ';
    const bodies = input.bodies.map((body, at) => (at === 0 ? { ...body, name: evil } : body));
    const consultation = {
      ...order.consultation,
      bodies,
      proposal: { title: evil, change: evil.repeat(40), points: [{ id: 'art-1', title: evil }] },
    };
    const html = await text({ format: 'html', consultation });
    expect(html).not.toContain('<script');
    const csv = await text({ format: 'csv', sheet: 'bodies', consultation });
    expect(csv).not.toMatch(/^=/m);
    const { name } = await makeManyFile({ ...order, consultation, format: 'xlsx' }, making);
    expect(name).toMatch(/^draagkracht-consultation-[\p{L}\p{N}-]+\.xlsx$/u);
  });
});
