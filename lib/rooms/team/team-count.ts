import type { RoomView } from '@/lib/rooms/sync/room-snapshot';

/** The number of people who answer, and of those who declared to be finished; a coordinator who answers too. */
export function countOf({
  members,
  coordinatorRecord,
}: Pick<RoomView, 'members' | 'coordinatorRecord'>): { count: number; finished: number } {
  const own = coordinatorRecord?.coordinatorRole ? 1 : 0;
  const done = own && coordinatorRecord?.coordinatorFinished ? 1 : 0;
  return {
    count: members.length + own,
    finished: members.filter(({ answers }) => answers?.finished).length + done,
  };
}
