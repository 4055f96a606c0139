import { type Bytes, utf8 } from '@/lib/bytes/bytes';

/** One version of one record: room, name and version number (from 1). */
export interface Slot {
  room: string;
  name: string;
  seq: number;
}

/**
 * The additional data that binds a ciphertext to its room, name and version, so that the host can neither
 * move it nor pass off an earlier version as a later one.
 */
export const slotBytes = (format: number, { room, name, seq }: Slot): Bytes =>
  utf8(JSON.stringify(['draagkracht/record', format, room, name, seq]));
