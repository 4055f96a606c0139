import type { TaggedDocument } from '@/lib/pdf/document/tagged-document';
import type { PdfTree, StructureElement } from '@/lib/pdf/internals';
import type { StructureTag } from '@/lib/pdf/semantics';

/** Left, bottom, right, top in points from the page's lower left corner. */
export type Bounds = readonly [number, number, number, number];

/** Builds the structure tree of a document. */
export class Structure {
  readonly root: StructureElement;
  private readonly ids: PdfTree;
  private noteCount = 0;

  constructor(
    private readonly target: TaggedDocument,
    lang: string,
  ) {
    this.root = target.struct('Document', { lang });
    this.ids = target.createNameTree();
    target.addStructure(this.root);
  }

  /** Adds an element at the end of its parent. */
  add(parent: StructureElement, tag: StructureTag, bounds?: Bounds): StructureElement {
    const { type, lang, alt, scope, listNumbering } = tag;
    const element = this.target.struct(type, { lang, alt, scope });
    const { data } = element.dictionary;
    if (bounds) data.A = { O: 'Layout', Placement: 'Block', BBox: bounds };
    if (listNumbering) data.A = { O: 'List', ListNumbering: listNumbering };
    if (type === 'Note') this.identify(element);
    parent.add(element);
    return element;
  }

  /** PDF/UA requires an identifier on every note. */
  private identify(element: StructureElement): void {
    this.noteCount += 1;
    const id = `note-${this.noteCount}`;
    // pdfkit writes a `String` object as a string and a plain one as a name.
    element.dictionary.data.ID = new String(id);
    this.ids.add(id, element.dictionary);
    this.target.getStructTreeRoot().data.IDTree = this.ids;
  }
}
