/** Shorter codes are numbers, which never had zeroes in front. */
const SHORTEST_CODE = 4;

/**
 * Whether a spreadsheet took zeroes off the front of codes: all are digits, none starts with nought, and
 * some are exactly one shorter than the others. How many, with an example and what it may have been.
 */
export function zeroesLost(
  ids: readonly string[],
): { count: number; value: string; as: string } | undefined {
  const codes = ids.filter((id) => id !== '');
  if (codes.length < 2 || !codes.every((id) => /^[1-9]\d*$/.test(id))) return undefined;
  const lengths = codes.map(({ length }) => length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), longest);
  if (longest < SHORTEST_CODE || shortest !== longest - 1) return undefined;
  const short = codes.filter(({ length }) => length === shortest);
  const [value = ''] = short;
  return { count: short.length, value, as: value.padStart(longest, '0') };
}
