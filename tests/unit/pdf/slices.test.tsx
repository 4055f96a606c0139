import { describe, expect, it } from 'vitest';
import { Document, fontNeeds, loadFonts, P, Page, renderPdf, slicesWith } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { checkPdf } from '@/tests/support/pdf/check';
import { textOfPdf } from '@/tests/support/pdf/text';

async function rendered(text: string) {
  const fonts = await loadInstalledFonts(fontNeeds(text));
  const document = (
    <Document title={text.slice(0, 20)} language="nl">
      <Page>
        <P>{text}</P>
      </Page>
    </Document>
  );
  const { bytes, substitutions } = await renderPdf(document, { fonts });
  expect((await checkPdf(bytes)).violations).toEqual([]);
  return { text: await textOfPdf(bytes), substitutions };
}

describe('a font in slices', () => {
  const table = { '[4]': 'U+4e00,U+4e10-4e12', '[12]': 'U+4e01', latin: 'U+0000-00ff' };

  it('is needed where it has a character', () => {
    expect(slicesWith(['\u4e01', '\u4e11', '\u4e12'], table)).toEqual(['4', '12']);
    expect(slicesWith(['a', '\u4e13'], table)).toEqual([]);
    expect(slicesWith([], table)).toEqual([]);
  });

  it('is not needed for other texts, with punctuation that all scripts share', () => {
    const none = { hangul: [], ideographic: [] };
    expect(fontNeeds('Prijs · 5 € “x” – Ελληνικά, שלום 😀').sliced).toEqual(none);
    expect(fontNeeds('一、\uac00 \u1112\u1161\u11ab').sliced).toEqual({
      hangul: ['가', '한'],
      ideographic: ['、', '一'],
    });
  });

  it('has the widths and characters of all slices', async () => {
    const text = '漢字：「」あアー々〇ＡＢ';
    const fonts = await loadInstalledFonts(fontNeeds(text));
    const families = new Set(Array.from(text, (one) => fonts.familyOf(one.codePointAt(0) ?? 0)));
    expect(families.size).toBe(1);
    const font = fonts.resolve({ fontFamily: [...families][0] ?? '' });
    for (const { id, advanceWidth } of font.layout('漢字あ々').glyphs) {
      expect(id).toBeGreaterThan(0);
      expect(advanceWidth).toBe(font.unitsPerEm);
    }
  });

  it.each([
    ['Chinese', '根据贵市的回答，如果不首先加强行政能力，今天无法承担这项任务。'],
    ['Japanese', '「地方分権」とは、国が持っている権限をちょっと移すことを言います。'],
    ['Korean', '지방 자치 단체는 충분한 인력과 재정을 확보하여야 한다. '],
    ['mixed', '東京都（23区）ではABC社のシステム，x漢y😀漢，서울 문화(文化)과. '],
  ])('breaks lines without a hyphen, and loses nothing: %s', async (_, sentence) => {
    const text = sentence.repeat(40).trim();
    const { text: printed, substitutions } = await rendered(text);
    expect(substitutions).toEqual([]);
    expect(printed.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('has no slice that cannot be read', async () => {
    const all = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    const fonts = await loadInstalledFonts({
      sliced: { hangul: all(0xac00, 0xd7a3), ideographic: all(0x3000, 0x9fff) },
    });
    const missing = (characters: string[]) =>
      characters.filter((character) => !fonts.familyOf(character.codePointAt(0) ?? 0));
    expect(missing(all(0xac00, 0xd7a3))).toEqual([]);
    expect(missing([...all(0x3041, 0x3093), ...all(0x30a1, 0x30f4)])).toEqual([]);
    expect(20_992 - missing(all(0x4e00, 0x9fff)).length).toBeGreaterThan(12_000);
  });

  it('is refused if a slice is no font in WOFF', async () => {
    const sliced = [[new Uint8Array(100)]];
    await expect(loadFonts({ text: [], sliced })).rejects.toMatchObject({ code: 'font' });
  });
});
