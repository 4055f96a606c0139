import type { Font, Glyph, GlyphPosition, GlyphRun } from '@/lib/pdf/internals';
import { BREAKABLE_SPACE, showSpaces } from '@/lib/pdf/text/breakable-space';
import { isRightToLeft } from '@/lib/pdf/text/direction';

const MAX_WORDS = 50_000;
const MAX_WORD_LENGTH = 64;
const WORDS = /[^ ]* ?/g;

const utf16 = (codePoint: number): number[] => {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
};

/**
 * react-pdf's text layout maps glyphs to UTF-16 units by counting a glyph's code points, and cuts lines
 * at the wrong place after an astral character. Giving those glyphs their surrogates as code points
 * makes it count right; a PDF's ToUnicode map is the same for both.
 */
const countAsUtf16 = (glyph: Glyph): Glyph =>
  glyph.codePoints.some((codePoint) => codePoint > 0xffff)
    ? (Object.create(glyph, { codePoints: { value: glyph.codePoints.flatMap(utf16) } }) as Glyph)
    : glyph;

const hasFeatures = (features: unknown) =>
  typeof features === 'object' && features !== null && Object.keys(features).length > 0;

const LINE_FEED = '\n';

/** The text that is shaped: with spaces for the stand-in of a space and for line ends. */
const visible = (text: string) => showSpaces(text).replaceAll(LINE_FEED, ' ');

const METRICS = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const;

/** Reads a font's metrics once: they are getters that look up tables. */
const fixMetrics = (font: Font) => {
  for (const metric of METRICS) Object.defineProperty(font, metric, { value: font[metric] });
};

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((codePoint, index) => codePoint === b[index]);

/**
 * fontkit keeps the first object made for a glyph, with the code points that it then stood for: none, if
 * it was met as a part of another glyph. Text would get lost from later documents.
 */
const keepCodePoints = (font: Font) => {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (codePoints.length === 0 || isSame(codePoints, glyph.codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph;
  };
};

/**
 * Makes a font remember the shape of each word and the presence of each character: shaping is most of
 * the work of a layout, and documents repeat their words. Kerning over a space is given up.
 */
export const memoiseShaping = (font: Font): Font => {
  fixMetrics(font);
  keepCodePoints(font);
  const shape = font.layout.bind(font);
  const hasGlyph = font.hasGlyphForCodePoint.bind(font);
  let words = new Map<string, GlyphRun>();
  const known = new Map<number, boolean>(
    [BREAKABLE_SPACE, LINE_FEED].map((character) => [character.charCodeAt(0), true]),
  );

  /**
   * react-pdf expects glyphs in reading order and reverses them itself. Marks have their place
   * beside the letter that is drawn before them, so a word has to be shaped in its own direction.
   */
  const shapeOneWay = (word: string): GlyphRun => {
    if (!isRightToLeft(word)) return shape(word, undefined, undefined, undefined, 'ltr');
    const { glyphs, positions, advanceWidth } = shape(word, undefined, undefined, undefined, 'rtl');
    return { glyphs: glyphs.toReversed(), positions: positions.toReversed(), advanceWidth };
  };

  const shapeWord = (word: string): GlyphRun => {
    const remembered = words.get(word);
    if (remembered) return remembered;
    const shaped = shapeOneWay(word);
    const run = {
      ...shaped,
      glyphs: shaped.glyphs.map(countAsUtf16),
      advanceWidth: shaped.advanceWidth,
    };
    if (word.length <= MAX_WORD_LENGTH) {
      if (words.size >= MAX_WORDS) words = new Map();
      words.set(word, run);
    }
    return run;
  };

  font.layout = (text, features, script, language, direction) => {
    if (hasFeatures(features)) return shape(visible(text), features, script, language, direction);
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    let advanceWidth = 0;
    for (const word of visible(text).match(WORDS) ?? []) {
      if (word === '') continue;
      const run = shapeWord(word);
      for (const glyph of run.glyphs) glyphs.push(glyph);
      for (const position of run.positions) positions.push(position);
      advanceWidth += run.advanceWidth;
    }
    return { glyphs, positions, advanceWidth };
  };
  font.hasGlyphForCodePoint = (codePoint) => {
    let present = known.get(codePoint);
    if (present === undefined) {
      present = hasGlyph(codePoint);
      known.set(codePoint, present);
    }
    return present;
  };
  return font;
};
