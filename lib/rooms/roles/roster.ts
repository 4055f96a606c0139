import type { CoordinatorRecord, RosterEntry } from '@/lib/rooms/documents/coordinator-record';
import type { Card } from '@/lib/rooms/documents/member';
import type { RoomStatus } from '@/lib/sealed/host/api';

/** The position of the board key in use. */
export const epochOf = ({ boardKeys }: Pick<CoordinatorRecord, 'boardKeys'>): number =>
  boardKeys.length - 1;

/** A card that was opened. */
export interface OpenCard {
  card: Card;
  /** The board key it was sealed under, by position. */
  epoch: number;
}

/**
 * Whether a card counts. A removed member still has earlier keys and could, with the host, make a card of a
 * new member; so a card under an earlier key counts only for members whom the coordinators knew while that key
 * was in use, and who did not leave. Nobody but a member and the coordinators knows that member's answers key,
 * which never changes: a card with another one than the coordinators saw first is somebody else's.
 */
export function admits(
  coordinatorRecord: Pick<CoordinatorRecord, 'boardKeys' | 'roster'>,
  id: string,
  { card, epoch }: OpenCard,
): boolean {
  const { left, epoch: known = -1, answersKey } = coordinatorRecord.roster[id] ?? {};
  if (answersKey !== undefined && answersKey !== card.answersKey) return false;
  return epoch === epochOf(coordinatorRecord) || (left === undefined && epoch <= known);
}

/** What is known of a present member whose card counts. */
export interface KnownMember {
  /** The newest board key that they are known to have. */
  epoch: number;
  answersKey: string;
}

/**
 * The roster after members joined, left or got a newer key; undefined when nothing changed. `known` is
 * undefined for a member whose card does not count.
 */
export function rosterAfter(
  roster: CoordinatorRecord['roster'],
  { members = [] }: RoomStatus,
  now: string,
  known: (id: string) => KnownMember | undefined,
): CoordinatorRecord['roster'] | undefined {
  const present = new Set(members.map(({ id }) => id));
  const changed: [string, RosterEntry][] = [];
  for (const { id, joinedAt } of members) {
    const member = known(id);
    if (member === undefined) continue;
    const { left, ...entry } = roster[id] ?? { joinedAt };
    const same = entry.epoch === member.epoch && entry.answersKey === member.answersKey;
    if (left !== undefined || !same) changed.push([id, { ...entry, ...member }]);
  }
  for (const [id, entry] of Object.entries(roster)) {
    if (!present.has(id) && entry.left === undefined) changed.push([id, { ...entry, left: now }]);
  }
  return changed.length > 0 ? { ...roster, ...Object.fromEntries(changed) } : undefined;
}
