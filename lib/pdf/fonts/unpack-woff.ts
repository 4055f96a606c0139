import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** The tables of a font in WOFF, in the order of their tags. */
const tablesOf = (woff: Uint8Array, view: DataView) =>
  Array.from({ length: view.getUint16(12) }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const offset = view.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    const data =
      packed.length < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed;
    return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), data };
  });

/**
 * A font in WOFF as TrueType or OpenType; other bytes as they are. Of a packed font, fontkit would unpack
 * the table of all outlines again for every glyph, and some slices of Noto Sans SC it cannot read.
 */
export const unpackWoff = (bytes: Uint8Array): Uint8Array => {
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < WOFF_HEADER || source.getUint32(0) !== WOFF) return bytes;
  const tables = tablesOf(bytes, source);
  const start = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const powers = Math.floor(Math.log2(tables.length));
  view.setUint32(0, source.getUint32(4));
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** powers);
  view.setUint16(8, powers);
  view.setUint16(10, 16 * (tables.length - 2 ** powers));
  let offset = start;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    view.setUint32(entry, tag);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    font.set(data, offset);
    offset += padded(data.length);
  }
  return font;
};
