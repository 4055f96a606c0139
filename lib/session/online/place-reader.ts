import type { ConsultationLink } from '@/lib/sealed/links/link';
import { consultationKeeper, consultationStore } from '@/lib/session/consultation/device';
import { openReader } from './reader-session';

/**
 * Opens the link of an owner or an analyst, and keeps the consultation on this device; one that is here already
 * stays as it is. Gives its id. Fails with `SealedError`s or `StorageError`s.
 */
export async function placeReader(
  link: Exclude<ConsultationLink, { kind: 'body' }>,
): Promise<string> {
  const [store, keeper] = [await consultationStore(), consultationKeeper()];
  const session = await openReader(link, keeper);
  const { consultation } = session.dossier;
  const here = await store.get(consultation.id);
  if (!here) await store.create({ ...consultation, revision: 0 });
  const { id } = session.access.kept;
  await keeper.update(id, (kept) => ({ ...kept, consultation: consultation.id }));
  // An earlier link of the same consultation is replaced by this one.
  for (const other of await keeper.all()) {
    if (other.id === id || other.consultation !== consultation.id) continue;
    const { agreed } = other;
    if (agreed) await keeper.update(id, (kept) => ({ ...kept, agreed }));
    await keeper.remove(other.id);
  }
  return consultation.id;
}
