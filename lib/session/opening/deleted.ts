import type { PutBack } from '@/lib/draft/store/store';

/** An assessment that was deleted, with the way back. */
export interface Deleted {
  name: string;
  putBack: PutBack;
}

let handed: Deleted | null = null;

/** Hands what was deleted in an assessment to the list, which is shown next and offers it back. */
export function handDeleted(deleted: Deleted): void {
  handed = deleted;
}

/** What was handed over; only once. */
export function takeDeleted(): Deleted | null {
  const deleted = handed;
  handed = null;
  return deleted;
}
