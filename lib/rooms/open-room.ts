import { type Draft, newId } from '@/lib/assessment/draft';
import { withoutTyped } from '@/lib/assessment/updates';
import { RoomApi } from './api';
import { randomBytes, toBase64url } from './bytes';
import { lockedDocument, publicKeyRecord } from './codec';
import { deskRecord, type RoomOptions } from './coordinator';
import { coordinatorKeys } from './coordinator-keys';
import { boardSchema, type Desk, type Role } from './documents';
import { expectOk, RoomError } from './errors';
import { factsOf } from './facts';
import { type CoordinatorLink, encodeLink } from './link';
import { makeLink } from './make-link';
import type { Membership, Memberships } from './membership';
import { jsonOf, newMembership } from './new-membership';
import { RoomRecords, seqMemory } from './records';
import { hashOf, SECRET_LENGTH } from './secrets';

const clock = () => new Date().toISOString();

export interface OpenRoomOptions extends RoomOptions {
  memberships: Memberships;
  /** How long the room lasts, 1–365; it can be extended. */
  days: number;
  /** Set: the coordinator's own answers count, in this role. */
  coordinatorRole?: Role | null;
}

/**
 * Keeps an assessment online: makes the keys on this device, a room on the host, and in it everything
 * that members need. All or nothing: when a step fails, the room is deleted again. Fails with a
 * `RoomError`; `taken` when the assessment is in a room already.
 */
export async function openRoom(draft: Draft, options: OpenRoomOptions): Promise<Membership> {
  const { memberships, days, coordinatorRole = null, now = clock, ...host } = options;
  if (await memberships.ofDraft(draft.id)) throw new RoomError('taken');
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
    await records.write(lockedDocument('board', boardKey, boardSchema), 0, {
      ...factsOf(draft),
      phase: 'answering',
      assignments: {},
      meeting: null,
      epoch: 0,
    });
    const createdAt = now();
    const shared = withoutTyped(draft);
    const desk: Desk = {
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
    const { seq } = await records.write(deskRecord(keys.deskKey), 0, desk);
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
