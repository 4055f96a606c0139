import type { Draft } from '@/lib/draft/draft';
import { instrument } from '@/lib/instrument/instrument';
import type { Board, Desk, Results, Vote } from '@/lib/rooms/documents/documents';
import { aboutBoard, factsOf, withFacts } from '@/lib/rooms/documents/facts';
import type { Membership } from '@/lib/rooms/membership/membership';
import {
  deskDocument,
  memberDocument,
  type SyncedDocument,
} from '@/lib/rooms/sync/synced-document';
import { withSnapshot } from '@/lib/rooms/team/snapshot';
import type { RoomApi, RoomStatus } from '@/lib/sealed/host/api';
import { isPassing, RoomError, roomError } from '@/lib/sealed/host/errors';
import { decodeLink } from '@/lib/sealed/links/link';
import type { SeqMemory } from '@/lib/sealed/records/records';
import { Coordinator, type RoomOptions } from './coordinator';
import { Member } from './member';
import type { MemberView } from './members';
import { openGuest } from './observer';
import type { BoardReader } from './shared-reader';

/** The decrypted content of a room as one role sees it. Null: absent, unreadable, or not for this role. */
export interface Sight {
  board: Board | null;
  results: Results | null;
  /** For coordinators. */
  desk: Desk | null;
  members: MemberView[];
}

export const NOTHING_SEEN: Sight = { board: null, results: null, desk: null, members: [] };

/** A role's access to a room, as `RoomSync` needs it. */
export interface Party {
  api: RoomApi;
  /** The record that keeps the draft; null for an observer. */
  document: SyncedDocument | null;
  coordinator: Coordinator | null;
  /**
   * Reads every record that changed. What cannot be read stays as it was, and `error` has the reason.
   * Fails when the host does not answer.
   */
  look(status: RoomStatus, draft: Draft | null): Promise<{ sight: Sight; error: RoomError | null }>;
  /** A draft with the facts of the board or the team's snapshot; the same object when it has them already. */
  about(draft: Draft, board: Board): Draft;
  /** Writes a vote; does nothing for other roles. */
  vote(vote: Vote): Promise<void>;
  /** Leaves the room; does nothing for other roles. */
  leave(): Promise<void>;
  /** Records that, once seen, must stay listed at the version seen or a later one. */
  lasting: string[];
}

export interface PartyOptions extends RoomOptions {
  membership: Membership;
  memory: SeqMemory;
  keepBoardKey: (boardKey: string) => Promise<void>;
}

/**
 * Opens the link of a membership. Makes no request. Fails with `damaged` or `newer` when it cannot be
 * read.
 */
export async function openParty(options: PartyOptions): Promise<Party> {
  const { membership, memory, keepBoardKey, ...host } = options;
  const decoded = decodeLink(membership.link);
  if (!decoded.ok) throw new RoomError(decoded.reason === 'newer' ? 'newer' : 'damaged');
  const { link } = decoded;
  if (link.kind === 'coordinator') {
    return coordinatorParty(await Coordinator.of(link, host, memory));
  }
  if (link.kind === 'member') {
    const keeper = { boardKey: membership.boardKey, keep: keepBoardKey };
    const member = await Member.of(link, host, memory, keeper);
    return {
      ...readerParty(member.api, member.reader),
      document: memberDocument(member),
      about: aboutBoard,
      vote: async (vote) => void (await member.records.replace(member.votes, vote)),
      leave: () => member.leave(),
      lasting: ['keys', 'board', 'results', member.answers.name],
    };
  }
  const guest = await openGuest(link, host, memory);
  return readerParty(guest.api, guest.reader);
}

const seqOf = (status: RoomStatus, record: string): number =>
  status.records.find(({ name }) => name === record)?.seq ?? 0;

/** Reads records when their version changed, each independently of the others. */
class Looking {
  private readonly seen = new Map<string, number>();
  private error: RoomError | null = null;

  async at(name: string, seq: number, read: () => Promise<void>): Promise<void> {
    if (seq === 0 || this.seen.get(name) === seq) return;
    try {
      await read();
      this.seen.set(name, seq);
    } catch (cause) {
      const error = roomError(cause);
      if (isPassing(error.kind)) throw error;
      this.error ??= error;
    }
  }

  /** Returns and clears the first error since the last call. */
  takeError(): RoomError | null {
    const { error } = this;
    this.error = null;
    return error;
  }
}

function readerParty(api: RoomApi, reader: BoardReader): Party {
  const looking = new Looking();
  let sight = NOTHING_SEEN;
  return {
    api,
    document: null,
    coordinator: null,
    about: (draft) => draft,
    vote: async () => {},
    leave: async () => {},
    lasting: ['keys', 'board', 'results'],
    look: async (status) => {
      await looking.at('board', seqOf(status, 'board'), async () => {
        sight = { ...sight, board: (await reader.board()).value };
      });
      await looking.at('results', seqOf(status, 'results'), async () => {
        sight = { ...sight, results: (await reader.results()).value };
      });
      return { sight, error: looking.takeError() };
    },
  };
}

function coordinatorParty(coordinator: Coordinator): Party {
  const looking = new Looking();
  let sight = NOTHING_SEEN;
  let kept: RoomStatus | null = null;
  return {
    api: coordinator.api,
    document: deskDocument(coordinator),
    coordinator,
    about: (draft) => withSnapshot(instrument, draft, coordinator.desk?.value.snapshot ?? null),
    vote: async () => {},
    leave: async () => {},
    lasting: ['keys', 'board', 'results', 'desk'],
    look: async (status, draft) => {
      const desk = coordinator.desk;
      if (!desk || desk.seq < seqOf(status, 'desk')) await coordinator.readDesk();
      await looking.at('board', seqOf(status, 'board'), async () => {
        sight = { ...sight, board: (await coordinator.readBoard()).value };
      });
      await looking.at('results', seqOf(status, 'results'), async () => {
        sight = { ...sight, results: (await coordinator.readResults()).value };
      });
      if (status !== kept) {
        const members = await coordinator.members(status);
        await coordinator.keepUp(status, members);
        sight = { ...sight, members };
        kept = status;
      }
      if (draft && sight.board) {
        const facts = factsOf(draft);
        const { board } = sight;
        if (withFacts(board, facts) !== board) {
          const changed = await coordinator.changeBoard((present) => withFacts(present, facts));
          sight = { ...sight, board: changed };
        }
      }
      sight = { ...sight, desk: coordinator.desk?.value ?? null };
      return { sight, error: looking.takeError() };
    },
  };
}
