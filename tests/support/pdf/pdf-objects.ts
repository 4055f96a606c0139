import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Reads the objects of a PDF file without minding references. */
export class PdfObjects {
  constructor(private readonly context: PDFContext) {}

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.context.lookup(object) : object;
  }

  get(dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
    const resolved = this.resolve(dictionary);
    return resolved instanceof PDFDict ? this.resolve(resolved.get(PDFName.of(key))) : undefined;
  }

  /** An entry as it is written, a reference as a reference. */
  raw(dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
    const resolved = this.resolve(dictionary);
    return resolved instanceof PDFDict ? resolved.get(PDFName.of(key)) : undefined;
  }

  text(dictionary: PDFObject | undefined, key: string): string | undefined {
    const value = this.get(dictionary, key);
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
    return value instanceof PDFName ? value.decodeText() : value?.toString();
  }

  number(dictionary: PDFObject | undefined, key: string): number | undefined {
    const value = this.get(dictionary, key);
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  }

  /** The items of an array, as they are written; a single object counts as an array of one. */
  items(object: PDFObject | undefined): PDFObject[] {
    const resolved = this.resolve(object);
    if (resolved instanceof PDFArray) return resolved.asArray();
    return object === undefined ? [] : [object];
  }

  bytes(object: PDFObject | undefined): Uint8Array {
    const stream = this.resolve(object);
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
  }
}
