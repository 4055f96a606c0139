import type { RoomView } from '@/lib/rooms/sync/room-snapshot';

/** How many take part, and how many of them say that they are done; the coordinator is not counted. */
export function countOf({ members }: Pick<RoomView, 'members'>): {
  count: number;
  finished: number;
} {
  return {
    count: members.length,
    finished: members.filter(({ answers }) => answers?.finished).length,
  };
}
