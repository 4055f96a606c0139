import { tokenOf } from '@/lib/sealed/crypto/secrets';
import { RoomApi } from '@/lib/sealed/host/api';
import type { GuestLink } from '@/lib/sealed/links/link';
import { RoomRecords, type SeqMemory, seqMemory } from '@/lib/sealed/records/records';
import type { RoomOptions } from './coordinator';
import { SharedRecordReader } from './shared-reader';

/** What an observer, or somebody about to join, can do in a room. */
export interface Guest {
  link: GuestLink;
  api: RoomApi;
  records: RoomRecords;
  reader: SharedRecordReader;
}

/** Derives the keys of a join or observer link. Makes no request. */
export async function openGuest(
  link: GuestLink,
  { fetch, base, timeout }: RoomOptions = {},
  memory: SeqMemory = seqMemory(),
): Promise<Guest> {
  const token = await tokenOf(link.access, link.room);
  const api = new RoomApi({ fetch, base, timeout, room: link.room, token });
  const records = new RoomRecords(api, memory);
  const key = { current: () => link.boardKey, renew: async () => false };
  return { link, api, records, reader: new SharedRecordReader(records, key) };
}
