import type { LogEntry } from '@/lib/collecting/online/documents';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { publicationsOf } from '@/lib/collecting/online/publications';
import { answeredOn, makePublishedPage } from '@/lib/collecting/online/publish';
import type { Consultation, KeptPublication } from '@/lib/consultation/record';
import { SealedError } from '@/lib/sealed/host/errors';
import { differsFrom } from './differs';

/** The numbers of what is in the open now; null where the host does not say. */
export async function publishedNumbers(room: string): Promise<number[] | null> {
  const list = await publicationsOf(room);
  if (list.kind === 'gone') return [];
  return list.kind === 'ok' ? list.value.publications.map(({ number }) => number) : null;
}

/** What can be put in the open next, and what was taken down by the operator: its number stays used. */
export function publishing<P extends Pick<KeptPublication, 'publication'>>(
  publications: readonly P[],
  listed: readonly number[],
  log: readonly LogEntry[],
): { next: P | undefined; takenDown: number[] } {
  const logged = log.flatMap(({ what, detail }) => (what === 'published' ? Number(detail) : []));
  const last = Math.max(0, ...listed, ...logged);
  return {
    next: publications.find(({ publication }) => publication.number > last),
    takenDown: [...new Set(logged)].filter((number) => !listed.includes(number)).sort(ascending),
  };
}

const ascending = (a: number, b: number): number => a - b;

/**
 * Puts a publication in the open, as it was on its day, with the expectations and what sealed them. What it was
 * tested with goes to the other owners first, so that the next one is tested beside it on whatever device. Fails
 * with `SealedError`s: `stale` where another owner changed something that is not here, `invalid` while those who
 * are asked see another proposal.
 *
 * @param creationKey - where the consultation does not keep it.
 */
export async function publishOnline(
  owner: OwnerSession,
  consultation: Consultation,
  { facts, ...published }: KeptPublication,
  creationKey?: string,
): Promise<void> {
  const { here, there } = await differsFrom(owner, consultation);
  if (there) throw new SealedError('stale');
  const { publications: _, responses, ...now } = consultation;
  if (here) await owner.proposal.save(consultation, await owner.reader.onlineBodies(responses));
  const answered = new Set(answeredOn(published.ledger).map(({ body }) => body));
  const counted = responses.filter(({ body }) => answered.has(body));
  const page = makePublishedPage({ ...now, ...facts }, published, {
    counted: await owner.reader.counted(counted),
    versions: owner.board.versions,
    seal: owner.publishing.sealedExpectations,
  });
  await owner.publishing.publish(page, creationKey);
}
