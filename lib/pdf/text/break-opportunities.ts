import { BREAKABLE_SPACE } from './breakable-space';
import { IDEOGRAPHIC } from './scripts';

/** Words longer than this may be broken at any character. */
const LONGEST_WHOLE_WORD = 30;

const WORDS = new RegExp(`[^${BREAKABLE_SPACE}]*${BREAKABLE_SPACE}?`, 'gu');
const CHARACTERS = new RegExp(`[^][\\n${BREAKABLE_SPACE}]*`, 'gu');
/** After a hyphen or slash between letters. */
const COMPOUND = /(?<=\p{L}[-–—/])(?=\p{L})/u;
/** After the punctuation that URLs are made of. */
const URL_PUNCTUATION = /(?<=[/?&=#_~.,;:+-])(?=[^/?&=#_~.,;:+-])/u;

/**
 * Characters that a line does not begin with: closing punctuation, marks, small kana, signs that repeat
 * or lengthen.
 */
const NOT_FIRST = `[\\s${BREAKABLE_SPACE}\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{Lm}\\p{M}\\p{Sk}ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]`;
/** Characters that a line does not end with: opening punctuation. */
const NOT_LAST = '[\\s\\p{Ps}\\p{Pi}]';
/** Before and after a Chinese or Japanese character: these scripts have no spaces. */
const IDEOGRAPHS = new RegExp(
  `(?<!${NOT_LAST})(?!${NOT_FIRST})(?:(?<=${IDEOGRAPHIC.source})|(?=${IDEOGRAPHIC.source}))`,
  'u',
);

/** Where a run begins or ends with a character that a line may begin or end with. */
const IDEOGRAPH_FIRST = new RegExp(`^(?!${NOT_FIRST})${IDEOGRAPHIC.source}`, 'u');
const IDEOGRAPH_LAST = new RegExp(`${IDEOGRAPHIC.source}(?<!${NOT_LAST})$`, 'u');

/** Characters; a line feed or space is kept with the character before it. */
const charactersOf = (text: string) => text.match(CHARACTERS) ?? [];

const partsOf = (word: string): string[] =>
  IDEOGRAPHIC.test(word)
    ? word.split(IDEOGRAPHS).flatMap(partsWithoutSpace)
    : partsWithoutSpace(word);

const partsWithoutSpace = (word: string): string[] => {
  if (word.length <= LONGEST_WHOLE_WORD) return /[-–—/]/.test(word) ? word.split(COMPOUND) : [word];
  return word
    .split(URL_PUNCTUATION)
    .flatMap((part) => (part.length > LONGEST_WHOLE_WORD ? charactersOf(part) : [part]));
};

/** The words of a text, each with the space after it. */
export const wordsOf = (text: string): string[] => text.match(WORDS)?.filter(Boolean) ?? [];

/**
 * Where a line may break in a text: between words, between ideographs, and inside long words. Words are
 * never hyphenated.
 * @param mustBreak - whether a word (with its space) may be broken at any character.
 * @returns the pieces between which a line may break, in the form of react-pdf's syllables; an empty syllable
 *   makes it break without a hyphen.
 */
export const breakOpportunities = (
  text: string,
  mustBreak: (word: string) => boolean = () => false,
): string[] => {
  const syllables: string[] = IDEOGRAPH_FIRST.test(text) ? [''] : [];
  for (const word of wordsOf(text)) {
    const parts = mustBreak(word) ? charactersOf(word) : partsOf(word);
    for (const [index, part] of parts.entries()) {
      if (index > 0) syllables.push('');
      syllables.push(part);
    }
    if (word.endsWith(BREAKABLE_SPACE)) syllables.push('');
  }
  if (IDEOGRAPH_LAST.test(text)) syllables.push('');
  return syllables;
};
