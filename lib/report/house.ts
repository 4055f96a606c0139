import { readPicture } from './picture';

/** What a municipality may give of its own, as files and values that nobody has checked yet. */
export interface HouseStyle {
  logo?: { bytes: Uint8Array; type: 'image/png' | 'image/jpeg' };
  /** Colour of the rules on page one, such as `#0d5650`. */
  accent?: string;
}

/** A logo that can be printed, with its size in pixels. */
export interface Logo {
  bytes: Uint8Array;
  format: 'png' | 'jpg';
  width: number;
  height: number;
}

/** A house style that could not be used; the message says why. */
export class HouseStyleError extends Error {
  override name = 'HouseStyleError';
}

const MOST_BYTES = 200_000;
const MOST_PIXELS = 4_000_000;

/**
 * Checks a logo.
 * @throws {HouseStyleError} if it is too large, no PNG or JPEG, or in colours for the printing press.
 */
export function readLogo({ bytes, type }: NonNullable<HouseStyle['logo']>): Logo {
  if (bytes.byteLength > MOST_BYTES) throw new HouseStyleError('The logo is over 200 kB.');
  const picture = readPicture(bytes);
  if (picture?.type !== type) throw new HouseStyleError(`The logo is no ${type}.`);
  const { width, height, channels } = picture;
  if (width * height === 0 || width * height > MOST_PIXELS) {
    throw new HouseStyleError('The logo has no pixels, or over four million.');
  }
  if (channels === 4) throw new HouseStyleError('The logo is in CMYK; save it in RGB.');
  return { bytes, format: type === 'image/png' ? 'png' : 'jpg', width, height };
}
