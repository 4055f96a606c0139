import type { RoomStatus } from './api';
import type { Desk, RosterEntry } from './documents';

/** The roster with who came, who went and who got a newer key; undefined when nothing changed. */
export function rosterAfter(
  roster: Desk['roster'],
  { members = [] }: RoomStatus,
  now: string,
  keySent: (id: string) => number | undefined,
): Desk['roster'] | undefined {
  const present = new Map(members.map(({ id, joinedAt }) => [id, joinedAt]));
  const changed: [string, RosterEntry][] = [];
  for (const [id, joinedAt] of present) {
    const { left, ...entry } = roster[id] ?? { joinedAt };
    const epoch = keySent(id);
    if (!roster[id] || left !== undefined || epoch !== undefined) {
      changed.push([id, { ...entry, ...(epoch !== undefined && { epoch }) }]);
    }
  }
  for (const [id, entry] of Object.entries(roster)) {
    if (!present.has(id) && entry.left === undefined) changed.push([id, { ...entry, left: now }]);
  }
  return changed.length > 0 ? { ...roster, ...Object.fromEntries(changed) } : undefined;
}
