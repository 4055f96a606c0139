import { BrandingError, type Logo } from '@/lib/branding/branding';
import { isSideways, type Orientation } from '@/lib/branding/orientation';
import type { Theme } from '@/lib/branding/theme';
import { element, emptyElement } from '@/lib/formats/shared/markup';
import { type RasterSources, startEngine } from './raster';

/**
 * A look whose logo every kind of document shows as a browser does: upright, without palette, in eight
 * bits. A logo that is so already stays the file that it was.
 * @param raster - loaded only for a logo that has to be drawn anew.
 * @throws {BrandingError} if nothing of the logo can be seen.
 */
export async function printableTheme(
  theme: Theme,
  raster: () => Promise<RasterSources>,
): Promise<Theme> {
  const { logo } = theme;
  return !logo || logo.plain ? theme : { ...theme, logo: await drawnAnew(logo, raster) };
}

async function drawnAnew(logo: Logo, load: () => Promise<RasterSources>): Promise<Logo> {
  const { Resvg } = await startEngine(load);
  const image = new Resvg(logoSvg(logo), { font: { loadSystemFonts: false } });
  const drawn = image.render();
  try {
    // What the engine cannot read it leaves out.
    if (!drawn.pixels.some(Boolean)) throw new BrandingError('logo_type');
    const bytes = new Uint8Array(drawn.asPng());
    const url = `data:image/png;base64,${encoded(bytes)}`;
    return { ...logo, url, bytes, format: 'png', orientation: 1, plain: true };
  } finally {
    drawn.free();
    image.free();
  }
}

/** One pixel for each of the logo's. */
function logoSvg({ url, width, height, orientation }: Logo): string {
  const stored = isSideways(orientation) ? { width: height, height: width } : { width, height };
  const picture = emptyElement('image', {
    href: url,
    ...stored,
    preserveAspectRatio: 'none',
    'image-rendering': 'optimizeSpeed',
    transform: `matrix(${turns[orientation](stored.width, stored.height).join(' ')})`,
  });
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, picture);
}

/** Per orientation the matrix that turns a picture of a width and height upright. */
const turns: Record<Orientation, (width: number, height: number) => number[]> = {
  1: () => [1, 0, 0, 1, 0, 0],
  2: (width) => [-1, 0, 0, 1, width, 0],
  3: (width, height) => [-1, 0, 0, -1, width, height],
  4: (_, height) => [1, 0, 0, -1, 0, height],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, height) => [0, 1, -1, 0, height, 0],
  7: (width, height) => [0, -1, -1, 0, height, width],
  8: (width) => [0, -1, 1, 0, 0, width],
};

function encoded(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
