import { equalBytes, randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { type Draft, newDraft } from '@/lib/draft/draft';
import type { AssessmentStore } from '@/lib/draft/store/store';
import type { Locale } from '@/lib/i18n/locales';
import { aboutBoard } from '@/lib/rooms/documents/facts';
import type { Role } from '@/lib/rooms/documents/parts';
import { sealCard } from '@/lib/rooms/documents/sealed';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { RoomOptions } from '@/lib/rooms/roles/coordinator';
import { memberKeys } from '@/lib/rooms/roles/member';
import { openGuest } from '@/lib/rooms/roles/observer';
import { fingerprintOf, hashOf, SECRET_LENGTH } from '@/lib/sealed/crypto/secrets';
import { RoomApi } from '@/lib/sealed/host/api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { GuestLink, MemberLink } from '@/lib/sealed/links/link';
import { publicKeyRecord } from '@/lib/sealed/records/codec';
import type { Membership, Memberships } from './membership';
import { newMembership } from './new-membership';

export interface JoinOptions extends RoomOptions {
  store: AssessmentStore;
  memberships: Memberships;
  locale: Locale;
  role: Role;
  /** At most 100 characters. */
  name?: string | undefined;
}

export interface Joined {
  membership: Membership;
  sharedRecord: SharedRecord;
  /** The member's own assessment on this device. */
  draft: Draft;
}

/**
 * Joins a room: makes a member's secret on this device, adds the member with a card for the coordinators,
 * and creates an assessment with the facts of the board. All or nothing. Fails with a `SealedError`
 * (`impostor` when the coordinator's key does not match the link) or a `StorageError`.
 */
export async function joinRoom(link: GuestLink, options: JoinOptions): Promise<Joined> {
  const { store, memberships, locale, role, name, ...host } = options;
  const now = host.now?.() ?? new Date().toISOString();
  const { room, boardKey, fingerprint } = link;
  const guest = await openGuest(link, host);
  const { value: publicKey } = await guest.records.read(publicKeyRecord);
  if (!equalBytes(await fingerprintOf(publicKey), fingerprint)) throw new SealedError('impostor');
  const { value: sharedRecord } = await guest.reader.sharedRecord();

  const personal: MemberLink = {
    kind: 'member',
    room,
    member: newId(),
    secret: randomBytes(SECRET_LENGTH),
    boardKey,
    fingerprint,
  };
  const keys = await memberKeys(personal.secret, room);
  const card = {
    role,
    ...(name && { name }),
    publicKey: toBase64url(keys.hpke.publicKey),
    answersKey: toBase64url(keys.answersKey),
  };
  const place = { member: personal.member, room, seq: 1 };
  const sealed = await sealCard(publicKey, place, boardKey, card);

  const draft = await store.create(memberDraft(sharedRecord, locale, now, role));
  try {
    const membership = newMembership({ link: personal, draftId: draft.id, now });
    await memberships.put(membership);
    const hash = await hashOf(keys.token);
    let joined = await guest.api.addMember(personal.member, hash, sealed);
    // The answer may have been lost: joining again with the same id adds no second member.
    if (joined.kind === 'offline')
      joined = await guest.api.addMember(personal.member, hash, sealed);
    expectOk(joined);
    return { membership, sharedRecord, draft };
  } catch (cause) {
    // The request may have reached the host although it failed here.
    await new RoomApi({ ...host, room, token: keys.token }).removeMember(personal.member);
    await store.remove(draft.id);
    await memberships.removeOfDraft(draft.id);
    throw cause;
  }
}

/** An empty assessment with the facts of the board. */
export const memberDraft = (
  sharedRecord: SharedRecord,
  locale: Locale,
  now: string,
  role?: Role,
): Draft =>
  aboutBoard(
    newDraft({ id: newId(), name: sharedRecord.title, locale, now, ...(role && { role }) }),
    sharedRecord,
  );
