import { fieldAt } from '@/lib/draft/compare-drafts';
import type { Draft } from '@/lib/draft/draft';
import { presentIds } from '@/lib/rooms/documents/versions';
import type { Membership } from '@/lib/rooms/membership/membership';
import type { RoomSnapshot } from '@/lib/rooms/roles/role-session';
import type { RoomStatus } from '@/lib/sealed/host/api';
import type { PassingProblem, SealedProblem } from '@/lib/sealed/host/errors';

export type SyncState =
  /** Everything is sent and received; `at` is the ISO date-time of the last exchange. */
  | { status: 'synced'; at: string }
  | { status: 'syncing' }
  /** Nothing is lost; the next attempt comes by itself. */
  | { status: 'waiting'; reason: PassingProblem }
  /** Something is refused or cannot be read, and a person has to act. */
  | { status: 'refused'; reason: SealedProblem }
  /** The room is deleted or expired, or the link withdrawn: no more requests are made. */
  | { status: 'gone' };

/** A field that two devices changed: the own value counts until somebody chooses. */
export interface SyncConflict {
  path: string;
  mine: unknown;
  theirs: unknown;
}

/** The state that screens show. The same object until something changes. */
export interface RoomView extends RoomSnapshot {
  state: SyncState;
  /** Whether this device has something that the host has not confirmed. */
  unsent: boolean;
  kind: Membership['kind'];
  room: string;
  /** Own id, for a member. */
  member: string | null;
  /** ISO date-times; null until the host has answered. */
  createdAt: string | null;
  expiresAt: string | null;
  conflicts: readonly SyncConflict[];
  /** For a member: the own last vote, and whether they have declared to be finished. */
  vote: Membership['vote'];
  finished: boolean;
  /** For a member: what they agreed to answer for the team. */
  accepted: readonly string[];
  /** For a coordinator who accepted an older version: ids of those who had been removed by then. */
  restored: readonly string[] | null;
}

interface Known {
  state: SyncState;
  unsent: boolean;
  membership: Membership;
  draft: Draft | null;
  status: RoomStatus | null;
  roomSnapshot: RoomSnapshot;
}

/** The view of a known state. */
export const viewOf = ({
  state,
  unsent,
  membership,
  draft,
  status,
  roomSnapshot,
}: Known): RoomView => ({
  ...roomSnapshot,
  state,
  unsent,
  kind: membership.kind,
  room: membership.room,
  member: status?.me.member ?? null,
  createdAt: status?.createdAt ?? null,
  expiresAt: status?.expiresAt ?? null,
  conflicts: membership.disputes.map(({ path, theirs }) => ({
    path,
    mine: draft ? fieldAt(draft, path) : undefined,
    theirs,
  })),
  vote: membership.vote,
  finished: membership.finished,
  accepted: presentIds(membership.accepted),
  restored: membership.restored ?? null,
});
