import { type Orientation, orientationIn } from './orientation';

/** Facts from the header of a picture file. */
export interface PictureHead {
  type: 'image/png' | 'image/jpeg';
  /** In pixels, before it is turned. */
  width: number;
  height: number;
  /** Colour channels of a JPEG; 4 is CMYK. */
  channels: number | null;
  orientation: Orientation;
  /** Upright, and written in a way that all readers of documents show as a browser does. */
  plain: boolean;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const [IHDR, IDAT, IEND] = [0x49484452, 0x49444154, 0x49454e44];
const [EXIF, TRANSPARENT, ANIMATION] = [0x65584966, 0x74524e53, 0x6163544c];
const PALETTE_CHUNK = 0x504c5445;
/** Colour types that are neither a palette nor grey with alpha. */
const [GREY, RGB, RGBA] = [0, 2, 6];
const PALETTE = 3;
/** Bits per sample that each colour type may have. */
const DEPTHS = new Map([
  [GREY, [1, 2, 4, 8, 16]],
  [RGB, [8, 16]],
  [PALETTE, [1, 2, 4, 8]],
  [4, [8, 16]],
  [RGBA, [8, 16]],
]);
/** The one way of compressing and of filtering that there is, and without or with interlacing. */
const LARGEST_METHODS = [0, 0, 1];
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
  if (!isPossible(view, others)) return null;
  const exif = others.find(({ type }) => type === EXIF);
  const orientation = exif ? orientationIn(dataOf(view, exif)) : 1;
  const [depth, colours, interlaced] = [24, 25, 28].map((at) => view.getUint8(at));
  const simple =
    depth === 8 &&
    [GREY, RGB, RGBA].includes(colours as number) &&
    interlaced === 0 &&
    !others.some(({ type }) => type === TRANSPARENT || type === ANIMATION);
  return {
    type: 'image/png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    channels: null,
    orientation,
    plain: simple && orientation === 1,
  };
}

/** Whether the format knows what the head of a PNG file says of its pixels. */
function isPossible(view: DataView, others: readonly Chunk[]): boolean {
  const [depth = 0, colours = 0] = [view.getUint8(24), view.getUint8(25)];
  return (
    (DEPTHS.get(colours)?.includes(depth) ?? false) &&
    LARGEST_METHODS.every((largest, at) => view.getUint8(26 + at) <= largest) &&
    (colours !== PALETTE || others.some(({ type }) => type === PALETTE_CHUNK))
  );
}

/** As much of a chunk as there is. */
const dataOf = (view: DataView, { start, length }: Chunk): DataView =>
  new DataView(
    view.buffer,
    view.byteOffset + start,
    Math.max(0, Math.min(length, view.byteLength - start)),
  );

/** Start-of-frame segments, which hold the size; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const [START, SCAN, END] = [0xffd8, 0xffda, 0xffd9];
const APP1 = 0xe1;
/** First bytes of EXIF data: "Exif" and two zeros. */
const EXIF_MARK = [0x45, 0x78, 0x69, 0x66, 0, 0];

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

/** The orientation in a segment, if it is one of EXIF data. */
function orientationOf(view: DataView, at: number): Orientation | null {
  const start = at + 4;
  const length = view.getUint16(at + 2) - 2;
  if (view.getUint8(at + 1) !== APP1 || start + length > view.byteLength) return null;
  const isExif =
    length > EXIF_MARK.length &&
    EXIF_MARK.every((byte, index) => view.getUint8(start + index) === byte);
  if (!isExif) return null;
  const mark = EXIF_MARK.length;
  return orientationIn(dataOf(view, { type: APP1, start: start + mark, length: length - mark }));
}

function readJpeg(view: DataView): PictureHead | null {
  if (view.byteLength < 4 || view.getUint16(0) !== START) return null;
  let orientation: Orientation | null = null;
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
        orientation: orientation ?? 1,
        plain: (orientation ?? 1) === 1,
      };
    }
    orientation ??= orientationOf(view, at);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
