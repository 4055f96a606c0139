import type { CoordinatorRecord, RosterEntry } from '@/lib/rooms/documents/coordinator-record';
import type { RoomStatus } from '@/lib/sealed/host/api';

/** The position of the board key in use. */
export const epochOf = ({ boardKeys }: Pick<CoordinatorRecord, 'boardKeys'>): number =>
  boardKeys.length - 1;

/**
 * Whether a card sealed under the board key `epoch` counts. A removed member still has earlier keys and
 * could, with the host, make a card of a new member; so a card under an earlier key counts only for
 * members whom the coordinators knew while that key was in use, and who did not leave.
 */
export function admits(
  coordinatorRecord: Pick<CoordinatorRecord, 'boardKeys' | 'roster'>,
  id: string,
  epoch: number,
) {
  if (epoch === epochOf(coordinatorRecord)) return true;
  const { left, epoch: known = -1 } = coordinatorRecord.roster[id] ?? {};
  return left === undefined && epoch <= known;
}

/**
 * The roster after members joined, left or got a newer key; undefined when nothing changed. `has` is
 * the newest board key that a member is known to have, undefined for one whose card does not count.
 */
export function rosterAfter(
  roster: CoordinatorRecord['roster'],
  { members = [] }: RoomStatus,
  now: string,
  has: (id: string) => number | undefined,
): CoordinatorRecord['roster'] | undefined {
  const present = new Set(members.map(({ id }) => id));
  const changed: [string, RosterEntry][] = [];
  for (const { id, joinedAt } of members) {
    const epoch = has(id);
    if (epoch === undefined) continue;
    const { left, ...entry } = roster[id] ?? { joinedAt };
    if (left !== undefined || entry.epoch !== epoch) changed.push([id, { ...entry, epoch }]);
  }
  for (const [id, entry] of Object.entries(roster)) {
    if (!present.has(id) && entry.left === undefined) changed.push([id, { ...entry, left: now }]);
  }
  return changed.length > 0 ? { ...roster, ...Object.fromEntries(changed) } : undefined;
}
