import type { FileKind } from './file-kind';

/** Why a file is not opened. */
export type RefusalReason =
  /** Nothing recognizable. */
  | 'notJson'
  /** JSON, PDF or anything else that this app did not write. */
  | 'notOurs'
  | 'tooLarge'
  /** Needs more memory or work than any report of ours. */
  | 'excessive'
  /** Cut off, changed since it was written, or a broken PDF. */
  | 'damaged'
  /** A PDF behind a password. */
  | 'encrypted'
  /** Written by a newer version of the app. */
  | 'newer'
  /** Of this version, but it answers other questions. */
  | 'otherQuestions'
  | 'invalid'
  /** A report without answers in it: a publication copy. */
  | 'noAttachment'
  /** Data of a result without answers in them. */
  | 'dataOnly'
  /** The key file of a team's room. */
  | 'roomKey'
  | FileKind;

export interface Refusal {
  ok: false;
  reason: RefusalReason;
  where?: (string | number)[];
}

export const refusal = (reason: RefusalReason, where?: (string | number)[]): Refusal => ({
  ok: false,
  reason,
  ...(where && { where }),
});

