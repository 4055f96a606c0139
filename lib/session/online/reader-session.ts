import { AnalystSession } from '@/lib/collecting/online/analyst';
import { isShownOtherwise, shownOf } from '@/lib/collecting/online/board';
import type { Follow } from '@/lib/collecting/online/follow';
import type { Keeper, Kept } from '@/lib/collecting/online/kept';
import { type OpenOptions, openOnline } from '@/lib/collecting/online/open-online';
import { OwnerSession } from '@/lib/collecting/online/owner';
import type { Consultation } from '@/lib/consultation/record';
import { SealedError } from '@/lib/sealed/host/errors';
import type { ConsultationLink } from '@/lib/sealed/links/link';
import { type Differs, differsFrom } from './differs';

export type Session = OwnerSession | AnalystSession;

/** Takes up what this device kept of a consultation that it prepares or reads, and looks once. */
export const resumeReader = (kept: Kept, keeper: Keeper): Promise<Session> =>
  kept.kind === 'owner'
    ? OwnerSession.resume(kept, { keeper })
    : AnalystSession.resume(kept, { keeper });

/** Opens the link of an owner or an analyst on this device. */
export const openReader = (
  link: Exclude<ConsultationLink, { kind: 'body' }>,
  keeper: Keeper,
): Promise<Session> =>
  link.kind === 'owner'
    ? OwnerSession.open(link, { keeper })
    : AnalystSession.open(link, { keeper });

/** Puts a consultation at the host; gives it as it was laid before those who are asked. */
export const putOnline = async (
  consultation: Consultation,
  options: OpenOptions,
): Promise<Consultation> => (await openOnline(consultation, options)).consultation;

/** The session of an owner. Fails with `forbidden` for an analyst. */
export function ownerOf(session: Session): OwnerSession {
  if (session instanceof OwnerSession) return session;
  throw new SealedError('forbidden');
}

/** How a session looks now. */
export interface ReaderView {
  /** Null for an analyst. */
  owner: OwnerSession | null;
  follow: Follow;
  /** What this device and the host have otherwise, but for the answers. */
  differs: Differs;
  /** Those who are asked would see something else than they do. */
  shownOtherwise: boolean;
}

/** How a session looks now, beside the consultation on this device. */
export async function viewOf(session: Session, consultation: Consultation): Promise<ReaderView> {
  return {
    owner: session instanceof OwnerSession ? session : null,
    follow: await session.reader.follow(consultation),
    differs: await differsFrom(session, consultation),
    shownOtherwise:
      Boolean(consultation.proposal.title?.trim()) &&
      isShownOtherwise(session.board, shownOf(consultation)),
  };
}

/** The consultation as it is kept at the host, with the answers that this device has. */
export const takenUp =
  (session: Session) =>
  (own: Consultation): Consultation => ({
    ...session.dossier.consultation,
    id: own.id,
    createdAt: own.createdAt,
    updatedAt: own.updatedAt,
    revision: own.revision,
    responses: own.responses,
  });
