import type { RoomKind, TokenKind } from '@/lib/sealed/links/link-kinds';
import type { ConsultationPart, Part, RecordName, TeamPart } from './record-name';

export type Act = 'read' | 'write';

type Rights = Record<Act, readonly TokenKind[]>;

const TEAM: readonly TokenKind[] = ['coordinator', 'join', 'observer', 'member'];
const COORDINATOR: readonly TokenKind[] = ['coordinator'];
const MEMBER: readonly TokenKind[] = ['member'];
const BOTH: readonly TokenKind[] = ['coordinator', 'member'];

const ASKED: readonly TokenKind[] = ['owner', 'analyst', 'body'];
const OWNER: readonly TokenKind[] = ['owner'];
const BODY: readonly TokenKind[] = ['body'];

const TEAM_RIGHTS: Record<TeamPart, Rights> = {
  keys: { read: TEAM, write: COORDINATOR },
  board: { read: TEAM, write: COORDINATOR },
  results: { read: ['coordinator', 'observer', 'member'], write: COORDINATOR },
  desk: { read: COORDINATOR, write: COORDINATOR },
  card: { read: BOTH, write: MEMBER },
  answers: { read: BOTH, write: MEMBER },
  vote: { read: BOTH, write: MEMBER },
  envelope: { read: BOTH, write: COORDINATOR },
};

const CONSULTATION_RIGHTS: Record<ConsultationPart, Rights> = {
  keys: { read: ASKED, write: OWNER },
  board: { read: ASKED, write: OWNER },
  desk: { read: OWNER, write: OWNER },
  dossier: { read: ['owner', 'analyst'], write: OWNER },
  began: { read: ['owner', 'body'], write: BODY },
  submission: { read: ASKED, write: BODY },
  decision: { read: ASKED, write: BODY },
  publication: { read: ASKED, write: OWNER },
};

/**
 * Who may read and write each kind of record, per kind of room. The rights of a member or a body to
 * members' records are to the own ones only. See lib/rooms/README.md and lib/collecting/online/README.md,
 * "Records".
 */
const RIGHTS: Record<RoomKind, Partial<Record<Part, Rights>>> = {
  team: TEAM_RIGHTS,
  consultation: CONSULTATION_RIGHTS,
};

/** Who keeps a room of each kind: hands out its links, extends it, deletes it. */
export const KEEPER = { team: 'coordinator', consultation: 'owner' } as const satisfies Record<
  RoomKind,
  TokenKind
>;

/** The bearer of a token: kinds of the room and of the link, and the id of a member or a body. */
export interface Bearer {
  roomKind: RoomKind;
  kind: TokenKind;
  member: string | null;
}

export const isKeeper = ({ roomKind, kind }: Bearer): boolean => kind === KEEPER[roomKind];

/** Whether the bearer of a token may read or write a record, existing or not. */
export function may(bearer: Bearer, act: Act, record: RecordName): boolean {
  if (!RIGHTS[bearer.roomKind][record.part]?.[act].includes(bearer.kind)) return false;
  return bearer.member === null || record.member === null || record.member === bearer.member;
}
