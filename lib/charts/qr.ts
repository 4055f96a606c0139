import { encode } from 'uqr';

/** Width of the light border in modules, as the standard (ISO/IEC 18004) requires. */
const QUIET_ZONE = 4;

/** A text as a QR code: its width in modules with the light border, and its dark modules as a path. */
export function qrCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
