/** Rooms: a team's assessment, kept online in a form that the host cannot read. */
export { RoomApi, type RoomApiOptions, type RoomStatus } from './api';
export * from './documents';
export { RoomError, type RoomProblem, roomError } from './errors';
export {
  type DecodedLink,
  decodeLink,
  encodeLink,
  type LinkKind,
  type LinkRefusal,
  linkUrl,
  type RoomLink,
} from './link';
