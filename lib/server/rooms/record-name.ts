import { isUuid } from '@/lib/server/http/uuid';

const SHARED_PARTS = ['keys', 'board', 'results', 'desk'] as const;
const MEMBER_PARTS = ['card', 'answers', 'vote', 'envelope'] as const;

type SharedPart = (typeof SHARED_PARTS)[number];
type MemberPart = (typeof MEMBER_PARTS)[number];

/** The kinds of record that a room has. */
export type Part = SharedPart | MemberPart;

/** The parsed name of a record. */
export interface RecordName {
  /** Such as `board` or `members/<uuid>/vote`. */
  name: string;
  part: Part;
  /** Id of the member whose record it is; null for records of the whole room. */
  member: string | null;
}

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string | undefined): value is T =>
    (values as readonly (string | undefined)[]).includes(value);

const isSharedPart = isOneOf(SHARED_PARTS);
const isMemberPart = isOneOf(MEMBER_PARTS);

/** Reads the segments of a path as the name of a record; null when no record can have that name. */
export function parseRecordName(segments: readonly string[]): RecordName | null {
  const [first, member, part, ...rest] = segments;
  const name = segments.join('/');
  if (segments.length === 1 && isSharedPart(first)) return { name, part: first, member: null };
  if (first !== 'members' || rest.length > 0) return null;
  return isUuid(member) && isMemberPart(part) ? { name, part, member } : null;
}

/** The name of a member's record. */
export const memberRecord = (member: string, part: MemberPart): string =>
  `members/${member}/${part}`;
