import type { Bytes } from '@/lib/bytes/bytes';
import type { AnalystLink, OwnerLink } from '@/lib/sealed/links/link';
import type { ReaderKind } from '@/lib/sealed/links/link-kinds';
import type { Codec } from '@/lib/sealed/records/codec';
import type { Version } from '@/lib/sealed/records/records';
import { lastOf } from './chain';
import type { Board, Desk, Dossier, LogEntry } from './documents';
import { deskRecord, dossierRecord, readingOf } from './reader-keys';
import { parseBoard } from './schemas';
import type { Access } from './session';
import { signedRecord } from './signed';

/** A link of an owner or an analyst, for whom it was made. */
export type ReaderLink = Desk['links'][number];

/** The codecs of the records that owners write, under the present keys. */
export interface OwnerCodecs {
  desk: Codec<Desk>;
  dossier: Codec<Dossier>;
  board: Codec<Board>;
}

/** Everything an owner's session holds; renewing the keys replaces it whole. */
export interface OwnerState {
  access: Access;
  link: OwnerLink;
  desk: Version<Desk>;
  dossier: Version<Dossier>;
  board: Version<Board>;
}

/** What the parts of an owner's session work with: each change is made on the newest version. */
export interface OwnerWork {
  state(): OwnerState;
  /** Asks the host for what is new. */
  look(): Promise<void>;
  changeDesk(change: (desk: Desk) => Desk): Promise<void>;
  changeDossier(change: (dossier: Dossier) => Dossier): Promise<void>;
  changeBoard(change: (board: Board) => Board): Promise<void>;
  /** Puts something into the log. */
  note(entry: Omit<LogEntry, 'at'>): Promise<void>;
  /** Makes new keys, without the link of this id. */
  renew(without: string): Promise<void>;
}

/** The codecs of an owner, with the keys that the desk and the link hold. */
export async function ownerCodecs(
  { master, room, boardKey }: OwnerLink,
  desk: Desk,
): Promise<OwnerCodecs> {
  const signing = { publicKey: lastOf(desk.chain).signing, privateKey: desk.signing };
  const reading = await readingOf(master, room);
  return {
    desk: await deskRecord(master, room),
    dossier: await dossierRecord(reading, room, signing),
    board: signedRecord('board', boardKey, signing, parseBoard),
  };
}

/** A link of a reader, under the master secret of an owner's link. */
export async function readerLink(
  kind: ReaderKind,
  access: Bytes,
  { room, master, boardKey, fingerprint }: Omit<OwnerLink, 'access'>,
): Promise<OwnerLink | AnalystLink> {
  if (kind === 'owner') return { kind, room, access, master, boardKey, fingerprint };
  return { kind, room, access, reading: await readingOf(master, room), boardKey, fingerprint };
}
