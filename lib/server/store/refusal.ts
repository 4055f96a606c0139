const STATUS = {
  /** Unknown room or unknown token; the answer does not tell which. */
  not_found: 404,
  /** A valid token, but no such record, link or member. */
  nothing_here: 404,
  /** Nothing of that number was published there, or it was taken down. */
  not_published: 404,
  forbidden: 403,
  /** A consultation does not take that now: it is not open yet, or closed. */
  closed: 403,
  /** No creation key, an unknown or a revoked one, or that of another government. */
  creation_key: 403,
  taken: 409,
  too_many_members: 409,
  too_many_links: 409,
  last_coordinator: 409,
  /** A publication has the next number, and is never written over. */
  out_of_turn: 409,
  stale: 412,
  record_too_large: 413,
  room_full: 413,
  not_octets: 415,
  precondition_required: 428,
  store_unavailable: 503,
  /** Written by a newer version of the server. */
  store_newer: 503,
  store_full: 507,
} as const;

/** Why something about a room is refused. */
export type RefusalCode = keyof typeof STATUS;

/** An expected refusal, as opposed to a failure of the store. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Further fields of the answer, such as the present sequence number. */
  readonly detail: Record<string, number>;

  constructor(code: RefusalCode, detail: Record<string, number> = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }

  /** The HTTP status that goes with it. */
  get status(): (typeof STATUS)[RefusalCode] {
    return STATUS[this.code];
  }
}
