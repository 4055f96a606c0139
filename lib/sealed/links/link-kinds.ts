/** What a room is for. */
export const ROOM_KINDS = ['team', 'consultation'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** Who a link or its token is for. The browser and the host share this list. */
export const LINK_KINDS = ['coordinator', 'join', 'observer', 'member'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The kinds that a coordinator hands out; a member makes the own link by joining. */
export type HandedOutKind = Exclude<LinkKind, 'member'>;
export const HANDED_OUT_KINDS = [
  'join',
  'observer',
  'coordinator',
] as const satisfies HandedOutKind[];

/** The kinds of a consultation; an owner hands out all of them. */
export const CONSULTATION_KINDS = ['owner', 'analyst', 'body'] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

/** Those who read what bodies send. */
export const READER_KINDS = ['owner', 'analyst'] as const satisfies ConsultationKind[];
export type ReaderKind = (typeof READER_KINDS)[number];

/** Every kind that a token can be of. */
export const TOKEN_KINDS = [...LINK_KINDS, ...CONSULTATION_KINDS] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];
