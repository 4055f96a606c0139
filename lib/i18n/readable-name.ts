/** File systems hold names of 255 bytes; room is left for the other words. */
const MOST_LETTERS = 60;
const MOST_BYTES = 120;

const encoder = new TextEncoder();

/**
 * A text as a part of the name of a file: lower case, letters and digits of any script with their
 * accents, and a hyphen for all between them. Accents that were typed apart, and letters that are there
 * twice in Unicode, become one. It neither begins nor ends with a hyphen; it is empty where the text
 * holds no letters.
 */
export const readableName = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    // Hyphens that show only at the end of a line, and other marks that are not seen.
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+|[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/-+\p{M}+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

/** As `readableName`, of at most so many letters, shortened after a word. */
export function shortName(text: string, most = MOST_LETTERS): string {
  const letters = [...readableName(text)];
  let bytes = 0;
  const fit = letters.findIndex((letter, at) => {
    bytes += encoder.encode(letter).length;
    return at >= most || bytes > MOST_BYTES;
  });
  if (fit < 0) return letters.join('');
  // A word that ends exactly there is whole.
  const end = letters.slice(0, fit + 1).lastIndexOf('-');
  return letters.slice(0, end > 0 ? end : fit).join('');
}
