import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

const RGBA = 6;

/** A PNG file with an alpha channel, from solid at the left to clear at the right. */
export function png({ width, height }: { width: number; height: number }): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, RGBA, 0, 0, 0], 8);
  const row = [
    0,
    ...Array.from({ length: width }, (_, x) => [13, 86, 80, (255 - (255 * x) / width) | 0]),
  ];
  const pixels = Buffer.from(Array.from({ length: height }, () => row.flat()).flat());
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
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
