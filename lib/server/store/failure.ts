import { StoreIsNewer } from './migrations';
import { Refusal } from './refusal';

/** Primary result codes of SQLite: read-only, input/output, full, cannot open. */
const UNWRITABLE_SQLITE: unknown[] = [8, 10, 13, 14];
/** Of PostgreSQL: disk full, input/output, read-only; and of the file system. */
const UNWRITABLE: unknown[] = [
  ...['53100', '58030', '25006'],
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'],
];

/**
 * The refusal for a failure of the store: `store_full` when it cannot be written, `store_newer` when it is
 * of a newer version, otherwise `store_unavailable`.
 */
export function storeFailure(error: unknown): Refusal {
  if (error instanceof StoreIsNewer) return new Refusal('store_newer');
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const unwritable =
    UNWRITABLE.includes(code) ||
    (code === 'ERR_SQLITE_ERROR' &&
      typeof errcode === 'number' &&
      UNWRITABLE_SQLITE.includes(errcode & 0xff));
  return new Refusal(unwritable ? 'store_full' : 'store_unavailable');
}
