/** Rooms: a team's assessment, kept online in a form that the host cannot read. */
export { isCapable } from './capable';
export {
  type Board,
  type Desk,
  type KeptVoice,
  LONGEST_MEMBER_NAME,
  type Meeting,
  type Results,
  type ShownVotes,
} from './documents';
export { enterRoom } from './enter';
export { type RoomProblem, roomError } from './errors';
export { type FoundLink, findLink } from './find-link';
export { joinRoom } from './join';
export { keyFile, readKeyFile } from './key-file';
export {
  type CoordinatorLink,
  decodeLink,
  encodeLink,
  type GuestLink,
  linkUrl,
  type MemberLink,
} from './link';
export type { MemberView } from './members';
export type { Membership } from './membership';
export { openGuest } from './observer';
export { openRoom } from './open-room';
export type { RoomView } from './room-view';
export { nextSnapshot, sameAnswers, voicesOf } from './snapshot';
export { RoomSync } from './sync';
