import type { RoomView } from '@/lib/rooms/sync/room-snapshot';

/** The number of members, and of those who declared to be finished; without the coordinator. */
export function countOf({ members }: Pick<RoomView, 'members'>): {
  count: number;
  finished: number;
} {
  return {
    count: members.length,
    finished: members.filter(({ answers }) => answers?.finished).length,
  };
}
