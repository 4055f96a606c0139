const CENTRAL = { signature: 0x02014b50, time: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL_TIME = 10;
/** The record at the very end, in an archive without a comment of its own. */
const END = { length: 22, count: 10, start: 16 };

/** A day as an archive keeps it: at midnight. */
function dosTime(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return (((year - 1980) << 25) | (month << 21) | (date << 16)) >>> 0;
}

/** Gives every file in an archive the same day, so that the same order makes the same bytes. */
export function datedArchive(archive: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.length;
  const time = dosTime(day);
  let at = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw new Error('This is no archive.');
    view.setUint32(at + CENTRAL.time, time, true);
    view.setUint32(view.getUint32(at + CENTRAL.local, true) + LOCAL_TIME, time, true);
    const lengths = [CENTRAL.name, CENTRAL.extra, CENTRAL.comment];
    at += lengths.reduce((sum, field) => sum + view.getUint16(at + field, true), 46);
  }
  return bytes;
}
