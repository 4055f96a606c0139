import { encode } from 'uqr';

/** Width of the light border in modules, as the standard requires. */
const QUIET_ZONE = 4;

/** A text as a QR code, always dark on light so that every phone reads it. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
      className="h-auto w-full max-w-80 bg-white"
    >
      <path d={path} className="fill-black" />
    </svg>
  );
}
