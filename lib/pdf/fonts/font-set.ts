import { PdfError } from '@/lib/pdf/errors';
import { type Font, type FontDescriptor, Pdfkit } from '@/lib/pdf/internals';
import { memoiseShaping } from './memoise-shaping';
import { mergeSlices } from './merge-slices';

/** A static TrueType or OpenType font: its bytes, or a URL that `fetch` can read. */
export type FontSource = Uint8Array | ArrayBuffer | string | URL;

export interface FontFace {
  src: FontSource;
  /** 100–900; 400 if absent. */
  weight?: number;
  style?: 'normal' | 'italic';
}

export interface FontSources {
  /** The faces of the document's one text family; one of them must be 400 normal. */
  text: readonly FontFace[];
  /** Fonts for characters that the text family lacks, in order of preference. */
  fallback?: readonly FontSource[];
  /** The slices, in WOFF, of TrueType fonts that are too large to be loaded whole; last in preference. */
  sliced?: readonly (readonly FontSource[])[];
}

/**
 * Opened fonts. Open them once and use them for every document: shapes of words and lines of cells are
 * cached with them.
 */
export interface FontSet {
  /** The font stack, by family name. */
  readonly families: readonly string[];
  /** The face that is nearest to a descriptor. */
  resolve(descriptor: FontDescriptor): Font;
  /** The first family that has a character, if any has. */
  familyOf(codePoint: number): string | undefined;
}

interface OpenFace {
  font: Font;
  weight: number;
  italic: boolean;
}

/** The family whose face is chosen by weight and style. */
export const TEXT_FAMILY = 'text';
/** The regular face alone: it backs the others, which may have fewer characters. */
const REGULAR_FAMILY = 'regular';

const bytesOf = async (source: FontSource): Promise<Uint8Array> => {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  const response = await fetch(source);
  if (!response.ok) throw new PdfError('font', `Font ${source}: HTTP ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
};

/** pdfkit opens fonts with the same library as react-pdf, and saves a dependency on it. */
const open = async (source: FontSource): Promise<Font> => {
  const opener = new Pdfkit({ autoFirstPage: false, font: null });
  try {
    const font = opener.font(await bytesOf(source))._font?.font;
    if (font) return memoiseShaping(font);
  } catch (cause) {
    if (cause instanceof PdfError) throw cause;
    throw new PdfError('font', 'Not a font that can be embedded.', { cause });
  }
  throw new PdfError('font', 'Not a font that can be embedded.');
};

const openSlices = async (slices: readonly FontSource[]): Promise<Font> =>
  open(mergeSlices(await Promise.all(slices.map(bytesOf))));

const numericWeight = (weight: FontDescriptor['fontWeight']): number => {
  if (typeof weight === 'number') return weight;
  return weight === 'bold' ? 700 : Number(weight) || 400;
};

const nearest = (faces: readonly OpenFace[], { fontWeight, fontStyle }: FontDescriptor): Font => {
  const weight = numericWeight(fontWeight);
  const italic = fontStyle === 'italic' || fontStyle === 'oblique';
  const distance = (face: OpenFace) =>
    Math.abs(face.weight - weight) + (face.italic === italic ? 0 : 1000);
  return faces.reduce((best, face) => (distance(face) < distance(best) ? face : best)).font;
};

/** The first family that has a character, remembered per character. */
const familyFinder = (families: ReadonlyMap<string, Font>) => {
  const known = new Map<number, string | undefined>();
  return (codePoint: number): string | undefined => {
    if (!known.has(codePoint)) {
      const entry = [...families].find(([, font]) => font.hasGlyphForCodePoint(codePoint));
      known.set(codePoint, entry?.[0]);
    }
    return known.get(codePoint);
  };
};

/**
 * Opens the fonts of a document.
 * @throws {PdfError} `font` if a font cannot be read, or the text family has no regular face.
 */
export const loadFonts = async ({
  text,
  fallback = [],
  sliced = [],
}: FontSources): Promise<FontSet> => {
  const faces = await Promise.all(
    text.map(
      async ({ src, weight = 400, style = 'normal' }): Promise<OpenFace> => ({
        font: await open(src),
        weight,
        italic: style === 'italic',
      }),
    ),
  );
  const regular = faces.find(({ weight, italic }) => weight === 400 && !italic)?.font;
  if (!regular) throw new PdfError('font', 'The text family needs a regular face (400 normal).');
  const needed = sliced.filter(({ length }) => length > 0);
  const opened = await Promise.all([...fallback.map(open), ...needed.map(openSlices)]);
  const fallbacks = new Map(opened.map((font, index) => [`fallback ${index + 1}`, font]));
  return {
    families: [TEXT_FAMILY, REGULAR_FAMILY, ...fallbacks.keys()],
    resolve: (descriptor) => {
      if (descriptor.fontFamily === REGULAR_FAMILY) return regular;
      return fallbacks.get(descriptor.fontFamily) ?? nearest(faces, descriptor);
    },
    familyOf: familyFinder(new Map([[TEXT_FAMILY, regular], ...fallbacks])),
  };
};
