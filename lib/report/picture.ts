/** What the head of a picture file says. */
export interface PictureHead {
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** Colour channels of a JPEG; 4 is CMYK. */
  channels: number | null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;

/** Reads the head of a PNG or JPEG file; null for anything else. */
export function readPicture(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readPng(view) ?? readJpeg(view);
}

function readPng(view: DataView): PictureHead | null {
  const isPng = view.byteLength >= 33 && PNG.every((byte, at) => view.getUint8(at) === byte);
  if (!isPng || view.getUint32(12) !== IHDR) return null;
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

function readJpeg(view: DataView): PictureHead | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 10 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
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
