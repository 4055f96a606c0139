import type { AssessRequest } from '@/lib/model/types';
import { isSideways, type Orientation } from './orientation';
import { readPicture } from './picture';

/** The house style as a municipality gives it, not validated yet. */
export interface Branding {
  /** Name of the municipality in the report, instead of that in the assessment. */
  name?: string;
  /** A PNG or JPEG file as `data:image/png;base64,…`. */
  logo?: string;
  /** The colour of titles and rules, such as `#0d5650`. */
  accent?: string;
}

/** A logo that can be printed, with its size in pixels as it is seen. */
export interface Logo {
  /** The file as it came. */
  url: string;
  bytes: Uint8Array<ArrayBuffer>;
  format: 'png' | 'jpg';
  width: number;
  height: number;
  orientation: Orientation;
  /** Every document can hold the file as it is; any other is drawn anew. */
  plain: boolean;
}

const messages = {
  accent: 'The accent is no #rrggbb.',
  logo_type: 'The logo is no PNG or JPEG file, or not the one it says it is.',
  logo_bytes: 'The logo is over 200 kB.',
  logo_pixels: 'The logo has no pixels, or over four million.',
  logo_press: 'The logo is in CMYK; save it in RGB.',
};

/** Why a house style cannot be used. */
export type BrandingFault = keyof typeof messages;

/** A house style that cannot be used. */
export class BrandingError extends Error {
  override name = 'BrandingError';
  readonly code: BrandingFault;

  constructor(code: BrandingFault) {
    super(messages[code]);
    this.code = code;
  }
}

const MOST_BYTES = 200_000;
const MOST_PIXELS = 4_000_000;
const CMYK = 4;
/** The longest name, in characters. */
export const LONGEST_NAME = 300;

/** Prefix of a logo as a data URL; the file follows in base64. */
export const LOGO_URL = /^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;
/** The longest that a logo within the limits can be written. */
export const LONGEST_LOGO_URL = Math.ceil(MOST_BYTES / 3) * 4 + 'data:image/jpeg;base64,'.length;

/**
 * Checks a logo.
 * @throws {BrandingError} if it is too large, no PNG or JPEG, or in colours for the printing press.
 */
export function readLogo(url: string): Logo {
  if (url.length > LONGEST_LOGO_URL) throw new BrandingError('logo_bytes');
  const type = LOGO_URL.exec(url)?.[1];
  const bytes = type ? decoded(url.slice(url.indexOf(',') + 1)) : null;
  if (!bytes) throw new BrandingError('logo_type');
  if (bytes.byteLength > MOST_BYTES) throw new BrandingError('logo_bytes');
  const picture = readPicture(bytes);
  if (picture?.type !== `image/${type}`) throw new BrandingError('logo_type');
  const { channels, orientation, plain } = picture;
  const [width, height] = isSideways(orientation)
    ? [picture.height, picture.width]
    : [picture.width, picture.height];
  if (width * height === 0 || width * height > MOST_PIXELS) throw new BrandingError('logo_pixels');
  if (channels === CMYK) throw new BrandingError('logo_press');
  return { url, bytes, format: type === 'png' ? 'png' : 'jpg', width, height, orientation, plain };
}

/** The room for a logo at the top of a page, in points. */
const ROOM = { width: 150, height: 44 };

/** How large a logo is printed, in points. */
export function printedSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  return { width: width * scale, height: height * scale };
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** An assessment with the municipality's name of the house style. */
export function underOwnName<Request extends Pick<AssessRequest, 'context'>>(
  request: Request,
  branding: Branding = {},
): Request {
  const name = branding.name?.trim();
  if (!name) return request;
  const { context } = request;
  return { ...request, context: { ...context, municipality: { ...context.municipality, name } } };
}
