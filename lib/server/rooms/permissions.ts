import { LINK_KINDS, type LinkKind } from '@/lib/sealed/links/link-kinds';
import type { Part, RecordName } from './record-name';

export type Act = 'read' | 'write';

const ALL = LINK_KINDS;
const COORDINATOR: readonly LinkKind[] = ['coordinator'];
const OWNER: readonly LinkKind[] = ['member'];
const BOTH: readonly LinkKind[] = ['coordinator', 'member'];

/**
 * Who may read and write each kind of record. A member's rights to members' records are to the own ones
 * only. See lib/rooms/README.md, "Records".
 */
const RIGHTS: Record<Part, Record<Act, readonly LinkKind[]>> = {
  keys: { read: ALL, write: COORDINATOR },
  board: { read: ALL, write: COORDINATOR },
  results: { read: ['coordinator', 'observer', 'member'], write: COORDINATOR },
  desk: { read: COORDINATOR, write: COORDINATOR },
  card: { read: BOTH, write: OWNER },
  answers: { read: BOTH, write: OWNER },
  vote: { read: BOTH, write: OWNER },
  envelope: { read: BOTH, write: COORDINATOR },
};

/** The bearer of a token: its kind, and the member's id for a member's token. */
export interface Bearer {
  kind: LinkKind;
  member: string | null;
}

/** Whether the bearer of a token may read or write a record, existing or not. */
export function may(bearer: Bearer, act: Act, record: RecordName): boolean {
  if (!RIGHTS[record.part][act].includes(bearer.kind)) return false;
  return bearer.kind !== 'member' || record.member === null || record.member === bearer.member;
}
