import type { Desk, RosterEntry } from '@/lib/rooms/documents/documents';
import type { RoomStatus } from '@/lib/sealed/host/api';

/** Which board key a desk has in use, by position. */
export const epochOf = ({ boardKeys }: Pick<Desk, 'boardKeys'>): number => boardKeys.length - 1;

/**
 * Whether a card counts that was sealed under a board key. Whoever was removed still has the earlier
 * keys, and with the help of the host could make a card of somebody new: such a card counts only for
 * members whom the coordinators knew while that key was in use, and who did not leave.
 */
export function admits(desk: Pick<Desk, 'boardKeys' | 'roster'>, id: string, epoch: number) {
  if (epoch === epochOf(desk)) return true;
  const { left, epoch: known = -1 } = desk.roster[id] ?? {};
  return left === undefined && epoch <= known;
}

/**
 * The roster with who came, who went and who got a newer key; undefined when nothing changed. `has` is
 * the newest board key that a member is known to have, undefined for one whose card does not count.
 */
export function rosterAfter(
  roster: Desk['roster'],
  { members = [] }: RoomStatus,
  now: string,
  has: (id: string) => number | undefined,
): Desk['roster'] | undefined {
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
