import { type Bytes, utf8 } from '@/lib/bytes/bytes';

/** The place of a record: which room, which name, which version of it (from 1). */
export interface Slot {
  room: string;
  name: string;
  seq: number;
}

/** The bytes that bind a ciphertext to its place, so that the host can neither move nor revive it. */
export const slotBytes = (format: number, { room, name, seq }: Slot): Bytes =>
  utf8(JSON.stringify(['draagkracht/record', format, room, name, seq]));
