/** Rooms: a team's assessment, kept online in a form that the host cannot read. */

export {
  type Board,
  type Desk,
  LONGEST_MEMBER_NAME,
  type Meeting,
  type Results,
} from '@/lib/rooms/documents/documents';
export { enterRoom } from '@/lib/rooms/membership/enter';
export { joinRoom } from '@/lib/rooms/membership/join';
export type { Membership } from '@/lib/rooms/membership/membership';
export { openRoom } from '@/lib/rooms/membership/open-room';
export type { MemberView } from '@/lib/rooms/roles/members';
export { openGuest } from '@/lib/rooms/roles/observer';
export type { RoomView } from '@/lib/rooms/sync/room-snapshot';
export { RoomSync } from '@/lib/rooms/sync/sync';
export { nextSnapshot, sameAnswers, voicesOf } from '@/lib/rooms/team/snapshot';
export { isCapable } from '@/lib/sealed/crypto/capable';
export { type RoomProblem, roomError } from '@/lib/sealed/host/errors';
export { type FoundLink, findLink } from '@/lib/sealed/links/find-link';
export { keyFile, readKeyFile } from '@/lib/sealed/links/key-file';
export {
  type CoordinatorLink,
  decodeLink,
  encodeLink,
  type GuestLink,
  linkUrl,
  type MemberLink,
} from '@/lib/sealed/links/link';
