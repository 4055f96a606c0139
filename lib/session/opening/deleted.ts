import type { PutBack } from '@/lib/draft/store/store';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';

/** A document that was deleted, with the way back. */
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

interface Removal {
  list: {
    attempt(
      work: (store: { remove(id: string): Promise<PutBack | null> }) => Promise<void>,
    ): Promise<boolean>;
  };
  id: string;
  name: string;
  texts: { deleted: Template<'name'> };
  tell: (message: string) => void;
  offerBack: (deleted: Deleted) => void;
}

/** Deletes a document of a list, and offers it back; where that is not possible, tells that it is gone. */
export const removeDocument = ({
  list,
  id,
  name,
  texts,
  tell,
  offerBack,
}: Removal): Promise<boolean> =>
  list.attempt(async (store) => {
    const putBack = await store.remove(id);
    if (putBack) offerBack({ name, putBack });
    else tell(fill(texts.deleted, { name }));
  });
