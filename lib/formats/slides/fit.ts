import { shorten } from '@/lib/i18n/shorten';

/** A paragraph of a slide. */
export interface Paragraph {
  text: string;
  /** Larger and heavier than the others. */
  lead?: true;
}

/** Texts as paragraphs like any other. */
export const plainly = (texts: readonly string[]): Paragraph[] => texts.map((text) => ({ text }));

/** A place on a slide, in inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The largest and the smallest size that texts may have, in points. */
export interface Sizes {
  most: number;
  least: number;
}

/** Texts as they fit in a place. */
export interface Fitted {
  /** In points. */
  size: number;
  shown: Paragraph[];
  /** What there was no room for, whole. */
  left: string[];
}

/** What a leading paragraph has over the others, in points. */
export const LEAD = 4;

const LINE_HEIGHT = 1.22;
/** Below each paragraph, as a part of its size. */
export const GAP = 0.45;

/** Widths in the size of the type; rather too wide than too narrow, since readers may lack the typeface. */
const NARROW = /[iljtfrI.,:;'’‘|!()[\] -]/;
const WIDE = /[mwMW@%—]/;

function widthOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2fff) return 1;
  if (NARROW.test(character)) return 0.33;
  if (WIDE.test(character)) return 0.88;
  return /[A-Z]/.test(character) ? 0.66 : 0.55;
}

const lengthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/**
 * Lines that a text takes, broken between words, and within one that is longer than a line.
 * @param size - in points.
 * @param width - in inches.
 */
function linesOf(text: string, size: number, width: number): number {
  const room = (width * 72) / size;
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const length = lengthOf(word);
    const before = used > 0 ? widthOf(' ') : 0;
    if (used + before + length <= room) {
      used += before + length;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.max(0, Math.ceil(length / room) - 1);
    lines += whole;
    used = length - whole * room;
  }
  return lines;
}

const sizeOf = ({ lead }: Paragraph, size: number): number => (lead ? size + LEAD : size);

/** The height of paragraphs below each other, in inches. */
export const heightOf = (paragraphs: Paragraph[], size: number, width: number): number =>
  paragraphs.reduce((sum, paragraph) => {
    const own = sizeOf(paragraph, size);
    return sum + (linesOf(paragraph.text, own, width) * LINE_HEIGHT + GAP) * (own / 72);
  }, 0);

/**
 * The largest size in which all paragraphs fit. Where not even the smallest does, as many as fit; of the
 * first one at least its beginning.
 */
export function fitted(
  paragraphs: Paragraph[],
  { w, h }: Pick<Box, 'w' | 'h'>,
  { most, least }: Sizes,
): Fitted {
  for (let size = most; size >= least; size -= 1)
    if (heightOf(paragraphs, size, w) <= h) return { size, shown: paragraphs, left: [] };
  const fits = (some: Paragraph[]) => heightOf(some, least, w) <= h;
  const count = paragraphs.findIndex((_, at) => !fits(paragraphs.slice(0, at + 1)));
  const rest = (at: number) => paragraphs.slice(at).map(({ text }) => text);
  if (count > 0) return { size: least, shown: paragraphs.slice(0, count), left: rest(count) };
  const [first] = paragraphs;
  if (!first) return { size: least, shown: [], left: [] };
  let length = [...first.text].length;
  while (length > 1 && !fits([{ ...first, text: shorten(first.text, length) }]))
    length = Math.floor(length * 0.9);
  return {
    size: least,
    shown: [{ ...first, text: shorten(first.text, length) }],
    left: rest(0),
  };
}
