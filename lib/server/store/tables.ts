import type { LinkKind } from '@/lib/sealed/links/link-kinds';

/**
 * The tables of the store, in types that SQLite and PostgreSQL share: text, integers and bytes. Times are
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
    /** Id of the member, for the kind `member`. */
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
    content: Uint8Array;
  };
}
