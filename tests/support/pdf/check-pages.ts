import { PDFArray, type PDFDocument, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Report } from './check';
import type { StructureIndex } from './check-structure';
import { operations } from './content-stream';
import type { PdfObjects } from './pdf-objects';

const PAINTING = new Set('f F f* S s B B* b b* Do sh Tj TJ \' " BI'.split(' '));

/** Glyph 0 of a font, .notdef, in two-byte codes. */
const MISSING_GLYPH = /<(?:[0-9a-f]{4})*?0000(?:[0-9a-f]{4})*>/;

type ParentTree = Map<number, PDFObject>;

const parentTreeOf = (root: PDFObject, objects: PdfObjects): ParentTree => {
  const tree: ParentTree = new Map();
  const entries = objects.items(objects.get(objects.get(root, 'ParentTree'), 'Nums'));
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const key = entries[index];
    if (key instanceof PDFNumber) tree.set(key.asNumber(), entries[index + 1] as PDFObject);
  }
  return tree;
};

/** Checks the pages against the structure tree. Returns the fonts that are used. */
export const checkPages = (
  pdf: PDFDocument,
  root: PDFObject,
  index: StructureIndex,
  objects: PdfObjects,
  report: Report,
): Map<string, PDFObject> => {
  const parents = parentTreeOf(root, objects);
  const seen = new Set<string>();
  const fonts = new Map<string, PDFObject>();

  const checkMcid = (page: PDFObject, dictionary: PDFObject, mcid: number) => {
    const key = `${page}:${mcid}`;
    if (seen.has(key)) report('mcid', `${key} occurs twice`);
    seen.add(key);
    const owner = index.owners.get(key);
    if (!owner) report('content-untagged', `${key} is not in the structure tree`);
    const row = objects.resolve(parents.get(objects.number(dictionary, 'StructParents') ?? -1));
    const parent = row instanceof PDFArray ? row.get(mcid) : undefined;
    if (owner && String(parent) !== owner) report('parent-tree', key);
  };

  const checkContent = (page: PDFObject, dictionary: PDFObject) => {
    const marks: { isArtifact: boolean; isContent: boolean; depth: number }[] = [];
    const fontNames = new Set<string>();
    let depth = 0;
    let unmarked = 0;
    for (const stream of objects.items(objects.raw(dictionary, 'Contents'))) {
      for (const { operator, operands } of operations(objects.bytes(stream))) {
        if (operator === 'BDC' || operator === 'BMC') {
          const isArtifact = operands[0] === '/Artifact';
          const mcid =
            operator === 'BDC' ? /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1] : undefined;
          if (marks.length > 0)
            report('mark-nesting', `page ${page}: marked content inside another`);
          if (mcid !== undefined) checkMcid(page, dictionary, Number(mcid));
          marks.push({ isArtifact, isContent: mcid !== undefined, depth });
        } else if (operator === 'EMC') {
          if (marks.pop()?.depth !== depth) report('mark-balance', `page ${page}: EMC crosses q/Q`);
        } else if (operator === 'q') depth += 1;
        else if (operator === 'Q') depth -= 1;
        else if (operator === 'Tf') fontNames.add(operands[0]?.slice(1) ?? '');
        else if (PAINTING.has(operator)) {
          if (operator === 'TJ' && MISSING_GLYPH.test(operands[0] ?? ''))
            report('glyph-missing', `page ${page}`);
          if (!marks.some(({ isArtifact, isContent }) => isArtifact || isContent)) unmarked += 1;
        }
      }
    }
    if (marks.length > 0 || depth !== 0) report('mark-balance', `page ${page}: left open`);
    if (unmarked > 0) report('content-unmarked', `page ${page}: ${unmarked} operators`);
    const resources = objects.get(objects.get(dictionary, 'Resources'), 'Font');
    for (const name of fontNames) {
      const font = objects.raw(resources, name);
      if (font) fonts.set(String(font), font);
    }
  };

  const checkAnnotations = (page: PDFObject, dictionary: PDFObject) => {
    const annotations = objects.items(objects.raw(dictionary, 'Annots'));
    if (annotations.length > 0 && objects.text(dictionary, 'Tabs') !== 'S')
      report('tab-order', `page ${page}`);
    for (const annotation of annotations) {
      const owner = index.annotations.get(String(annotation));
      if (owner?.type !== 'Link') report('link-untagged', `page ${page}`);
      else if (owner.page !== String(page)) report('link-page', `page ${page}`);
      const parent = parents.get(objects.number(annotation, 'StructParent') ?? -1);
      if (owner && String(parent) !== owner.element) report('parent-tree', `annotation on ${page}`);
      if (!objects.text(annotation, 'Contents')?.trim()) report('link-contents', `page ${page}`);
    }
  };

  for (const page of pdf.getPages()) {
    checkContent(page.ref, page.node);
    checkAnnotations(page.ref, page.node);
  }
  for (const key of index.owners.keys()) if (!seen.has(key)) report('mcid', `${key} is on no page`);
  return fonts;
};
