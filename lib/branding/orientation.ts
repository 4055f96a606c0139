/** How a picture is turned or mirrored to be seen, as EXIF numbers it: 1 is as it is, 6 a quarter turn right. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const [INTEL, MOTOROLA] = [0x4949, 0x4d4d];
const TIFF = 42;
const ORIENTATION = 0x0112;
const ENTRY = 12;

/** Whether width and height change places. */
export const isSideways = (orientation: Orientation): boolean => orientation >= 5;

/** The orientation in EXIF data, which start at their byte order; upright where there is none. */
export function orientationIn(exif: DataView): Orientation {
  try {
    const order = exif.getUint16(0);
    const little = order === INTEL;
    if ((!little && order !== MOTOROLA) || exif.getUint16(2, little) !== TIFF) return 1;
    const directory = exif.getUint32(4, little);
    const entries = exif.getUint16(directory, little);
    for (let entry = 0; entry < entries; entry++) {
      const at = directory + 2 + entry * ENTRY;
      if (exif.getUint16(at, little) !== ORIENTATION) continue;
      const value = exif.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? (value as Orientation) : 1;
    }
  } catch (error) {
    // Truncated data have no orientation.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}
