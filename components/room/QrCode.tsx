import { qrCode } from '@/lib/charts/qr';

/** A text as a QR code, always dark on light so that every phone reads it. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { size, path } = qrCode(text);
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
