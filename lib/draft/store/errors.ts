/**
 * Why something could not be stored or read:
 *
 * - `full`: no room on the device
 * - `blocked`: another tab holds an older version of the storage open
 * - `unavailable`: no storage here, or it stopped working (private mode, policy, disk)
 * - `evicted`: the browser cleared what was stored
 * - `corrupt`: the stored record cannot be read
 * - `newer`: written by a newer version of the app
 * - `missing`: no such draft (removed in another tab)
 * - `exists`: a draft with this id is there already
 * - `invalid`: the change would make the draft unreadable; nothing was written
 */
export type StorageProblem =
  | 'full'
  | 'blocked'
  | 'unavailable'
  | 'evicted'
  | 'corrupt'
  | 'newer'
  | 'missing'
  | 'exists'
  | 'invalid';

/** A storage failure that the user can be told about. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: StorageProblem,
    options?: ErrorOptions,
  ) {
    super(`storage: ${kind}`, options);
  }
}

const KINDS: Record<string, StorageProblem> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  ConstraintError: 'exists',
  DataCloneError: 'invalid',
  NotReadableError: 'corrupt',
};

/** The storage error for an exception of the browser. */
export function storageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new StorageError(KINDS[name] ?? 'unavailable', { cause });
}
