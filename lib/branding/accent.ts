/** WCAG 2.2, 1.4.3: text and background. */
const LEAST_CONTRAST = 4.5;
const STEP = 0.97;

type Rgb = [red: number, green: number, blue: number];

const parse = (hex: string): Rgb | null => {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) return null;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as Rgb;
};

const format = (colour: Rgb): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const contrastOnWhite = ([red, green, blue]: Rgb): number =>
  1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);

/** A colour that reads on white. */
export interface Accent {
  colour: string;
  /** Whether the colour that was asked for was too light. */
  darkened: boolean;
}

/** The colour itself, or a darker one of the same hue that reads on white; null if it is no `#rrggbb`. */
export function readableAccent(hex: string): Accent | null {
  let colour = parse(hex);
  if (!colour) return null;
  let darkened = false;
  while (contrastOnWhite(colour) < LEAST_CONTRAST) {
    colour = colour.map((part) => Math.floor(part * STEP)) as Rgb;
    darkened = true;
  }
  return { colour: format(colour), darkened };
}
