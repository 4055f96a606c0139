import { PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { checkPages } from './check-pages';
import { checkStructure } from './check-structure';
import { PdfObjects } from './pdf-objects';

/** Takes note of a violated condition. */
export type Report = (condition: string, detail: string) => void;

export interface CheckResult {
  /** Violations, as `condition: detail`. */
  violations: string[];
  /** Number of structure elements by type. */
  elements: Record<string, number>;
}

const checkCatalog = (catalog: PDFObject, objects: PdfObjects, report: Report) => {
  if (objects.text(objects.get(catalog, 'MarkInfo'), 'Marked') !== 'true')
    report('marked', 'not marked');
  if (!objects.text(catalog, 'Lang')?.trim()) report('language', 'no document language');
  if (objects.text(objects.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== 'true') {
    report('display-title', 'the title is not displayed');
  }
  const xmp = Buffer.from(objects.bytes(objects.get(catalog, 'Metadata'))).toString('utf8');
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) report('xmp-ua', 'no PDF/UA identification');
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]*[^<\s][^<]*<\/rdf:li>/.test(xmp))
    report('xmp-title', 'no title');
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(xmp)) report('xmp-escape', 'unescaped & in XMP');
};

const checkFonts = (fonts: Iterable<PDFObject>, objects: PdfObjects, report: Report) => {
  for (const font of fonts) {
    const name = objects.text(font, 'BaseFont');
    const descendant = objects.items(objects.raw(font, 'DescendantFonts'))[0] ?? font;
    const descriptor = objects.get(descendant, 'FontDescriptor');
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
      objects.get(descriptor, key),
    );
    if (!embedded) report('font-embedded', `${name} is not embedded`);
    if (!objects.get(font, 'ToUnicode')) report('font-unicode', `${name} has no Unicode map`);
  }
};

/** Checks the conditions of PDF/UA-1 that a machine can check and that tagging may break. */
export const checkPdf = async (bytes: Uint8Array): Promise<CheckResult> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = new PdfObjects(pdf.context);
  const violations: string[] = [];
  const report: Report = (condition, detail) => violations.push(`${condition}: ${detail}`);
  checkCatalog(pdf.catalog, objects, report);
  const root = objects.get(pdf.catalog, 'StructTreeRoot');
  if (!root) {
    report('structure', 'no structure tree');
    return { violations, elements: {} };
  }
  const index = checkStructure(root, objects, report);
  const fonts = checkPages(pdf, root, index, objects, report);
  checkFonts(fonts.values(), objects, report);
  return { violations, elements: index.counts };
};
