import { describe, expect, it } from 'vitest';
import { dataUrl, png } from '../../support/pdf/pictures';
import { fullRequest } from '../report/requests';
import { docxOf, exportOf, textOf, unpack } from './support';
import { all, parseXml, textIn } from './xml';

const request = { ...fullRequest, runs: 0 };
const house = {
  name: 'Stad Zevendorp',
  logo: dataUrl(png({ width: 300, height: 100 }), 'png'),
  accent: '#8a1538',
};

describe('a house style', () => {
  it('is that of the page, which still loads nothing', async () => {
    const source = textOf(await exportOf(request, 'html', { house }));
    const page = parseXml(source);
    const [logo, ...others] = all(page, 'img');
    expect(others).toEqual([]);
    expect(logo?.attributes).toMatchObject({ src: house.logo, width: '176', height: '59' });
    expect(logo?.attributes.alt).toContain('Stad Zevendorp');
    expect(textIn(all(page, 'style')[0]!)).toContain(house.accent);
    expect(textIn(page)).not.toContain('De Pinte');
    expect(source.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
  });

  it.each(['docx', 'letter'] as const)('is that of the document: %s', async (format) => {
    const { bytes } =
      format === 'docx'
        ? await docxOf(request, 'working', house)
        : await exportOf({ ...request, fictional: true }, 'letter', { house });
    const { xml, text, names } = unpack(bytes);
    const body = xml('word/document.xml');
    const [logo] = all(body, 'wp:docPr');
    expect(logo?.attributes).toMatchObject({ name: 'logo' });
    expect(logo?.attributes.descr).toContain('Stad Zevendorp');
    expect(names.some((name) => name.startsWith('word/media/'))).toBe(true);
    const colours = all(xml('word/header1.xml'), 'w:color').map(({ attributes }) => attributes);
    expect(colours).toContainEqual({ 'w:val': '8a1538' });
    expect(text).not.toContain('De Pinte');
    if (format === 'letter') expect(textIn(all(body, 'w:p')[1]!)).toBe('Stad Zevendorp');
  });

  it.each(['xlsx', 'csv', 'json'] as const)('names the municipality: %s', async (format) => {
    const { bytes } = await exportOf(request, format, { copy: 'publication', house });
    const text = format === 'xlsx' ? unpack(bytes).text : textOf({ bytes });
    if (format !== 'csv') expect(text).toContain('Stad Zevendorp');
    expect(text).not.toContain('De Pinte');
  });
});
