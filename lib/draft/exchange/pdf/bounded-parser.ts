import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { boundedInflate } from './bounded-inflate';
import type { PdfBudget } from './budget';

const name = (text: string) => PDFName.of(text);
const numberOf = (dict: PDFDict, key: string): number =>
  dict.lookup(name(key), PDFNumber).asNumber();

/** Objects read between two pauses for the event loop. */
const PER_TICK = 100;

/** Reads the objects in a stream, within a budget. */
class BoundedObjectStream extends PDFObjectStreamParser {
  constructor(stream: PDFRawStream, budget: PdfBudget) {
    super(stream);
    budget.watch(this.bytes);
  }
}

/** pdf-lib's parser with a budget of work (decision record 0023). */
export class BoundedParser extends PDFParser {
  /** The first failure in an object stream. */
  private readonly failures: unknown[] = [];

  constructor(
    file: Uint8Array,
    private readonly budget: PdfBudget,
  ) {
    super(file, PER_TICK, true);
    budget.watch(this.bytes);
  }

  override async parseDocument(): Promise<PDFContext> {
    const context = await super.parseDocument();
    if (this.failures.length > 0) throw this.failures[0];
    return context;
  }

  override parseObject(ref?: PDFRef): PDFObject {
    const object = super.parseObject(ref);
    if (!(object instanceof PDFRawStream)) return object;
    const type = object.dict.lookup(name('Type'));
    if (type === name('XRef')) return this.references(object);
    if (type === name('ObjStm')) return this.objects(object);
    return object;
  }

  protected override parseRawInt(): number {
    try {
      return super.parseRawInt();
    } catch (error) {
      this.budget.missed();
      throw error;
    }
  }

  /** Cross-references, unpacked; they cannot be more than their bytes can hold. */
  private references(stream: PDFRawStream): PDFRawStream {
    const unpacked = this.unpack(stream);
    const widths = numbersIn(unpacked.dict, 'W') ?? [];
    const lengths = numbersIn(unpacked.dict, 'Index')?.filter((_, at) => at % 2 === 1);
    const width = sum(widths);
    const entries = sum(lengths ?? [numberOf(unpacked.dict, 'Size')]);
    if (!(width >= 1 && entries * width <= unpacked.contents.length)) {
      throw new Error('A cross-reference stream is not what it says.');
    }
    return unpacked;
  }

  /** Unpacks an object stream within the budget before pdf-lib reads it. */
  private objects(stream: PDFRawStream): PDFRawStream {
    const unpacked = this.unpack(stream);
    if (numberOf(unpacked.dict, 'N') > unpacked.contents.length) {
      throw new Error('An object stream is not what it says.');
    }
    // It reads everything before it returns a promise, since no pause is configured.
    const reading = new BoundedObjectStream(unpacked, this.budget).parseIntoContext();
    reading.catch((error) => this.failures.push(error));
    unpacked.dict.delete(name('Type'));
    return unpacked;
  }

  private unpack({ dict, contents }: PDFRawStream): PDFRawStream {
    const filter = dict.lookup(name('Filter'));
    const filters = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : [];
    // Doubly packed streams are refused: their only use is to hide their size.
    if (filters.length > 1) this.budget.end();
    if (filters.some((one) => one !== name('FlateDecode'))) {
      throw new Error('A stream of objects is packed in an unexpected way.');
    }
    dict.delete(name('Filter'));
    return PDFRawStream.of(dict, filters.length ? boundedInflate(contents, this.budget) : contents);
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A list of numbers that are not negative. */
function numbersIn(dict: PDFDict, key: string): number[] | undefined {
  const list = dict.lookup(name(key));
  if (!(list instanceof PDFArray)) return undefined;
  return list.asArray().map((one) => {
    const value = one instanceof PDFNumber ? one.asNumber() : Number.NaN;
    if (!(value >= 0)) throw new Error('A cross-reference stream is not what it says.');
    return value;
  });
}
