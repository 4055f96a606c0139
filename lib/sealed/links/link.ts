import {
  type Bytes,
  bytesToUuid,
  concat,
  fromBase64url,
  toBase64url,
  uuidToBytes,
} from '@/lib/bytes/bytes';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import type { ConsultationKind, LinkKind } from '@/lib/sealed/links/link-kinds';
import { pages } from '@/lib/site/pages';

/** Layout of a link. A reader of a later layout must keep reading this one. */
const LINK_VERSION = 1;

/** All secrets are 32 bytes; a room's and a member's id are UUIDs in lower case. */
export interface CoordinatorLink {
  kind: 'coordinator';
  room: string;
  access: Bytes;
  master: Bytes;
}

/** A link to join a room, or to observe it. */
export interface GuestLink {
  kind: 'join' | 'observer';
  room: string;
  access: Bytes;
  boardKey: Bytes;
  /** SHA-256 of the coordinator's public key. */
  fingerprint: Bytes;
}

/** The personal link of a member. */
export interface MemberLink {
  kind: 'member';
  room: string;
  member: string;
  secret: Bytes;
  /** The board key at the time of joining; a newer one comes in an envelope. */
  boardKey: Bytes;
  fingerprint: Bytes;
}

export type RoomLink = CoordinatorLink | GuestLink | MemberLink;

/** Of who prepares a consultation, invites and publishes. */
export interface OwnerLink {
  kind: 'owner';
  room: string;
  access: Bytes;
  /** The last master secret when the link was made. */
  master: Bytes;
  boardKey: Bytes;
  /** SHA-256 of the first signing key of the consultation. */
  fingerprint: Bytes;
}

/** Of who reads what bodies send. */
export interface AnalystLink {
  kind: 'analyst';
  room: string;
  access: Bytes;
  /** The last reading secret when the link was made. */
  reading: Bytes;
  boardKey: Bytes;
  fingerprint: Bytes;
}

/** Of a body that is asked. */
export interface BodyLink {
  kind: 'body';
  room: string;
  /** The body's id at the host: a UUID in lower case. */
  member: string;
  secret: Bytes;
  boardKey: Bytes;
  fingerprint: Bytes;
}

export type ConsultationLink = OwnerLink | AnalystLink | BodyLink;
export type SealedLink = RoomLink | ConsultationLink;

/** Whether a link is one of a consultation, and not of a team's room. */
export const isConsultationLink = (link: SealedLink): link is ConsultationLink =>
  link.kind === 'owner' || link.kind === 'analyst' || link.kind === 'body';

/** `notALink`: something else; `newer`: made by a newer version of the app; `damaged`: cut or changed. */
export type LinkRefusal = 'notALink' | 'newer' | 'damaged';
export type DecodedLink = { ok: true; link: SealedLink } | { ok: false; reason: LinkRefusal };

/** The kind of a link is its position in this list, from 1; each has its fields in this order. */
const LAYOUT: { kind: LinkKind | ConsultationKind; lengths: number[] }[] = [
  { kind: 'coordinator', lengths: [32, 32] },
  { kind: 'join', lengths: [32, 32, 32] },
  { kind: 'observer', lengths: [32, 32, 32] },
  { kind: 'member', lengths: [16, 32, 32, 32] },
  { kind: 'owner', lengths: [32, 32, 32, 32] },
  { kind: 'analyst', lengths: [32, 32, 32, 32] },
  { kind: 'body', lengths: [16, 32, 32, 32] },
];

function partsOf(link: SealedLink): Bytes[] {
  switch (link.kind) {
    case 'coordinator':
      return [link.access, link.master];
    case 'join':
    case 'observer':
      return [link.access, link.boardKey, link.fingerprint];
    case 'owner':
      return [link.access, link.master, link.boardKey, link.fingerprint];
    case 'analyst':
      return [link.access, link.reading, link.boardKey, link.fingerprint];
    case 'member':
    case 'body':
      return [uuidToBytes(link.member), link.secret, link.boardKey, link.fingerprint];
  }
}

/** The fragment of a link, without `#`. Fails with a TypeError when a part has the wrong form. */
export function encodeLink(link: SealedLink): string {
  const index = LAYOUT.findIndex(({ kind }) => kind === link.kind);
  const parts = partsOf(link);
  if (parts.some((part, i) => part.length !== LAYOUT[index]?.lengths[i])) {
    throw new TypeError('a part of the link has the wrong length');
  }
  const head = new Uint8Array([LINK_VERSION, index + 1]);
  return toBase64url(concat([head, uuidToBytes(link.room), ...parts]));
}

/** The longest link, with room to spare: nothing longer is even decoded. */
const LONGEST_FRAGMENT = 400;

/** Reads a fragment, with or without `#`. Never throws, whatever it is given. */
export function decodeLink(fragment: string): DecodedLink {
  const text = fragment.replace(/^#/, '');
  const bytes = text.length > 0 && text.length <= LONGEST_FRAGMENT ? fromBase64url(text) : null;
  const [version, kind] = bytes ?? [];
  if (!bytes || !version) return { ok: false, reason: 'notALink' };
  if (version > LINK_VERSION) return { ok: false, reason: 'newer' };
  const layout = LAYOUT[(kind ?? 0) - 1];
  if (!layout) return { ok: false, reason: 'damaged' };
  const [room, ...parts] = split(bytes.subarray(2), [16, ...layout.lengths]) ?? [];
  if (!room) return { ok: false, reason: 'damaged' };
  return { ok: true, link: assemble(layout.kind, bytesToUuid(room), parts as Bytes[]) };
}

/**
 * The version in the first characters of a fragment (0 for none), and the length in characters of a link
 * of its kind; undefined for an unknown version or kind.
 */
export function fragmentHead(fragment: string): { version: number; length: number | undefined } {
  const [version = 0, kind = 0] = fromBase64url(fragment.slice(0, 4)) ?? [];
  const layout = version === LINK_VERSION ? LAYOUT[kind - 1] : undefined;
  const bytes = layout?.lengths.reduce((sum, length) => sum + length, 2 + 16);
  return { version, length: bytes && Math.ceil((bytes * 8) / 6) };
}

/** Splits bytes into pieces of these lengths; undefined unless the lengths add up exactly. */
function split(bytes: Bytes, lengths: number[]): Bytes[] | undefined {
  if (lengths.reduce((sum, length) => sum + length, 0) !== bytes.length) return undefined;
  let offset = 0;
  return lengths.map((length) => {
    offset += length;
    return bytes.slice(offset - length, offset);
  });
}

function assemble(kind: LinkKind | ConsultationKind, room: string, parts: Bytes[]): SealedLink {
  const [first, second, third, fourth] = parts as [Bytes, Bytes, Bytes, Bytes];
  switch (kind) {
    case 'coordinator':
      return { kind, room, access: first, master: second };
    case 'join':
    case 'observer':
      return { kind, room, access: first, boardKey: second, fingerprint: third };
    case 'owner':
      return { kind, room, access: first, master: second, boardKey: third, fingerprint: fourth };
    case 'analyst':
      return { kind, room, access: first, reading: second, boardKey: third, fingerprint: fourth };
    case 'member':
    case 'body': {
      const member = bytesToUuid(first);
      return { kind, room, member, secret: second, boardKey: third, fingerprint: fourth };
    }
  }
}

/** The address of a room. The secrets are in the fragment, which browsers never send. */
export const linkUrl = (origin: string, locale: Locale, fragment: string): string =>
  `${origin}${localePath(locale, pages.room)}#${fragment}`;

/** The address of a consultation. */
export const consultationUrl = (origin: string, locale: Locale, fragment: string): string =>
  `${origin}${localePath(locale, pages.consult)}#${fragment}`;
