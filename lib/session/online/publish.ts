import type { OwnerSession } from '@/lib/collecting/online/owner';
import { publicationsOf } from '@/lib/collecting/online/publications';
import { answeredOn, makePublishedPage } from '@/lib/collecting/online/publish';
import type { Consultation, KeptPublication } from '@/lib/consultation/record';

/** How many publications of a consultation are in the open; 0 where the host cannot say. */
export async function publishedNumbers(room: string): Promise<number> {
  const list = await publicationsOf(room);
  return list.kind === 'ok' ? list.value.publications.length : 0;
}

/**
 * Puts a publication in the open, as it was on its day, with the expectations and what sealed them. Fails with
 * `SealedError`s.
 *
 * @param creationKey - where the consultation does not keep it.
 */
export async function publishOnline(
  owner: OwnerSession,
  consultation: Consultation,
  { facts, ...published }: KeptPublication,
  creationKey?: string,
): Promise<void> {
  const { publications: _, responses, ...now } = consultation;
  const answered = new Set(answeredOn(published.ledger).map(({ body }) => body));
  const counted = responses.filter(({ body }) => answered.has(body));
  const page = makePublishedPage({ ...now, ...facts }, published, {
    counted: await owner.reader.counted(counted),
    versions: owner.board.versions,
    seal: owner.sealedExpectations,
  });
  await owner.publish(page, creationKey);
}
