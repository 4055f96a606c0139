const PRINTABLE_ASCII = /^[\n\x20-\x7e]*$/;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
/** Controls, and characters that are not meant to be seen (joiners, direction and variation marks). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const uPlus = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Private use characters mean nothing outside their font, and PDF/A does not allow them. */
const isPrivateUse = (codePoint: number) =>
  (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;

const normalise = (text: string) =>
  text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(/[\t\u2420]/g, ' ')
    .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : ''))
    .normalize('NFC');

/**
 * Makes any text safe to set: normalises it (NFC, line feeds), removes what is invisible, and replaces
 * each stretch of characters that no font has by their code points, such as `[U+4F60 U+597D]`.
 * @param covers - whether the fonts have a character.
 * @param report - called with each code point that is replaced, such as `U+4F60`.
 */
export const cleanText = (
  text: string,
  covers: (codePoint: number) => boolean,
  report: (codePoint: string) => void,
): string => {
  if (PRINTABLE_ASCII.test(text)) return text;
  let result = '';
  let missing: string[] = [];
  const flush = () => {
    if (missing.length > 0) result += `[${missing.join(' ')}]`;
    missing = [];
  };
  for (const character of normalise(text)) {
    const codePoint = character.codePointAt(0) as number;
    if (character === '\n' || (covers(codePoint) && !isPrivateUse(codePoint))) {
      flush();
      result += character;
    } else if (/\s/.test(character)) {
      flush();
      result += ' ';
    } else {
      missing.push(uPlus(codePoint));
      report(uPlus(codePoint));
    }
  }
  flush();
  return result;
};
