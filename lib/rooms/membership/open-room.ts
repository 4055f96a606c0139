import { randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { draftForDesk } from '@/lib/disclosure/room';
import type { Draft } from '@/lib/draft/draft';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import { factsOf } from '@/lib/rooms/documents/facts';
import type { Role } from '@/lib/rooms/documents/parts';
import { parseSharedRecord } from '@/lib/rooms/documents/shared-record';
import { deskRecord, type RoomOptions } from '@/lib/rooms/roles/coordinator';
import { makeLink } from '@/lib/rooms/roles/make-link';
import { hashOf, SECRET_LENGTH } from '@/lib/sealed/crypto/secrets';
import { RoomApi } from '@/lib/sealed/host/api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { type CoordinatorLink, encodeLink } from '@/lib/sealed/links/link';
import { lockedRecord, publicKeyRecord } from '@/lib/sealed/records/codec';
import { coordinatorKeys } from '@/lib/sealed/records/coordinator-keys';
import { RoomRecords, seqMemory } from '@/lib/sealed/records/records';
import type { Membership, Memberships } from './membership';
import { jsonOf, newMembership } from './new-membership';

const clock = () => new Date().toISOString();

export interface OpenRoomOptions extends RoomOptions {
  memberships: Memberships;
  /** Days until the room expires, 1–365; can be changed later. */
  days: number;
  /** Set: the coordinator's own answers count, in this role. */
  coordinatorRole?: Role | null;
}

/**
 * Puts an assessment in a new room: makes the keys on this device, a room at the host, and the records
 * that members need. All or nothing: when a step fails, the room is deleted again. Fails with a
 * `SealedError`; `taken` when the assessment is in a room already.
 */
export async function openRoom(draft: Draft, options: OpenRoomOptions): Promise<Membership> {
  const { memberships, days, coordinatorRole = null, now = clock, ...host } = options;
  if (await memberships.ofDraft(draft.id)) throw new SealedError('taken');
  const secret = () => randomBytes(SECRET_LENGTH);
  const link: CoordinatorLink = {
    kind: 'coordinator',
    room: newId(),
    access: secret(),
    master: secret(),
  };
  const keys = await coordinatorKeys(link);
  const api = new RoomApi({ ...host, room: link.room, token: keys.token });
  const seqs: Record<string, number> = {};
  const records = new RoomRecords(
    api,
    seqMemory({}, (name, seq) => {
      seqs[name] = seq;
    }),
  );
  const boardKey = secret();
  const { publicKey } = keys.hpke;
  try {
    const made = expectOk(await api.create(await hashOf(keys.token), days));
    await records.write(publicKeyRecord, 0, publicKey);
    const join = await makeLink(api, 'join', { master: link.master, boardKey, publicKey });
    await records.write(lockedRecord('board', boardKey, parseSharedRecord), 0, {
      ...factsOf(draft),
      phase: 'answering',
      assignments: {},
      meeting: null,
      epoch: 0,
    });
    const createdAt = now();
    const shared = draftForDesk(draft);
    const coordinatorRecord: CoordinatorRecord = {
      draft: shared,
      roster: {},
      boardKeys: [toBase64url(boardKey)],
      rotating: false,
      links: [
        { id: made.link, kind: 'coordinator', fragment: encodeLink(link), createdAt },
        { ...join, createdAt },
      ],
      coordinatorRole,
      snapshot: null,
      lastVote: null,
    };
    const { seq } = await records.write(deskRecord(keys.deskKey), 0, coordinatorRecord);
    const membership: Membership = {
      ...newMembership({ link, draftId: draft.id, now: createdAt }),
      seqs,
      base: { seq, document: jsonOf(shared) },
    };
    await memberships.put(membership);
    return membership;
  } catch (cause) {
    await api.destroy();
    throw cause;
  }
}
