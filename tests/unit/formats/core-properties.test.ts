import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datedArchive } from '@/lib/formats/shared/archive';
import { fullRequest } from '../report/requests';
import { DATE, docxOf, exportOf, LOCALES, slidesIn, unpack } from './support';
import { all, textIn } from './xml';

describe.each(LOCALES)('what an office file says about itself in %s', (locale) => {
  const request = { ...fullRequest, locale, fictional: true };

  it.each(['docx', 'letter', 'xlsx', 'slides'] as const)('%s', async (format) => {
    const { bytes } =
      format === 'docx'
        ? await docxOf(request, 'working')
        : format === 'slides'
          ? await slidesIn(request, 'working')
          : await exportOf(request, format);
    const { xml } = unpack(bytes);
    const core = xml('docProps/core.xml');
    const said = (name: string) => all(core, name).map((found) => textIn(found));
    expect(said('dc:title')).toEqual([expect.stringContaining('kinderopvang')]);
    expect(said('dc:language')).toEqual([locale === 'nl' ? 'nl-BE' : 'en']);
    expect(said('dc:creator')).toEqual(['De Pinte']);
    expect(said('dc:description').join()).toContain(locale === 'nl' ? 'Fictief' : 'Fictional');
    for (const name of ['dcterms:created', 'dcterms:modified']) {
      expect(said(name)).toEqual([`${DATE}T12:00:00Z`]);
    }
    const types = all(xml('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes);
    expect(types.filter(({ PartName }) => PartName === '/docProps/core.xml')).toHaveLength(1);
    const relations = all(xml('_rels/.rels'), 'Relationship').map(({ attributes }) => attributes);
    expect(relations.filter(({ Target }) => Target === 'docProps/core.xml')).toHaveLength(1);
  });

  it('has the day of the report on its parts', async () => {
    const [first, second] = [await exportOf(request, 'xlsx'), await exportOf(request, 'xlsx')];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const view = new DataView(first.bytes.buffer);
    // The first local header: 22 November 2026, at midnight.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([
      0,
      (46 << 9) | (11 << 5) | 22,
    ]);
    expect(Object.keys(unzipSync(first.bytes))).toContain('xl/workbook.xml');
  });
});

describe('dating an archive', () => {
  it('refuses what is none', () => {
    const bytes = new Uint8Array(40);
    bytes[40 - 22 + 10] = 1;
    expect(() => datedArchive(bytes, DATE)).toThrow('no archive');
  });
});
