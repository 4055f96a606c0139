import 'server-only';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { Logo } from '@/lib/branding/branding';
import { pngPixels } from '@/lib/branding/picture';

/** Four channels of sixteen bits, and room for what the rows of an interlaced picture add. */
const MOST_BYTES_PER_PIXEL = 9;
const ROWS = 4096;

const inflated = promisify(inflate);

/**
 * Whether the pixels of a logo are there. The renderer would only find out half way, and it takes its
 * worker along.
 */
export async function isWholeLogo({ format, bytes, width, height }: Logo): Promise<boolean> {
  if (format !== 'png') return true;
  const maxOutputLength = width * height * MOST_BYTES_PER_PIXEL + ROWS;
  return inflated(Buffer.concat(pngPixels(bytes)), { maxOutputLength }).then(
    () => true,
    () => false,
  );
}
