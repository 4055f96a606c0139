/**
 * Which characters each slice of a font has: CSS `unicode-range`s by the slice's number in brackets, or by
 * a script's name for slices that are not numbered. This is the `unicode.json` of Fontsource's packages.
 */
export type SliceTable = Readonly<Record<string, string>>;

interface Range {
  slice: string;
  /** The first and the last code point. */
  first: number;
  last: number;
}

const NUMBERED = /^\[(\d+)\]$/;

const rangesOf = (table: SliceTable): Range[] =>
  Object.entries(table).flatMap(([key, ranges]) => {
    const slice = NUMBERED.exec(key)?.[1];
    if (slice === undefined) return [];
    return ranges.split(',').map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      return { slice, first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
    });
  });

/**
 * The numbers of the slices that have some characters, in order; characters that no slice has are
 * ignored.
 */
export const slicesWith = (characters: readonly string[], table: SliceTable): string[] => {
  if (characters.length === 0) return [];
  const ranges = rangesOf(table);
  const slices = characters.flatMap((character) => {
    const codePoint = character.codePointAt(0) as number;
    return ranges.find(({ first, last }) => first <= codePoint && codePoint <= last)?.slice ?? [];
  });
  return [...new Set(slices)].sort((a, b) => Number(a) - Number(b));
};
