import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

type Damage = (pdf: PDFDocument) => void;

const elementsOf = (pdf: PDFDocument, type: string): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter(
      (object) => object.get(PDFName.of('S')) === PDFName.of(type) && object.has(PDFName.of('P')),
    );

const first = (pdf: PDFDocument, type: string): PDFDict => {
  const [element] = elementsOf(pdf, type);
  if (!element) throw new Error(`No ${type} in the document.`);
  return element;
};

const lookup = (pdf: PDFDocument, dictionary: PDFDict, key: string): PDFDict =>
  pdf.context.lookup(dictionary.get(PDFName.of(key)), PDFDict);

const retype =
  (from: string, to: string): Damage =>
  (pdf) => {
    first(pdf, from).set(PDFName.of('S'), PDFName.of(to));
  };

const omit =
  (type: string, key: string): Damage =>
  (pdf) => {
    first(pdf, type).delete(PDFName.of(key));
  };

const replaceStream = (pdf: PDFDocument, ref: PDFRef, edit: (text: string) => string) => {
  const stream = pdf.context.lookup(ref) as PDFRawStream;
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  pdf.context.assign(ref, pdf.context.stream(Buffer.from(edit(text), 'latin1')));
};

const editPage =
  (edit: (text: string) => string): Damage =>
  (pdf) => {
    const page = pdf.getPages()[1];
    replaceStream(pdf, page?.node.get(PDFName.of('Contents')) as PDFRef, edit);
  };

const editMetadata =
  (edit: (text: string) => string): Damage =>
  (pdf) => {
    replaceStream(pdf, pdf.catalog.get(PDFName.of('Metadata')) as PDFRef, edit);
  };

const firstAnnotation = (pdf: PDFDocument): PDFDict => {
  const annotations = pdf.getPages()[1]?.node.Annots();
  if (!annotations) throw new Error('No annotations on the second page.');
  return annotations.lookup(0, PDFDict);
};

const firstFont = (pdf: PDFDocument): PDFDict => {
  const [font] = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict =>
        object instanceof PDFDict && object.has(PDFName.of('DescendantFonts')),
    );
  if (!font) throw new Error('No fonts in the document.');
  return font;
};

const unembedFont: Damage = (pdf) => {
  const descendants = pdf.context.lookup(
    firstFont(pdf).get(PDFName.of('DescendantFonts')),
    PDFArray,
  );
  lookup(pdf, descendants.lookup(0, PDFDict), 'FontDescriptor').delete(PDFName.of('FontFile2'));
};

/** Ways to damage a sound file, by the condition that each must violate. */
export const faults: Record<string, Damage> = {
  marked: (pdf) => pdf.catalog.delete(PDFName.of('MarkInfo')),
  language: (pdf) => pdf.catalog.delete(PDFName.of('Lang')),
  'display-title': (pdf) => pdf.catalog.delete(PDFName.of('ViewerPreferences')),
  structure: (pdf) => pdf.catalog.delete(PDFName.of('StructTreeRoot')),
  'xmp-ua': editMetadata((text) => text.replace('<pdfuaid:part>1<', '<pdfuaid:part>9<')),
  'xmp-title': editMetadata((text) => text.replaceAll('dc:title', 'dc:other')),
  'xmp-escape': editMetadata((text) => text.replace('&amp;', '&')),
  'heading-order': retype('H2', 'H4'),
  'structure-type': retype('BlockQuote', 'Quotation'),
  nesting: retype('LBody', 'P'),
  'figure-alt': omit('Figure', 'Alt'),
  'figure-bbox': omit('Figure', 'A'),
  'th-scope': omit('TH', 'A'),
  'note-id': omit('Note', 'ID'),
  parent: (pdf) =>
    first(pdf, 'TOCI').set(
      PDFName.of('P'),
      pdf.catalog.get(PDFName.of('StructTreeRoot')) as PDFRef,
    ),
  'link-contents': (pdf) => firstAnnotation(pdf).set(PDFName.of('Contents'), PDFString.of('')),
  'link-untagged': retype('Link', 'Span'),
  'tab-order': (pdf) => pdf.getPages()[1]?.node.delete(PDFName.of('Tabs')),
  'content-unmarked': editPage((text) => `${text}\n0 0 10 10 re f\n`),
  'content-untagged': editPage((text) => text.replace('/MCID 3\n', '/MCID 999\n')),
  mcid: editPage((text) => text.replace('/MCID 3\n', '/MCID 2\n')),
  'mark-balance': editPage((text) => text.replace('EMC', '')),
  'glyph-missing': editPage((text) => text.replace(/\[<[0-9a-f]{4}/, '[<0000')),
  'font-embedded': unembedFont,
  'font-unicode': (pdf) => firstFont(pdf).delete(PDFName.of('ToUnicode')),
};

/** A copy of a file with one fault. */
export const damaged = async (bytes: Uint8Array, damage: Damage): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  damage(pdf);
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
};
