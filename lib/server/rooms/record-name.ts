import type { RoomKind } from '@/lib/sealed/links/link-kinds';
import { publicationNumber } from '@/lib/sealed/links/publication-name';
import { isUuid } from '@/lib/server/http/uuid';

/** The kinds of record of each kind of room: of the room as a whole, and of each member or body. */
const PARTS = {
  team: {
    shared: ['keys', 'board', 'results', 'desk'],
    member: ['card', 'answers', 'vote', 'envelope'],
  },
  consultation: {
    shared: ['keys', 'board', 'desk', 'dossier'],
    member: ['began', 'submission', 'decision'],
  },
} as const satisfies Record<RoomKind, Record<'shared' | 'member', readonly string[]>>;

type PartsOf<Kind extends RoomKind> =
  | (typeof PARTS)[Kind]['shared' | 'member'][number]
  | (Kind extends 'consultation' ? 'publication' : never);

export type TeamPart = PartsOf<'team'>;
export type ConsultationPart = PartsOf<'consultation'>;
export type Part = TeamPart | ConsultationPart;

/** The parsed name of a record. */
export interface RecordName {
  /** Such as `board`, `members/<uuid>/vote` or `publications/1`. */
  name: string;
  part: Part;
  /** Id of the member or body whose record it is; null for records of the whole room. */
  member: string | null;
}

/** Reads the segments of a path as the name of a record; null when no record can have that name. */
export function parseRecordName(kind: RoomKind, segments: readonly string[]): RecordName | null {
  const name = segments.join('/');
  const [first, member, last] = segments;
  const among = (parts: readonly Part[], part: string | undefined): Part | undefined =>
    parts.find((known) => known === part);
  if (segments.length === 1) {
    const part = among(PARTS[kind].shared, first);
    return part ? { name, part, member: null } : null;
  }
  if (segments.length === 3 && first === 'members' && isUuid(member)) {
    const part = among(PARTS[kind].member, last);
    return part ? { name, part, member } : null;
  }
  const published = kind === 'consultation' && publicationNumber(name) !== null;
  return published ? { name, part: 'publication', member: null } : null;
}

/** The name of a member's or a body's record. */
export const memberRecord = (
  member: string,
  part: (typeof PARTS)[RoomKind]['member'][number],
): string => `members/${member}/${part}`;
