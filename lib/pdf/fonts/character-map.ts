import { viewOf } from './font-tables';

const SEGMENTS = 4;
const GROUPS = 12;
const GROUPS_HEADER = 16;
const GROUP = 12;

/** The glyphs of characters in segments: format 4 of the table `cmap`. */
function* inSegments(view: DataView, start: number): Generator<[codePoint: number, glyph: number]> {
  const size = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + size + 2;
  for (let at = 0; at < size; at += 2) {
    const last = view.getUint16(ends + at);
    const delta = view.getUint16(starts + size + at);
    const offset = starts + 2 * size + at;
    const range = view.getUint16(offset);
    const first = view.getUint16(starts + at);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint += 1) {
      const listed = range && view.getUint16(offset + range + 2 * (codePoint - first));
      const isAbsent = range !== 0 && listed === 0;
      if (!isAbsent) yield [codePoint, ((range ? listed : codePoint) + delta) & 0xffff];
    }
  }
}

/** The glyphs of characters in groups: format 12. */
function* inGroups(view: DataView, start: number): Generator<[codePoint: number, glyph: number]> {
  for (let index = 0; index < view.getUint32(start + 12); index += 1) {
    const group = start + GROUPS_HEADER + index * GROUP;
    const first = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let codePoint = first; codePoint <= view.getUint32(group + 4); codePoint += 1) {
      yield [codePoint, glyph + codePoint - first];
    }
  }
}

/** The glyphs of all characters in a table `cmap` of Unicode. */
export const readCharacterMap = (cmap: Uint8Array): Map<number, number> => {
  const view = viewOf(cmap);
  const characters = new Map<number, number>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const start = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(start);
    const read = format === SEGMENTS ? inSegments : format === GROUPS ? inGroups : undefined;
    for (const [codePoint, glyph] of read?.(view, start) ?? []) characters.set(codePoint, glyph);
  }
  return characters;
};

/** A table `cmap` with a group for every character. */
export const characterMapOf = (characters: ReadonlyMap<number, number>): Uint8Array => {
  const start = 12;
  const sorted = [...characters].sort(([a], [b]) => a - b);
  const cmap = new Uint8Array(start + GROUPS_HEADER + sorted.length * GROUP);
  const view = viewOf(cmap);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, start);
  view.setUint16(start, GROUPS);
  view.setUint32(start + 4, cmap.length - start);
  view.setUint32(start + 12, sorted.length);
  for (const [index, [codePoint, glyph]] of sorted.entries()) {
    const group = start + GROUPS_HEADER + index * GROUP;
    view.setUint32(group, codePoint);
    view.setUint32(group + 4, codePoint);
    view.setUint32(group + 8, glyph);
  }
  return cmap;
};
