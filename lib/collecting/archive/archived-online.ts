import type { AnalystSession } from '@/lib/collecting/online/analyst';
import { OwnerSession } from '@/lib/collecting/online/owner';
import type { ArchivedOnline } from './make-archive';

/** What of a consultation at a host goes into its archive: everything but keys, links and what is in it already. */
export function archivedOnline(session: OwnerSession | AnalystSession): ArchivedOnline {
  const { board, dossier, access } = session;
  const owner = session instanceof OwnerSession ? session : null;
  return {
    issuer: access.status?.issuer ?? '–',
    versions: board.versions,
    earlier: dossier.proposals ?? [],
    seal: owner?.publishing.sealedExpectations ?? null,
    log: owner ? owner.log.reverse() : null,
  };
}
