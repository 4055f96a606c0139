/** Rooms: a team's assessment, kept online in a form that the host cannot read. */
export type { RoomApiOptions, RoomStatus } from './api';
export { isCapable } from './capable';
export { Coordinator, epochOf, type RoomOptions } from './coordinator';
export * from './documents';
export { type EnterOptions, type EntryLink, enterRoom } from './enter';
export { RoomError, type RoomProblem, roomError } from './errors';
export { type Joined, type JoinOptions, joinRoom } from './join';
export { keyFile, readKeyFile } from './key-file';
export {
  type CoordinatorLink,
  type DecodedLink,
  decodeLink,
  encodeLink,
  type GuestLink,
  type LinkKind,
  type LinkRefusal,
  linkUrl,
  type MemberLink,
  type RoomLink,
} from './link';
export { Member } from './member';
export type { MemberView } from './members';
export type { Dispute, Membership, Memberships } from './membership';
export { type Guest, openGuest } from './observer';
export { type OpenRoomOptions, openRoom } from './open-room';
export { assignedQuestions, progressOf } from './progress';
export type { RoomView, SyncConflict, SyncState } from './room-view';
export { nextSnapshot, sameAnswers, teamAnswers, voicesOf } from './snapshot';
export type { Surroundings } from './surroundings';
