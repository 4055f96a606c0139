import type { Received } from '@/lib/consultation/record';
import type {
  Remark,
  ResponseKind,
  ResponseRequest,
  ResponseState,
  Sharing,
} from '@/lib/consultation/types';
import type { Fingerprints } from '@/lib/draft/draft';
import type { RefusalReason } from '@/lib/draft/exchange/refusal';

/** Who signs for a response, by role. */
export interface Signature {
  role: string;
  name?: string;
}

/** By which body it was decided, when, and under which reference. */
export interface Decision {
  by: string;
  /** ISO date. */
  on?: string;
  reference?: string;
}

/** What a body is asked about, as it names it itself. */
export interface AnsweredProposal {
  title: string;
  version?: string;
}

/** What a municipality decides when it answers. */
export interface ResponseChoices {
  proposal: AnsweredProposal;
  kind: Exclude<ResponseKind, 'otherwise'>;
  sharing: Sharing;
  state: ResponseState;
  signedBy: Signature;
  decision?: Decision;
  remarks: Omit<Remark, 'themes'>[];
}

/** A response as a file holds it. */
export interface ResponseFile extends ResponseChoices {
  format: 'draagkracht-response';
  formatVersion: number;
  instrumentVersion: string;
  fingerprints: Fingerprints;
  /** Made from an example. */
  fictional: boolean;
  body: { id?: string; name?: string };
  /** ISO date; never a time. */
  madeOn: string;
  /** Missing where only remarks are given. */
  request?: ResponseRequest;
  /** SHA-256 over what is shared, hex: it stands on the receipt. */
  hash: string;
  integrity: { sha256: string };
}

/** Why a file is not read. */
export type ResponseRefusal =
  | RefusalReason
  /** Made from an example, for a consultation that is none. */
  | 'fictional'
  /** It has no answers and no remarks. */
  | 'nothing'
  /** One more than can be read at once. */
  | 'tooMany'
  /** The browser could not read it. */
  | 'failed';

/** Why a whole response waits until the region says what to do with it. */
export const HELD_REASONS = [
  /** It is about a task that is called otherwise. */
  'otherTask',
  /** It is about another version of the proposal. */
  'otherVersion',
  /** It came by the link of one body and says that it is of another that was asked. */
  'otherBody',
  /** Its body is not on the list. */
  'notAsked',
  /** It does not say whose it is. */
  'nobody',
  /** Older than what was read from the same body. */
  'older',
  /** Another one of the same day. */
  'sameDay',
  /** A working copy of a body that handed in a response. */
  'answered',
  /** Another former municipality of the same merger answered. */
  'mergedTwice',
] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

/** What is told of a response that is taken. */
export const RESPONSE_NOTES = [
  'replaces',
  'merged',
  'byName',
  'migrated',
  'setAside',
  'notChosen',
  'late',
  'otherReference',
  'looseRemark',
] as const;

export interface ResponseNote {
  code: (typeof RESPONSE_NOTES)[number];
  value?: string;
  count?: number;
}

/** What came of a file. Nothing is half-read: a response is whole, or it is not there. */
export type ReadOutcome = { file: string } & (
  | { kind: 'taken'; name: string; response: Received; notes: ResponseNote[] }
  /** The same as what was read before. */
  | { kind: 'duplicate'; name: string; of?: string }
  | {
      kind: 'held';
      reason: HeldReason;
      name: string;
      /** What it says otherwise: its title or version. */
      value?: string;
      response: Received;
      notes: ResponseNote[];
    }
  | { kind: 'refused'; reason: ResponseRefusal; where?: (string | number)[] }
);
