import PDFDocument from 'pdfkit';
import type { Report } from '@/lib/report/types';
import { contentsOf, sharesOf } from './content';
import { FACES } from './fonts';

const WIDTH = 483;
const BOTTOM = 790;

/** Draws the report's text with pdfkit alone: no layout but its own line breaks. */
export function drawWithPdfkit(report: Report): Promise<void> {
  const pdf = new PDFDocument({ size: 'A4', margin: 56 });
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', () => {});
  pdf.registerFont('regular', FACES.regular);
  pdf.registerFont('semibold', FACES.semibold);
  for (const part of contentsOf(report)) {
    if (part.kind === 'heading') {
      pdf
        .font('semibold')
        .fontSize(part.level === 1 ? 16 : 12)
        .text(part.text);
    } else if (part.kind === 'text') {
      pdf.font('regular').fontSize(9.5).text(part.text);
    } else drawTable(pdf, sharesOf(part.widths), part.rows);
  }
  pdf.end();
  return ended;
}

function drawTable(pdf: PDFKit.PDFDocument, shares: number[], rows: string[][]): void {
  pdf.font('regular').fontSize(9);
  for (const row of rows) {
    const widths = row.map((_, at) => (shares[at] ?? 0) * WIDTH);
    const height = Math.max(
      ...row.map((cell, at) => pdf.heightOfString(cell, { width: (widths[at] ?? 0) - 8 })),
    );
    if (pdf.y + height > BOTTOM) pdf.addPage();
    const { y } = pdf;
    let x = 56;
    for (const [at, cell] of row.entries()) {
      pdf.text(cell, x, y, { width: (widths[at] ?? 0) - 8 });
      x += widths[at] ?? 0;
    }
    pdf.x = 56;
    pdf.y = y + height + 4;
  }
}
