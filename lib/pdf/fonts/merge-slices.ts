import { PdfError } from '@/lib/pdf/errors';
import { characterMapOf, readCharacterMap } from './character-map';
import { type FontTables, tablesOfWoff, trueTypeOf, viewOf } from './font-tables';

interface SliceGlyph {
  outline: Uint8Array;
  advance: number;
  bearing: number;
}

/** Flags of the parts of a glyph that is put together from others. */
const WORDS = 0x01;
const SCALE = 0x08;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

const HYPHEN = 0x2d;
/** Tables copied from the first slice. */
const SHARED = ['OS/2', 'gasp', 'head', 'hhea', 'maxp', 'name', 'post'];

const tableOf = (tables: FontTables, tag: string): Uint8Array => {
  const table = tables.get(tag);
  if (!table) throw new PdfError('font', `A slice of a font has no table ${tag}.`);
  return table;
};

/** An outline whose parts are glyphs that have moved. */
const moved = (outline: Uint8Array, by: number): Uint8Array => {
  if (by === 0 || outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  let flags = MORE;
  for (let part = 10; flags & MORE; ) {
    flags = view.getUint16(part);
    view.setUint16(part + 2, view.getUint16(part + 2) + by);
    part += flags & WORDS ? 8 : 6;
    if (flags & SCALE) part += 2;
    if (flags & TWO_SCALES) part += 4;
    if (flags & MATRIX) part += 8;
  }
  return copy;
};

const glyphsOf = (tables: FontTables, before: number): SliceGlyph[] => {
  const [loca, hmtx] = [viewOf(tableOf(tables, 'loca')), viewOf(tableOf(tables, 'hmtx'))];
  const glyf = tableOf(tables, 'glyf');
  const measured = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  const isLong = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const offset = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return Array.from({ length: viewOf(tableOf(tables, 'maxp')).getUint16(4) }, (_, glyph) => ({
    outline: moved(glyf.subarray(offset(glyph), offset(glyph + 1)), before),
    advance: hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
    bearing: hmtx.getInt16(glyph < measured ? glyph * 4 + 2 : 2 * (measured + glyph)),
  }));
};

/** The tables `glyf`, `loca` and `hmtx`. */
const outlineTables = (glyphs: readonly SliceGlyph[]): [string, Uint8Array][] => {
  const padded = ({ outline }: SliceGlyph) => Math.ceil(outline.length / 4) * 4;
  const glyf = new Uint8Array(glyphs.reduce((sum, glyph) => sum + padded(glyph), 0));
  const loca = new Uint8Array((glyphs.length + 1) * 4);
  const hmtx = new Uint8Array(glyphs.length * 4);
  let offset = 0;
  for (const [index, glyph] of glyphs.entries()) {
    glyf.set(glyph.outline, offset);
    offset += padded(glyph);
    viewOf(loca).setUint32((index + 1) * 4, offset);
    viewOf(hmtx).setUint16(index * 4, glyph.advance);
    viewOf(hmtx).setInt16(index * 4 + 2, glyph.bearing);
  }
  return [
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', hmtx],
  ];
};

/** The greatest of each of the counts that are to fit into memory. */
const greatest = (maxp: Uint8Array, others: readonly Uint8Array[]) => {
  for (let at = 6; at < maxp.length; at += 2) {
    const counts = [maxp, ...others].map((table) => viewOf(table).getUint16(at));
    viewOf(maxp).setUint16(at, Math.max(...counts));
  }
};

/**
 * One TrueType font of some slices of a font in WOFF, which is what running text needs: react-pdf breaks
 * lines, with a hyphen, wherever a run of another font begins. What the slices say on pairs and forms of
 * glyphs is left out. A hyphen of zero width replaces the one that react-pdf adds anyway.
 * @throws {PdfError} `font` if a slice is not a TrueType font in WOFF.
 */
export const mergeSlices = (slices: readonly Uint8Array[]): Uint8Array => {
  const fonts = slices.map(tablesOfWoff);
  const glyphs: SliceGlyph[] = [];
  const characters = new Map<number, number>();
  for (const font of fonts) {
    const before = glyphs.length;
    for (const glyph of glyphsOf(font, before)) glyphs.push(glyph);
    for (const [codePoint, glyph] of readCharacterMap(tableOf(font, 'cmap'))) {
      if (glyph !== 0) characters.set(codePoint, before + glyph);
    }
  }
  characters.set(HYPHEN, glyphs.length);
  glyphs.push({ outline: new Uint8Array(), advance: 0, bearing: 0 });

  const merged = new Map(outlineTables(glyphs)).set('cmap', characterMapOf(characters));
  const [first] = fonts;
  for (const tag of first ? SHARED : []) {
    const table = first?.get(tag);
    if (table) merged.set(tag, table.slice());
  }
  viewOf(tableOf(merged, 'head')).setInt16(50, 1);
  viewOf(tableOf(merged, 'hhea')).setUint16(34, glyphs.length);
  const maxp = tableOf(merged, 'maxp');
  viewOf(maxp).setUint16(4, glyphs.length);
  greatest(
    maxp,
    fonts.map((font) => tableOf(font, 'maxp')),
  );
  return trueTypeOf(merged);
};
