import { PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Report } from './check';
import type { PdfObjects } from './pdf-objects';

const KNOWN_TYPES = new Set(
  'Document Sect Div BlockQuote Caption TOC TOCI P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD Span Note Link Figure'.split(
    ' ',
  ),
);
const PARENTS: Record<string, readonly string[]> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};
const CHILDREN: Record<string, readonly string[]> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'Caption'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
};
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'LBody']);

/** What the structure tree says about the pages. */
export interface StructureIndex {
  /** Element (reference) that owns a marked content, by `page:mcid`. */
  owners: Map<string, string>;
  /** Type and reference of the element that owns an annotation, by the annotation's reference. */
  annotations: Map<string, { type: string; element: string; page: string }>;
  counts: Record<string, number>;
}

/** Walks the structure tree and reports what PDF/UA does not allow in it. */
export const checkStructure = (
  root: PDFObject,
  objects: PdfObjects,
  report: Report,
): StructureIndex => {
  const index: StructureIndex = { owners: new Map(), annotations: new Map(), counts: {} };
  const noteIds = new Set<string>();
  let lastHeading = 0;

  const attribute = (element: PDFObject, key: string) =>
    objects
      .items(objects.raw(element, 'A'))
      .map((entry) => objects.get(entry, key))
      .find(Boolean);

  const checkElement = (element: PDFObject, type: string, parent: string | undefined) => {
    index.counts[type] = (index.counts[type] ?? 0) + 1;
    if (!KNOWN_TYPES.has(type)) report('structure-type', `unknown type ${type}`);
    if (PARENTS[type] && !PARENTS[type].includes(parent ?? ''))
      report('nesting', `${type} in ${parent}`);
    const level = Number(/^H(\d)$/.exec(type)?.[1] ?? 0);
    if (level > lastHeading + 1) report('heading-order', `${type} after H${lastHeading}`);
    if (level > 0) lastHeading = level;
    if (type === 'Figure' && !objects.text(element, 'Alt')?.trim())
      report('figure-alt', 'Figure without Alt');
    if (type === 'Figure' && !attribute(element, 'BBox'))
      report('figure-bbox', 'Figure without BBox');
    if (type === 'TH' && !attribute(element, 'Scope')) report('th-scope', 'TH without Scope');
    if (type === 'Note') {
      const id = objects.text(element, 'ID');
      if (!id || noteIds.has(id)) report('note-id', `Note with ID ${id}`);
      noteIds.add(id ?? '');
    }
  };

  const own = (page: PDFObject | undefined, mcid: number, element: PDFObject): string => {
    const key = `${page}:${mcid}`;
    if (index.owners.has(key)) report('mcid', `${key} has two owners`);
    index.owners.set(key, String(element));
    return 'content';
  };

  const visit = (element: PDFObject, parent: string | undefined): string => {
    const type = objects.text(element, 'S') ?? '?';
    checkElement(element, type, parent);
    const page = objects.raw(element, 'Pg');
    const kids = objects.items(objects.raw(element, 'K')).map((kid) => {
      if (kid instanceof PDFNumber) return own(page, kid.asNumber(), element);
      const kidType = objects.text(kid, 'Type');
      const kidPage = objects.raw(kid, 'Pg') ?? page;
      if (kidType === 'MCR') return own(kidPage, objects.number(kid, 'MCID') ?? -1, element);
      if (kidType === 'OBJR') {
        const entry = { type, element: String(element), page: String(kidPage) };
        index.annotations.set(String(objects.raw(kid, 'Obj')), entry);
        return 'annotation';
      }
      if (String(objects.raw(kid, 'P')) !== String(element))
        report('parent', `wrong parent below ${type}`);
      return visit(kid, type);
    });
    const allowed = CHILDREN[type];
    const stranger = allowed && kids.find((kid) => !allowed.includes(kid));
    if (stranger) report('nesting', `${stranger} in ${type}`);
    if (kids.length === 0 && !MAY_BE_EMPTY.has(type)) report('empty', `${type} without content`);
    return type;
  };

  const tops = objects.items(objects.raw(root, 'K')).map((element) => visit(element, undefined));
  if (tops.join() !== 'Document') report('root', `top elements: ${tops}`);
  return index;
};
