import { randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { type Consultation, FIRST_VERSION } from '@/lib/consultation/record';
import { zonedParts } from '@/lib/i18n/zoned';
import { fingerprintOf, hashOf, SECRET_LENGTH, tokenOf } from '@/lib/sealed/crypto/secrets';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { encodeLink, type OwnerLink } from '@/lib/sealed/links/link';
import { keyIn } from '@/lib/sealed/records/codec';
import { shownOf } from './board';
import { chainRecord, extendChain } from './chain';
import { termsUntil } from './closing';
import type { Board, Closing, Desk } from './documents';
import type { Kept } from './kept';
import { deskRecord, dossierRecord, readingKeys, readingOf } from './reader-keys';
import { parseBoard } from './schemas';
import { sealExpectations } from './sealed-text';
import { Access, newKept, type OnlineOptions } from './session';
import { signedRecord } from './signed';

export interface OpenOptions extends OnlineOptions {
  /** What the operator of the host gave: without it nobody opens a consultation. */
  creationKey: string;
  /** Whether the creation key is kept for publishing, where every owner can use it. */
  keepKey: boolean;
  closing: Closing;
  /** IANA name of the zone in which instants are told, such as `Europe/Brussels`. */
  zone: string;
  /** How long the host keeps it, in days from now (1–3,653). */
  days: number;
  /** For whom the first owner's link is. */
  name: string;
}

/** A consultation that was opened, with what this device keeps of it. */
export interface OpenedOnline {
  kept: Kept;
  /** As it was laid before those who are asked: with a version and the last day to answer. */
  consultation: Consultation;
}

/**
 * Puts a consultation at a host: makes the keys on this device, the room, and the records that bodies and
 * readers need, and seals the expectations. All or nothing: when a step fails, the room is deleted again.
 *
 * @throws `SealedError`: `creationKey`; `taken` when it is at a host already; `invalid` without a title.
 */
export async function openOnline(given: Consultation, options: OpenOptions): Promise<OpenedOnline> {
  const { creationKey, keepKey, closing, zone, days, name, ...online } = options;
  const { keeper } = online;
  if (await keeper.ofConsultation(given.id)) throw new SealedError('taken');
  const version = given.proposal.version?.trim() || FIRST_VERSION;
  const proposal = { ...given.proposal, version };
  const terms = termsUntil(given.terms, closing, zone);
  const consultation = { ...given, proposal, terms };
  const shown = shownOf(consultation);

  const room = newId();
  const [access, master, boardKey] = [secret(), secret(), secret()];
  const reading = await readingOf(master, room);
  const { publicKey } = await readingKeys(reading, room);
  const { chain, signing } = await extendChain(room, [], null, publicKey);
  const publicSigning = chain[0]?.signing ?? '';
  const fingerprint = await fingerprintOf(keyIn(publicSigning));
  const link: OwnerLink = { kind: 'owner', room, access, master, boardKey, fingerprint };
  const token = await tokenOf(access, room);
  const now = online.now?.() ?? new Date().toISOString();
  const title = shown.proposal.title;
  const kept = newKept(link, { createdAt: now, consultation: given.id, title });
  const session = new Access(online, kept, link, token);
  const { api, records, clock } = session;
  try {
    const made = expectOk(await api.create(await hashOf(token), { days, creationKey }));
    expectOk(await api.setClosing(closing));
    await session.look();
    const at = clock.now();
    const on = zonedParts(at, zone).day;
    const { sealed, sha256 } = await sealExpectations(consultation.proposal);
    const board: Board = {
      ...shown,
      versions: [{ version, on, change: '', material: false }],
      closing,
      zone,
      expectations: { sha256, on },
      closedEarly: null,
    };
    const desk: Desk = {
      masters: [toBase64url(master)],
      signing,
      chain,
      renewing: false,
      links: [{ id: made.link, kind: 'owner', fragment: encodeLink(link), name, createdAt: at }],
      secrets: {},
      sealed,
      secondKey: null,
      creationKey: keepKey ? creationKey : null,
      log: [{ at, what: 'opened' }],
    };
    const keys = { publicKey: publicSigning, privateKey: signing };
    await records.write(chainRecord, 0, chain);
    await records.write(signedRecord('board', boardKey, keys, parseBoard), 0, board);
    const dossier = { consultation, seats: [], earlier: [] };
    await records.write(await dossierRecord(reading, room, keys), 0, dossier);
    await records.write(await deskRecord(master, room), 0, desk);
    session.saw(chain);
    await keeper.put(kept);
    await session.save();
    return { kept: (await keeper.get(kept.id)) ?? kept, consultation };
  } catch (cause) {
    await keeper.remove(kept.id);
    await api.destroy();
    throw cause;
  }
}

const secret = () => randomBytes(SECRET_LENGTH);
