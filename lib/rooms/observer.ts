import { RoomApi } from './api';
import { BoardReader } from './board-reader';
import type { RoomOptions } from './coordinator';
import type { GuestLink } from './link';
import { RoomRecords, type SeqMemory, seqMemory } from './records';
import { tokenOf } from './secrets';

/** What somebody who watches, or is about to join, can do in a room. */
export interface Guest {
  link: GuestLink;
  api: RoomApi;
  records: RoomRecords;
  reader: BoardReader;
}

/** Takes up a link to watch or to join. Asks the host nothing yet. */
export async function openGuest(
  link: GuestLink,
  { fetch, base, timeout }: RoomOptions = {},
  memory: SeqMemory = seqMemory(),
): Promise<Guest> {
  const token = await tokenOf(link.access, link.room);
  const api = new RoomApi({ fetch, base, timeout, room: link.room, token });
  const records = new RoomRecords(api, memory);
  const key = { current: () => link.boardKey, renew: async () => false };
  return { link, api, records, reader: new BoardReader(records, key) };
}
