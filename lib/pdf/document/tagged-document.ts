import { concat } from '@/lib/bytes/bytes';
import {
  type AnnotationOptions,
  type DocumentInfo,
  Pdfkit,
  type PdfkitDocument,
  type PdfTree,
  type StructureElement,
} from '@/lib/pdf/internals';
import { Marker } from '@/lib/pdf/tagging/marker';
import { escapeXml, UA_IDENTIFICATION, UA_SCHEMA_DESCRIPTION } from './xmp';

/** Bytes of a binary string, in which every character is one byte. */
const fromBinary = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
};

export interface ActiveLink {
  element: StructureElement;
  alt: string;
}

/** Names in a tree are ordered by their bytes; pdfkit orders them by locale, where viewers miss them. */
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * A pdfkit document that can be driven by react-pdf's renderer and comes out tagged: it acts on markers,
 * puts links into the structure tree, and writes metadata for PDF/UA.
 */
export class TaggedDocument extends Pdfkit {
  /** The Link element that new annotations belong to. */
  activeLink: ActiveLink | undefined;
  private pendingMarker: Marker | undefined;
  private readonly fontsBySource = new WeakMap<object, PdfkitDocument['_font'] & object>();
  // The base constructor writes already; an initialiser here would discard that.
  declare private parts?: Uint8Array[];
  private finished = false;

  constructor(lang: string, info: DocumentInfo, archive: string | undefined) {
    super({
      autoFirstPage: false,
      font: null,
      tagged: true,
      pdfVersion: '1.7',
      displayTitle: true,
      lang,
      info,
      subset: archive,
    });
    this._root.data.Names.data.Dests._compareKeys = byCodeUnit;
  }

  /** The finished file, or nothing if some object was never closed. */
  bytes(): Uint8Array | undefined {
    return this.finished && this.parts ? concat(this.parts) : undefined;
  }

  /** An empty name tree, ordered by bytes as PDF requires. */
  createNameTree(): PdfTree {
    const NameTree = this._root.data.Names.data.Dests.constructor as new () => PdfTree;
    return Object.assign(new NameTree(), { _compareKeys: byCodeUnit });
  }

  override addNamedDestination(name: string | Marker, ...destination: unknown[]): void {
    if (name instanceof Marker) this.pendingMarker = name;
    else super.addNamedDestination(name, ...destination);
  }

  /** A marker acts after its node's state is restored, so that marked content nests with q and Q. */
  override restore(): this {
    super.restore();
    const marker = this.pendingMarker;
    this.pendingMarker = undefined;
    marker?.run();
    return this;
  }

  /** A link outside the structure tree breaks PDF/UA, so links in artifacts are left out. */
  override annotate(
    x: number,
    y: number,
    width: number,
    height: number,
    options: AnnotationOptions,
  ): this {
    if (options.Subtype !== 'Link') return super.annotate(x, y, width, height, options);
    if (!this.activeLink) return this;
    const { element, alt } = this.activeLink;
    // pdfkit writes a `String` object as a string and a plain one as a name.
    const Contents = new String(alt);
    return super.annotate(x, y, width, height, { ...options, structParent: element, Contents });
  }

  /** pdfkit opens and compares a font anew for every run of text. */
  override font(source: unknown, family?: string | number | null, size?: number): this {
    if (typeof source !== 'object' || source === null) return super.font(source, family, size);
    const known = this.fontsBySource.get(source);
    if (!known) {
      super.font(source, family, size);
      if (this._font) this.fontsBySource.set(source, this._font);
      return this;
    }
    this._font = known;
    const newSize = typeof family === 'number' ? family : size;
    return newSize === undefined ? this : this.fontSize(newSize);
  }

  /** Collects a page's operators and encodes them once. */
  override addPage(options?: object): this {
    super.addPage(options);
    const { page } = this;
    const operators: string[] = [];
    const end = page.end.bind(page);
    page.write = (operator) => operators.push(operator);
    page.end = () => {
      page.content.write(fromBinary(`${operators.join('\n')}\n`));
      return end();
    };
    return this;
  }

  /** Collects the file here instead of in a stream. */
  override _write(data: string | Uint8Array): void {
    const part = typeof data === 'string' ? fromBinary(`${data}\n`) : data;
    this.parts ??= [];
    this.parts.push(part);
    this._offset += part.length;
  }

  override _finalize(): void {
    super._finalize();
    this.finished = true;
  }

  /** pdfkit's own PDF/UA subset writes a wrong CIDSet, and cannot be combined with PDF/A. */
  override endMetadata(): void {
    this.appendXML(UA_IDENTIFICATION);
    if (this.subset) this.appendXML(UA_SCHEMA_DESCRIPTION);
    super.endMetadata();
  }

  /** pdfkit puts the values into XML as they are. */
  override _addInfo(): void {
    const { info } = this;
    const escaped = (value: string | Date) =>
      typeof value === 'string' ? escapeXml(value) : value;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, escaped(value)]),
    );
    super._addInfo();
    this.info = info;
  }
}
