import type { LinkKind } from '@/lib/rooms/link-kinds';

/**
 * What the store holds, in types that SQLite and PostgreSQL share: text, integers and bytes. Times are
 * milliseconds since 1970. Nothing here can be read by the host: content is ciphertext and a token is
 * present only as its hash.
 */
export interface Tables {
  rooms: { id: string; created_at: number; expires_at: number };
  members: { room: string; id: string; joined_at: number };
  links: {
    id: string;
    room: string;
    kind: LinkKind;
    /** SHA-256 of the token, in hexadecimal. */
    hash: string;
    /** Whose link it is, for the kind `member`. */
    member: string | null;
    created_at: number;
  };
  records: {
    room: string;
    name: string;
    /** To whom it belongs, for a name below `members/`. */
    member: string | null;
    /** Counts the writes, from 1. */
    seq: number;
    /** Which write this is: an attempt that is repeated after a lost answer carries the same one. */
    write_id: string;
    size: number;
    updated_at: number;
    content: Uint8Array;
  };
}
