import type { Draft } from '@/lib/draft/draft';
import { instrument } from '@/lib/instrument/instrument';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import { aboutBoard, factsOf, withFacts } from '@/lib/rooms/documents/facts';
import type { Vote } from '@/lib/rooms/documents/member';
import type { Results, SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { Membership } from '@/lib/rooms/membership/membership';
import {
  deskDocument,
  memberDocument,
  type SyncedDocument,
} from '@/lib/rooms/sync/synced-document';
import { rolesOf, withRoles } from '@/lib/rooms/team/allotment';
import { isLeftOpen } from '@/lib/rooms/team/opened';
import { withSnapshot } from '@/lib/rooms/team/snapshot';
import type { RoomApi, RoomStatus } from '@/lib/sealed/host/api';
import { isPassing, SealedError, sealedError } from '@/lib/sealed/host/errors';
import { decodeLink, isConsultationLink } from '@/lib/sealed/links/link';
import type { SeqMemory } from '@/lib/sealed/records/records';
import { Coordinator, type RoomOptions } from './coordinator';
import { Member } from './member';
import type { MemberView } from './members';
import { openGuest } from './observer';
import type { SharedRecordReader } from './shared-reader';

/** The decrypted content of a room as one role sees it. Null: absent, unreadable, or not for this role. */
export interface RoomSnapshot {
  sharedRecord: SharedRecord | null;
  results: Results | null;
  /** For coordinators. */
  coordinatorRecord: CoordinatorRecord | null;
  members: MemberView[];
}

export const NOTHING_SEEN: RoomSnapshot = {
  sharedRecord: null,
  results: null,
  coordinatorRecord: null,
  members: [],
};

/** A role's access to a room, as `RoomSync` needs it. */
export interface RoleSession {
  api: RoomApi;
  /** The record that keeps the draft; null for an observer. */
  document: SyncedDocument | null;
  coordinator: Coordinator | null;
  /**
   * Reads every record that changed. What cannot be read stays as it was, and `error` has the reason.
   * Fails when the host does not answer.
   */
  theme(
    status: RoomStatus,
    draft: Draft | null,
  ): Promise<{ roomSnapshot: RoomSnapshot; error: SealedError | null }>;
  /** A draft with the facts of the board or the team's snapshot; the same object when it has them already. */
  about(draft: Draft, sharedRecord: SharedRecord): Draft;
  /** Writes a vote; does nothing for other roles. */
  vote(vote: Vote): Promise<void>;
  /** Leaves the room; does nothing for other roles. */
  leave(): Promise<void>;
  /** Records that, once seen, must stay listed at the version seen or a later one. */
  lasting: string[];
}

export interface RoleSessionOptions extends RoomOptions {
  membership: Membership;
  memory: SeqMemory;
  keepBoardKey: (boardKey: string) => Promise<void>;
}

/**
 * Opens the link of a membership. Makes no request. Fails with `damaged` or `newer` when it cannot be
 * read.
 */
export async function openRoleSession(options: RoleSessionOptions): Promise<RoleSession> {
  const { membership, memory, keepBoardKey, ...host } = options;
  const decoded = decodeLink(membership.link);
  if (!decoded.ok) throw new SealedError(decoded.reason === 'newer' ? 'newer' : 'damaged');
  const { link } = decoded;
  if (isConsultationLink(link)) throw new SealedError('damaged');
  if (link.kind === 'coordinator') {
    return coordinatorSession(await Coordinator.of(link, host, memory));
  }
  if (link.kind === 'member') {
    const keeper = { boardKey: membership.boardKey, keep: keepBoardKey };
    const member = await Member.of(link, host, memory, keeper);
    return {
      ...readerSession(member.api, member.reader),
      document: memberDocument(member),
      about: aboutBoard,
      vote: async (vote) => void (await member.records.replace(member.votes, vote)),
      leave: () => member.leave(),
      lasting: ['keys', 'board', 'results', member.answers.name],
    };
  }
  const guest = await openGuest(link, host, memory);
  return readerSession(guest.api, guest.reader);
}

const seqOf = (status: RoomStatus, record: string): number =>
  status.records.find(({ name }) => name === record)?.seq ?? 0;

/** Reads records when their version changed, each independently of the others. */
class Looking {
  private readonly seen = new Map<string, number>();
  private error: SealedError | null = null;

  async at(name: string, seq: number, read: () => Promise<void>): Promise<void> {
    if (seq === 0 || this.seen.get(name) === seq) return;
    try {
      await read();
      this.seen.set(name, seq);
    } catch (cause) {
      const error = sealedError(cause);
      if (isPassing(error.kind)) throw error;
      this.error ??= error;
    }
  }

  /** Returns and clears the first error since the last call. */
  takeError(): SealedError | null {
    const { error } = this;
    this.error = null;
    return error;
  }
}

function readerSession(api: RoomApi, reader: SharedRecordReader): RoleSession {
  const looking = new Looking();
  let roomSnapshot = NOTHING_SEEN;
  return {
    api,
    document: null,
    coordinator: null,
    about: (draft) => draft,
    vote: async () => {},
    leave: async () => {},
    lasting: ['keys', 'board', 'results'],
    theme: async (status) => {
      await looking.at('board', seqOf(status, 'board'), async () => {
        roomSnapshot = { ...roomSnapshot, sharedRecord: (await reader.sharedRecord()).value };
      });
      await looking.at('results', seqOf(status, 'results'), async () => {
        roomSnapshot = { ...roomSnapshot, results: (await reader.results()).value };
      });
      return { roomSnapshot, error: looking.takeError() };
    },
  };
}

function coordinatorSession(coordinator: Coordinator): RoleSession {
  const looking = new Looking();
  let roomSnapshot = NOTHING_SEEN;
  let kept: RoomStatus | null = null;
  return {
    api: coordinator.api,
    document: deskDocument(coordinator),
    coordinator,
    about: (draft) => withSnapshot(instrument, draft, coordinator.desk?.value.snapshot ?? null),
    vote: async () => {},
    leave: async () => {},
    lasting: ['keys', 'board', 'results', 'desk'],
    theme: async (status, draft) => {
      const coordinatorRecord = coordinator.desk;
      if (!coordinatorRecord || coordinatorRecord.seq < seqOf(status, 'desk'))
        await coordinator.readCoordinatorRecord();
      await coordinator.renewDesk();
      await looking.at('board', seqOf(status, 'board'), async () => {
        roomSnapshot = {
          ...roomSnapshot,
          sharedRecord: (await coordinator.readSharedRecord()).value,
        };
      });
      await looking.at('results', seqOf(status, 'results'), async () => {
        roomSnapshot = { ...roomSnapshot, results: (await coordinator.readResults()).value };
      });
      if (status !== kept) {
        const members = await coordinator.members(status);
        await coordinator.keepUp(status, members);
        roomSnapshot = { ...roomSnapshot, members };
        kept = status;
      }
      const { desk } = coordinator;
      if (
        draft &&
        isLeftOpen({ ...roomSnapshot, coordinatorRecord: desk?.value ?? null }, draft.rounds.length)
      ) {
        await coordinator.closeResults();
        roomSnapshot = {
          ...roomSnapshot,
          sharedRecord: (await coordinator.readSharedRecord()).value,
          results: (await coordinator.readResults()).value,
        };
      }
      if (draft && roomSnapshot.sharedRecord) {
        const facts = factsOf(draft);
        const role = coordinator.desk?.value.coordinatorRole ?? null;
        const roles = rolesOf(roomSnapshot.members, role);
        const kept = (present: SharedRecord) => withRoles(withFacts(present, facts), roles);
        const { sharedRecord } = roomSnapshot;
        if (kept(sharedRecord) !== sharedRecord) {
          const changed = await coordinator.changeSharedRecord(kept);
          roomSnapshot = { ...roomSnapshot, sharedRecord: changed };
        }
      }
      roomSnapshot = { ...roomSnapshot, coordinatorRecord: coordinator.desk?.value ?? null };
      return { roomSnapshot, error: looking.takeError() };
    },
  };
}
