import type { Result } from './reply';

/**
 * Why something with a room did not work:
 *
 * - `offline`: no answer came
 * - `intercepted`: a proxy, firewall or sign-in page answered instead of the host
 * - `unavailable`: the host answers, but cannot serve now
 * - `outdated`: the host is older than its store, and serves no room until it is brought up to date
 * - `limited`: too many requests; `retryAfter` seconds from now it may work
 * - `gone`: no such room, or this link was withdrawn, or the room expired; the host does not say which
 * - `forbidden`: this link does not allow it
 * - `full`: the host has no room left on its disk
 * - `tooLarge`: more than a record may hold
 * - `roomFull`: more than a room may hold
 * - `stale`: somebody else wrote since; `seq` is the version there is now
 * - `taken`: refused in the present state: an id that exists, too many members or links, or the last
 * coordinator link
 * - `closed`: after closing by the host's clock
 * - `creationKey`: no creation key, or one that was revoked
 * - `invalid`: the host refused the request, or its answer does not fit the interface
 * - `tampered`: cannot be decrypted: changed, moved, or made with another key
 * - `rollback`: the host shows an older version than this device has seen
 * - `impostor`: a public key is not the one that the link vouches for
 * - `damaged`: decrypted, but not a document of the expected form
 * - `newer`: written by a newer version of the app
 * - `storage`: this device could not read or keep something
 */
export type SealedProblem =
  | 'offline'
  | 'intercepted'
  | 'unavailable'
  | 'outdated'
  | 'limited'
  | 'gone'
  | 'forbidden'
  | 'full'
  | 'tooLarge'
  | 'roomFull'
  | 'stale'
  | 'taken'
  | 'closed'
  | 'creationKey'
  | 'invalid'
  | 'tampered'
  | 'rollback'
  | 'impostor'
  | 'damaged'
  | 'newer'
  | 'storage';

/** Temporary problems of network or host: the next attempt may succeed. */
const PASSING = ['offline', 'intercepted', 'unavailable', 'outdated', 'limited'] as const;

export type PassingProblem = (typeof PASSING)[number];

export const isPassing = (kind: SealedProblem): kind is PassingProblem =>
  PASSING.some((passing) => passing === kind);

interface Details extends ErrorOptions {
  retryAfter?: number;
  seq?: number;
}

/**
 * A failure of something in a room, with a kind that has a message for the user. Never carries content or
 * a key.
 */
export class SealedError extends Error {
  override readonly name = 'SealedError';
  /** Seconds to wait, when `limited`. */
  readonly retryAfter: number | undefined;
  /** The present version, when `stale`. */
  readonly seq: number | undefined;

  constructor(
    readonly kind: SealedProblem,
    { retryAfter, seq, ...options }: Details = {},
  ) {
    super(`room: ${kind}`, options);
    this.retryAfter = retryAfter;
    this.seq = seq;
  }
}

/** The value of a result. Fails with the `SealedError` that any other result amounts to. */
export function expectOk<T>(result: Result<T>): T {
  if (result.kind === 'ok') return result.value;
  // 304 without `If-None-Match`: not the host's answer.
  if (result.kind === 'same') throw new SealedError('intercepted');
  const { kind, ...details } = result;
  throw new SealedError(kind, details);
}

/** The room error that an exception amounts to; anything unforeseen counts as damaged content. */
export const sealedError = (cause: unknown): SealedError =>
  cause instanceof SealedError ? cause : new SealedError('damaged', { cause });
