import 'server-only';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { Logo } from '@/lib/branding/branding';
import { pngPixels } from '@/lib/branding/picture';

/** Most bytes per pixel: four channels of sixteen bits, and some for the rows of an interlaced picture. */
const MOST_BYTES_PER_PIXEL = 9;
const ROWS = 4096;

const inflated = promisify(inflate);

/**
 * Whether a logo has all its pixels. The renderer would fail half way and crash its worker.
 */
export async function isWholeLogo({ format, bytes, width, height }: Logo): Promise<boolean> {
  if (format !== 'png') return true;
  const maxOutputLength = width * height * MOST_BYTES_PER_PIXEL + ROWS;
  return inflated(Buffer.concat(pngPixels(bytes)), { maxOutputLength }).then(
    () => true,
    () => false,
  );
}
