import type { JsonValue } from '@/lib/json/json-value';
import type { Vote } from '@/lib/rooms/documents/member';

/** A field that two devices changed: this device kept its own value, this is the other one. */
export interface FieldConflict {
  /** As `changedFields` names it, such as `request.answers.demand-it`. */
  path: string;
  /** Undefined: the other device removed the value. */
  theirs?: JsonValue;
}

/**
 * What a device stores of a room it takes part in. It holds the link, and so the keys: it is never part
 * of a draft or of an export.
 */
export interface Membership {
  /** UUID. */
  id: string;
  kind: 'coordinator' | 'member' | 'observer';
  /** UUID. */
  room: string;
  /** The assessment on this device; null for an observer, who has none. */
  draftId: string | null;
  /** The fragment of one's own link. */
  link: string;
  /** ISO date-time. */
  createdAt: string;
  /** A board key newer than that of the link, in base64url. */
  boardKey: string | null;
  /** The highest version seen of each record. */
  seqs: Record<string, number>;
  /** The last version that the own record and the draft here had in common; null: none yet. */
  base: { seq: number; document: JsonValue } | null;
  /** The document that was sent and not confirmed. */
  pending: JsonValue | null;
  disputes: FieldConflict[];
  /** Whether the member has declared to be finished. */
  finished: boolean;
  /** What a member agreed to answer for the team: ids of stations and questions. */
  accepted: string[];
  /** The last vote, and whether it has arrived. */
  vote: { vote: Vote; sent: boolean } | null;
  /** For a coordinator: ids of those who were removed from the room or left it, as the desk last said. */
  removed?: string[];
  /** Set once an older version was accepted: ids of those who had been removed by then. */
  restored?: string[];
}

/** Memberships of this device. Every method is one atomic step. */
export interface Memberships {
  all(): Promise<Membership[]>;
  get(id: string): Promise<Membership | undefined>;
  ofDraft(draftId: string): Promise<Membership | undefined>;
  put(membership: Membership): Promise<void>;
  /** Changes a membership; undefined when there is none (any more): nothing is written then. */
  update(
    id: string,
    change: (membership: Membership) => Membership,
  ): Promise<Membership | undefined>;
  remove(id: string): Promise<void>;
  /** Gives those that were removed. */
  removeOfDraft(draftId: string): Promise<Membership[]>;
  clear(): Promise<void>;
  /** Whether they are stored beyond this page. */
  lasting(): Promise<boolean>;
  close(): void;
}
