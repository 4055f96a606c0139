import { BodySession, type Place } from '@/lib/collecting/online/body';
import type { Board, PublishedPage } from '@/lib/collecting/online/documents';
import { publicationOf, publicationsOf } from '@/lib/collecting/online/publications';
import { SealedError } from '@/lib/sealed/host/errors';
import { consultationKeeper } from './device';

/** What was published of the consultation that an assessment answers, and what this device can check of it. */
export interface PublishedFor {
  page: PublishedPage;
  /** Whether what was submitted is among what was counted. */
  place: Place;
  /** What the board says of the seal of the expectations; undefined where it is not known here. */
  seal?: Board['expectations'];
}

/**
 * The newest publication of the consultation that an assessment on this device answers; null where it answers
 * none, or nothing was published. Fails with a `SealedError` where it cannot be fetched.
 *
 * @param draft Id of the assessment.
 */
export async function publishedFor(draft: string): Promise<PublishedFor | null> {
  const keeper = consultationKeeper();
  const kept = await keeper.ofDraft(draft);
  if (kept?.kind !== 'body') return null;
  const list = await publicationsOf(kept.room);
  if (list.kind === 'gone') return null;
  const last = list.kind === 'ok' ? list.value.publications.at(-1) : undefined;
  const found = last && (await publicationOf(kept.room, last.number));
  if (found?.kind !== 'ok') throw new SealedError('offline');
  const page = found.value;
  try {
    const session = await BodySession.resume(kept, { keeper });
    const { board } = await session.look();
    return { page, place: await session.placeIn(page), seal: board.expectations };
  } catch {
    // The link opens nothing any more; what was published stays.
    return { page, place: 'unknown' };
  }
}
