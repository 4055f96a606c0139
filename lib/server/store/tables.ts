import type { Generated } from 'kysely';
import type { RoomKind, TokenKind } from '@/lib/sealed/links/link-kinds';

/**
 * The tables of the store, in types that SQLite and PostgreSQL share: text, integers and bytes. Times are
 * milliseconds since 1970. Nothing here can be read by the host but publications: any other content is
 * ciphertext, and a token or a creation key is present only as its hash.
 */
export interface Tables {
  creation_keys: {
    id: string;
    /** Of the government that it was given to; several keys of one name are of the same government. */
    name: string;
    /** SHA-256 of the key, in hexadecimal. */
    hash: string;
    created_at: number;
    revoked_at: number | null;
  };
  rooms: {
    id: string;
    created_at: number;
    expires_at: number;
    kind: Generated<RoomKind>;
    /** A random text, another one after every change of the room or anything in it. */
    tag: Generated<string>;
    /** Of a consultation: until when answers are taken; null before it opens, and for a team. */
    closes_at: number | null;
    /** Until when decisions may be confirmed; null: as long as answers. */
    decides_at: number | null;
    /** Milliseconds that are added for who began before closing. */
    grace: Generated<number>;
    /** Id of the creation key that opened a consultation; null for a team. */
    creation_key: string | null;
  };
  members: {
    room: string;
    id: string;
    joined_at: number;
    /** Of a body for which a consultation was reopened: until when it may answer, if that is later. */
    closes_at: number | null;
  };
  links: {
    id: string;
    room: string;
    kind: TokenKind;
    /** SHA-256 of the token, in hexadecimal. */
    hash: string;
    /** Id of the member, for the kinds `member` and `body`. */
    member: string | null;
    created_at: number;
  };
  records: {
    room: string;
    name: string;
    /** Id of the member, for a name below `members/`. */
    member: string | null;
    /** Counts the writes, from 1. */
    seq: number;
    /** Id of the write; a repeated attempt has the same one. */
    write_id: string;
    size: number;
    updated_at: number;
    /** Empty: a publication that was taken down. */
    content: Uint8Array;
  };
}
