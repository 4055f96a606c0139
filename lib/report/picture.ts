/** What the head of a picture file says. */
export interface PictureHead {
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** Colour channels of a JPEG; 4 is CMYK. */
  channels: number | null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const [IHDR, IDAT, IEND] = [0x49484452, 0x49444154, 0x49454e44];
/** Length, type and checksum of a chunk. */
const CHUNK = 12;

/** Reads the head of a PNG or JPEG file that is there to its end; null for anything else. */
export function readPicture(bytes: Uint8Array): PictureHead | null {
  const view = viewOf(bytes);
  return readPng(view) ?? readJpeg(view);
}

/** The compressed pixels of a PNG file. */
export const pngPixels = (bytes: Uint8Array): Uint8Array[] =>
  chunksOf(viewOf(bytes))
    .filter(({ type }) => type === IDAT)
    .map(({ start, length }) => bytes.subarray(start, start + length));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

interface Chunk {
  type: number;
  /** Of the data. */
  start: number;
  length: number;
}

/** The chunks of a PNG file; the last one may be cut off. */
function chunksOf(view: DataView): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = PNG.length; at + CHUNK <= view.byteLength; ) {
    const length = view.getUint32(at);
    chunks.push({ type: view.getUint32(at + 4), start: at + 8, length });
    at += CHUNK + length;
  }
  return chunks;
}

function readPng(view: DataView): PictureHead | null {
  const isPng = view.byteLength >= 33 && PNG.every((byte, at) => view.getUint8(at) === byte);
  const [head, ...others] = isPng ? chunksOf(view) : [];
  const isWhole = others.at(-1)?.type === IEND && others.some(({ type }) => type === IDAT);
  if (head?.type !== IHDR || !isWhole) return null;
  return {
    type: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    channels: null,
  };
}

/** Start-of-frame segments, which hold the size; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const [START, SCAN, END] = [0xffd8, 0xffda, 0xffd9];

/** Whether a picture begins after the head, and ends. */
function hasScan(view: DataView, head: number): boolean {
  let scan = false;
  for (let at = head; at + 2 <= view.byteLength; at++) {
    const marker = view.getUint16(at);
    if (marker === SCAN) scan = true;
    if (scan && marker === END) return true;
  }
  return false;
}

function readJpeg(view: DataView): PictureHead | null {
  if (view.byteLength < 4 || view.getUint16(0) !== START) return null;
  let at = 2;
  while (at + 10 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      if (!hasScan(view, at)) return null;
      return {
        type: 'image/jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        channels: view.getUint8(at + 9),
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
