import { toHex, utf8 } from '@/lib/bytes/bytes';
import { AnalystSession } from '@/lib/collecting/online/analyst';
import { isShownOtherwise, shownOf } from '@/lib/collecting/online/board';
import type { Follow } from '@/lib/collecting/online/follow';
import type { Keeper, Kept } from '@/lib/collecting/online/kept';
import { type OpenOptions, openOnline } from '@/lib/collecting/online/open-online';
import { OwnerSession } from '@/lib/collecting/online/owner';
import { contentOf } from '@/lib/collecting/store/fields';
import type { Consultation } from '@/lib/consultation/record';
import { sha256 } from '@/lib/sealed/crypto/secrets';
import { SealedError } from '@/lib/sealed/host/errors';
import type { ConsultationLink } from '@/lib/sealed/links/link';

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

/** Whether the consultation was changed since this device and the host last had the same: here, at the host. */
export interface Differs {
  here: boolean;
  there: boolean;
}

/** SHA-256 (hex) of a consultation without the answers. */
const digestOf = async (consultation: Consultation): Promise<string> =>
  toHex(await sha256(utf8(contentOf({ ...consultation, responses: [] }))));

async function differsFrom({ access, dossier }: Session, own: Consultation): Promise<Differs> {
  const [here, there] = await Promise.all([digestOf(own), digestOf(dossier.consultation)]);
  const { agreed } = (await access.keeper.get(access.kept.id)) ?? {};
  if (here !== there) return { here: here !== agreed, there: there !== agreed };
  if (agreed !== here) await access.save({ agreed: here });
  return { here: false, there: false };
}

/** Goes on with what this device has, although another owner changed the consultation: theirs is seen. */
export const keepOwn = async ({ access, dossier }: Session): Promise<void> =>
  access.save({ agreed: await digestOf(dossier.consultation) });

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
