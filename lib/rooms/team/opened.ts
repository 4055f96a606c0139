import type { RoomSnapshot } from '@/lib/rooms/roles/role-session';

/**
 * Whether the results of this round are opened: the one place that says so, for every screen.
 *
 * @param round - how many rounds were closed before this one. The board of an earlier round may still call
 * itself opened on a coordinator's device; to anybody else the board is all there is.
 */
export const resultsOpened = (
  { sharedRecord, coordinatorRecord }: Pick<RoomSnapshot, 'sharedRecord' | 'coordinatorRecord'>,
  round: number,
): boolean =>
  sharedRecord?.phase === 'opened' &&
  (coordinatorRecord === null || coordinatorRecord.snapshot?.round === round);

/** Whether a board was opened in a round that has been closed since, and has to be closed along with it. */
export const isLeftOpen = (
  { sharedRecord, coordinatorRecord }: Pick<RoomSnapshot, 'sharedRecord' | 'coordinatorRecord'>,
  round: number,
): boolean =>
  sharedRecord?.phase === 'opened' &&
  coordinatorRecord?.snapshot !== undefined &&
  coordinatorRecord.snapshot !== null &&
  coordinatorRecord.snapshot.round < round;
