/** Letters that Unicode does not decompose into a letter and an accent, in ASCII. */
const PLAINLY = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
]);

const asciiOf = (name: string): string =>
  name
    .replace(/[æœßþðđħıłø]/g, (letter) => PLAINLY.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
    // What remains of letters that are written as several words.
    .replace(/[\s-]+/g, '-')
    .replace(/^-|-(?=\.[^.]*$|$)/g, '');

/** `Content-Disposition` with the file name in ASCII and, as `filename*`, in full. */
export const attachmentHeader = (name: string): string =>
  `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
