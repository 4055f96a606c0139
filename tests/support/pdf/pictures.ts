import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 6;

/** How a PNG file is written. */
interface PngKind {
  width: number;
  height: number;
  /** Bits per channel. */
  depth: number;
  /** The colour type. */
  colours: number;
  interlaced?: boolean;
  /** Chunks before the pixels: a palette, transparency, EXIF data. */
  chunks?: Record<string, Uint8Array>;
}

/** A PNG file of any kind; the rows without their filter. */
export function pngOf(
  { width, height, depth, colours, interlaced = false, chunks = {} }: PngKind,
  rows: readonly (readonly number[])[],
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colours, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...Object.entries(chunks).map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A PNG file with an alpha channel, from solid at the left to clear at the right. */
export function png({ width, height }: { width: number; height: number }): Uint8Array {
  const row = Array.from({ length: width }, (_, x) => [13, 86, 80, (255 - (255 * x) / width) | 0]);
  return pngOf(
    { width, height, depth: 8, colours: RGBA },
    Array.from({ length: height }, () => row.flat()),
  );
}

/** EXIF data that tell an orientation, from their byte order on. */
export const exif = (orientation: number): Buffer =>
  Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** A photo of 32 by 16 in four squares: red and green over blue and white. */
const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAQACADAREAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAgJCv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAZAQEAAwEBAAAAAAAAAAAAAAAABwkKBgj/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdEGLUwFjISZjwGXjRm9ygOltVY7gB/9k=',
  'base64',
);

/** The photo as a camera writes it that was held another way. */
export function photo(orientation: number): Uint8Array {
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(orientation)]);
  const segment = Buffer.from([0xff, 0xe1, 0, data.length + 2]);
  return Buffer.concat([PHOTO.subarray(0, 2), segment, data, PHOTO.subarray(2)]);
}

/** A JPEG file with a head and no pixels to speak of. */
export function jpeg(width: number, height: number, channels: number): Uint8Array {
  const frame = Buffer.alloc(19);
  frame.writeUInt16BE(17, 0);
  frame[2] = 8;
  frame.writeUInt16BE(height, 3);
  frame.writeUInt16BE(width, 5);
  frame[7] = channels;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xc0]),
    frame,
    Buffer.from([0xff, 0xda, 0, 2, 0, 0xff, 0xd9]),
  ]);
}

/** A file as a house style has it. */
export const dataUrl = (bytes: Uint8Array, type: string): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
