import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import type { InvitationFormat, InvitationOrder } from '@/lib/formats/invitations/order';
import { makeFile } from '@/lib/formats/make-file';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';

const order = (format: InvitationFormat): InvitationOrder => ({
  inviting: {
    proposal: { title: 'Laadpalen; “vergunnen”', points: [{ id: 'p1', title: 'Artikel 1' }] },
    terms: { contact: 'regio@example.org' },
  },
  fictional: false,
  invited: [
    {
      id: '01234',
      name: 'Éénhoven',
      locale: 'nl',
      email: 'post@eenhoven.example',
      link: 'https://example.org/nl/consult#AQcA',
    },
    {
      id: '02345',
      name: '=HYPERLINK("x")',
      locale: 'en',
      link: 'https://example.org/en/consult#AQcB',
    },
  ],
  closes: { nl: '1 maart 2028 om 17:00 (Brussel)', en: '1 March 2028 at 17:00 (Brussels)' },
  locale: 'nl',
  date: '2027-12-01',
  format,
});

const make = (format: InvitationFormat) =>
  makeFile(order(format), {
    fonts: () => loadInstalledFonts(),
    raster: () => loadInstalledRaster(),
  });

describe('invitations of all together', () => {
  it('are letters in the language of each, with a code and the address of only that body', async () => {
    const { bytes, name } = await make('letters');
    expect(name).toBe('brieven-laadpalen-vergunnen-2027-12-01.docx');
    const files = unzipSync(bytes);
    const text = strFromU8(files['word/document.xml']!);
    const [first = '', second = ''] = text.split('<w:pageBreakBefore/>');
    expect(first).toContain('Éénhoven');
    expect(first).toContain('https://example.org/nl/consult#AQcA');
    expect(first).toContain('1 maart 2028 om 17:00 (Brussel)');
    expect(first).toContain('QR-code met de link voor Éénhoven');
    expect(first).not.toContain('AQcB');
    expect(second).toContain('https://example.org/en/consult#AQcB');
    expect(second).toContain('You can answer until');
    expect(second).not.toContain('AQcA');
    expect(Object.keys(files).filter((file) => file.endsWith('.png'))).toHaveLength(2);
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });

  it('are a workbook that keeps zeros of codes and calculates nothing', async () => {
    const { bytes, name } = await make('mergeXlsx');
    expect(name).toBe('samenvoegbestand-laadpalen-vergunnen-2027-12-01.xlsx');
    const sheets: unknown = await readXlsxFile(Buffer.from(bytes));
    const [{ data }] = sheets as [{ data: unknown[][] }];
    expect(data[1]?.slice(0, 4)).toEqual(['Éénhoven', '01234', 'post@eenhoven.example', 'nl']);
    expect(data[2]?.[0]).toBe('=HYPERLINK("x")');
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
  });

  it('are a CSV file that a spreadsheet reads as it is', async () => {
    const { bytes } = await make('mergeCsv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('"Raadpleging over: Laadpalen; “vergunnen”"');
    expect(lines[2]?.startsWith('"\'=HYPERLINK(""x"")"')).toBe(true);
  });
});
