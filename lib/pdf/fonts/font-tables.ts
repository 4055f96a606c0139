import { unzlibSync } from 'fflate';
import { PdfError } from '@/lib/pdf/errors';

/** The tables of a font by their tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const WOFF = 'wOFF';
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_VERSION = 0x00010000;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const tagAt = (bytes: Uint8Array, offset: number) =>
  String.fromCharCode(...bytes.subarray(offset, offset + 4));

/**
 * Unpacks a font in WOFF.
 * @throws {PdfError} `font` if it is not WOFF.
 */
export const tablesOfWoff = (woff: Uint8Array): FontTables => {
  if (woff.length < WOFF_HEADER || tagAt(woff, 0) !== WOFF) {
    throw new PdfError('font', 'A slice of a font is not in WOFF.');
  }
  const view = viewOf(woff);
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const offset = view.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    const isPacked = packed.length < length;
    const table = isPacked ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed;
    return [tagAt(woff, entry), table] as const;
  });
  return new Map(entries);
};

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** A TrueType font of these tables. Checksums are zero; fontkit does not check them. */
export const trueTypeOf = (tables: FontTables): Uint8Array => {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = SFNT_HEADER + sorted.length * SFNT_ENTRY;
  const font = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + padded(length), start));
  const view = viewOf(font);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, SFNT_VERSION);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (sorted.length - 2 ** power));
  let offset = start;
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    for (let letter = 0; letter < 4; letter += 1) font[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    font.set(table, offset);
    offset += padded(table.length);
  }
  return font;
};
