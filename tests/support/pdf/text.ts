import { PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { operations } from './content-stream';
import { PdfObjects } from './pdf-objects';

const utf16 = (hex: string) =>
  (hex.match(/[0-9a-f]{4}/gi) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

/** The text of each glyph of a font, from its Unicode map as pdfkit writes it. */
const unicodeMap = (cmap: string): Map<string, string> => {
  const map = new Map<string, string>();
  for (const [, from = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], index) => {
      map.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), utf16(hex));
    });
  }
  return map;
};

/** All text of a file in the order of drawing, artifacts included. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = new PdfObjects(pdf.context);
  let text = '';
  for (const { node } of pdf.getPages()) {
    const fonts = objects.get(objects.get(node, 'Resources'), 'Font');
    let map = new Map<string, string>();
    for (const stream of objects.items(objects.raw(node, 'Contents') as PDFObject | PDFRef)) {
      for (const { operator, operands } of operations(objects.bytes(stream))) {
        if (operator === 'Tf') {
          const toUnicode = objects.get(
            objects.get(fonts, operands[0]?.slice(1) ?? ''),
            'ToUnicode',
          );
          map = unicodeMap(Buffer.from(objects.bytes(toUnicode)).toString('latin1'));
        }
        if (operator !== 'TJ') continue;
        for (const [, hex = ''] of (operands[0] ?? '').matchAll(/<([0-9a-f]+)>/g)) {
          text += (hex.match(/.{4}/g) ?? []).map((glyph) => map.get(glyph) ?? '').join('');
        }
      }
    }
  }
  return text;
};
