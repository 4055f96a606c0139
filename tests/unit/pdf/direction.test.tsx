import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Document, type FontSet, Link, P, Page, renderPdf, scriptsIn } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { checkPdf } from '@/tests/support/pdf/check';
import { operations } from '@/tests/support/pdf/content-stream';
import { PdfObjects } from '@/tests/support/pdf/pdf-objects';
import { textOfPdf } from '@/tests/support/pdf/text';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadInstalledFonts({ scripts: ['arabic', 'hebrew'] });
});

/** What the marked contents of a file say that they read. */
async function readings(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = new PdfObjects(pdf.context);
  const streams = pdf
    .getPages()
    .flatMap(({ node }) => objects.items(objects.raw(node, 'Contents')));
  return streams.flatMap((stream) =>
    [...operations(objects.bytes(stream))].flatMap(({ operator, operands }) => {
      const [, literal] = /\/ActualText \(((?:\\[\s\S]|[^\\()])*)\)/.exec(operands[1] ?? '') ?? [];
      return operator === 'BDC' && literal ? [PDFString.of(literal).decodeText()] : [];
    }),
  );
}

async function rendered(...paragraphs: Parameters<typeof P>[0]['children'][]) {
  const texts = paragraphs.map((text, index) => <P key={String(index)}>{text}</P>);
  const document = (
    <Document title="שלום مرحبا" language="nl">
      <Page>{texts}</Page>
    </Document>
  );
  const { bytes, substitutions } = await renderPdf(document, { fonts });
  expect(substitutions).toEqual([]);
  expect((await checkPdf(bytes)).violations).toEqual([]);
  return { drawn: (await textOfPdf(bytes)).trim(), readings: await readings(bytes) };
}

describe('text from right to left', () => {
  it('is drawn from right to left within a line, and reads as it was typed', async () => {
    expect(await rendered('Trekker: שרה כהן (25 jaar).')).toEqual({
      drawn: 'Trekker: ןהכ הרש (25 jaar).',
      readings: ['שרה כהן'],
    });
  });

  it('keeps numbers and other words the right way round', async () => {
    expect(await rendered('בקשה 42 של Gent (בלגיה).')).toEqual({
      drawn: '.(היגלב) Gent לש 42 השקב',
      readings: ['בקשה 42 של Gent (בלגיה).'],
    });
  });

  it('leaves a sentence that begins with a name from left to right', async () => {
    expect(await rendered('שרה כהן kan deze taak dragen.')).toEqual({
      drawn: 'ןהכ הרש kan deze taak dragen.',
      readings: ['שרה כהן'],
    });
  });

  it('joins the letters of Arabic', async () => {
    const { readings: read, drawn } = await rendered('أحمد بن محمد');
    expect(read).toEqual(['أحمد بن محمد']);
    expect(drawn).toBe('دمحم نب دمحأ');
    const font = fonts.resolve({ fontFamily: fonts.familyOf(0x645) ?? '' });
    const [alone] = font.layout('م').glyphs;
    const [, joined] = font.layout('ممم').glyphs;
    expect(joined?.id).not.toBe(alone?.id);
    expect(joined?.codePoints).toEqual([0x645]);
  });

  it('has a code point for every glyph, as the layout of lines counts on', () => {
    const font = fonts.resolve({ fontFamily: fonts.familyOf(0x645) ?? '' });
    for (const word of ['أحمد', 'في', 'ضيافة', 'مُشَكَّلَة', 'پیشنهاد', 'لله']) {
      const { glyphs } = font.layout(word);
      expect(glyphs.filter(({ codePoints }) => codePoints.length === 0)).toEqual([]);
      expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual(
        Array.from(word, (letter) => letter.codePointAt(0)),
      );
    }
  });

  it('puts a mark at the letter before it', () => {
    const font = fonts.resolve({ fontFamily: fonts.familyOf(0x5d0) ?? '' });
    const { positions } = font.layout('בָּא');
    const alone = font.layout('בָּ').positions;
    const width = alone[0]?.xAdvance ?? 0;
    for (const { xAdvance, xOffset } of positions.slice(1, -1)) {
      expect(xAdvance).toBe(0);
      expect(Math.abs(xOffset)).toBeLessThan(width);
    }
  });

  it('reads line by line where it is broken', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `מילה${index}`);
    const { readings: read } = await rendered(words.join(' '));
    expect(read.length).toBeGreaterThan(1);
    expect(read.map((line) => line.trim()).join(' ')).toBe(words.join(' '));
  });

  it('reads right in a link', async () => {
    const link = (
      <>
        Zie <Link to="https://example.org/">קישור כאן</Link> en verder.
      </>
    );
    expect(await rendered(link)).toEqual({
      drawn: 'Zie ןאכ רושיק en verder.',
      readings: ['קישור כאן'],
    });
  });

  it('leaves other texts as they are', async () => {
    expect(await rendered('Gewone tekst ␠ met een teken')).toEqual({
      drawn: 'Gewone tekst   met een teken',
      readings: [],
    });
  });
});

describe('the scripts of a text', () => {
  it('are those that need a font of their own', () => {
    expect(scriptsIn('Gewone tekst, Ελληνικά, 漢字')).toEqual([]);
    expect(scriptsIn('x ש')).toEqual(['hebrew']);
    expect(scriptsIn('שلا')).toEqual(['arabic', 'hebrew']);
  });
});
