import { type Fetched, type FetchOptions, withFetched } from '@/lib/collecting/online/reader';
import type { Consultation } from '@/lib/consultation/record';
import { localDay } from '@/lib/i18n/day';
import { openApart } from './open-apart';
import type { Session } from './reader-session';

interface TakeOptions extends Pick<FetchOptions, 'signal' | 'onProgress'> {
  /** Stores a change of the consultation on this device before it returns. */
  store: (apply: (consultation: Consultation) => Consultation) => Promise<void>;
}

/**
 * Fetches what is new and stores it; only what is stored counts as placed. null when it was stopped, which is no
 * failure.
 */
export async function takeFetched(
  { reader }: Session,
  consultation: Consultation,
  { store, ...options }: TakeOptions,
): Promise<Fetched | null> {
  const today = localDay(new Date());
  const asked = { ...options, today, open: openApart };
  const fetched = await reader.fetchNew(consultation, asked).catch((cause) => {
    if (options.signal?.aborted) return null;
    throw cause;
  });
  if (!fetched) return null;
  await store((now) => ({ ...now, responses: withFetched(now.responses, fetched) }));
  await reader.placed(fetched);
  return fetched;
}
