import { withField } from '@/lib/draft/compare-drafts';
import type { Draft } from '@/lib/draft/draft';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { canonicalJson } from '@/lib/json/canonical';
import type { Answer } from '@/lib/model/types';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { Membership, Memberships } from '@/lib/rooms/membership/membership';
import type { Coordinator, RoomOptions } from '@/lib/rooms/roles/coordinator';
import {
  NOTHING_SEEN,
  openRoleSession,
  type RoleSession,
  type RoomSnapshot,
} from '@/lib/rooms/roles/role-session';
import type { RoomStatus } from '@/lib/sealed/host/api';
import { expectOk, isPassing, SealedError } from '@/lib/sealed/host/errors';
import { type SeqMemory, seqMemory } from '@/lib/sealed/records/records';
import { type Environment, pageEnvironment } from '@/lib/sealed/sync/environment';
import { Pace } from '@/lib/sealed/sync/pace';
import { DocumentSync } from './document-sync';
import { type RoomView, type SyncState, viewOf } from './room-snapshot';

export interface SyncOptions extends Omit<RoomOptions, 'now'> {
  store: AssessmentStore;
  memberships: Memberships;
  environment?: Environment;
}

/**
 * Synchronizes this device with a room: sends changes within a second, polls for changes of others,
 * retries while there is no network, and never blocks work on the device. See README.md, "Exchange and
 * merging".
 */
export class RoomSync {
  /**
   * A writer apart from the screens, so that a field both change becomes a conflict instead of being
   * overwritten.
   */
  private store: AssessmentStore;
  private readonly memberships: Memberships;
  private readonly environment: Environment;
  private readonly pace: Pace;
  private readonly listeners = new Set<() => void>();
  private readonly newStore: () => AssessmentStore;
  private documents: DocumentSync | null;
  private membership: Membership;
  private draft: Draft | null = null;
  private status: RoomStatus | null = null;
  private etag: string | null = null;
  private roomSnapshot: RoomSnapshot = NOTHING_SEEN;
  private state: SyncState = { status: 'syncing' };
  private unsent = false;
  private queue: Promise<unknown> = Promise.resolve();
  private ends: (() => void)[] = [];
  private running = false;
  private closed = false;
  private cached: RoomView | undefined;

  /**
   * Opens the room of a membership; undefined when there is none, and then no request is ever made. Call
   * `start` on the result. Fails with a `StorageError`, or a `SealedError` when the kept link cannot be
   * read.
   */
  static async open(id: string, options: SyncOptions): Promise<RoomSync | undefined> {
    const membership = await options.memberships.get(id);
    if (!membership) return undefined;
    const { memberships, fetch, base, timeout, environment = pageEnvironment } = options;
    const change = (update: (present: Membership) => Membership) => memberships.update(id, update);
    const memory = seqMemory(membership.seqs, (name, seq) => {
      void change(({ seqs, ...rest }) => ({
        ...rest,
        seqs: { ...seqs, [name]: Math.max(seq, seqs[name] ?? 0) },
      })).catch(() => {});
    });
    const openSide = async () =>
      openRoleSession({
        fetch,
        base,
        timeout,
        now: environment.now,
        membership: (await memberships.get(id)) ?? membership,
        memory,
        keepBoardKey: async (boardKey) => void (await change((known) => ({ ...known, boardKey }))),
      });
    const roleSession = await openSide();
    return new RoomSync({ ...options, environment }, membership, roleSession, memory, openSide);
  }

  private constructor(
    options: SyncOptions & { environment: Environment },
    membership: Membership,
    private roleSession: RoleSession,
    private readonly memory: SeqMemory,
    private readonly reopen: () => Promise<RoleSession>,
  ) {
    this.newStore = () => options.store.sibling();
    this.store = this.newStore();
    this.memberships = options.memberships;
    this.environment = options.environment;
    this.pace = new Pace(this.environment, () => void this.refresh());
    this.membership = membership;
    this.documents = this.documentsOf(roleSession);
  }

  /** The present view; for `useSyncExternalStore` together with `subscribe`. */
  readonly view = (): RoomView => {
    this.cached ??= viewOf(this.known());
    return this.cached;
  };

  /** Calls `listener` on every change of the view. Returns a function that stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Starts, with a first exchange at once. */
  start(): void {
    if (this.running) return;
    this.running = true;
    if (this.closed) {
      this.store = this.newStore();
      this.documents = this.documentsOf(this.roleSession);
      this.closed = false;
    }
    this.ends = [
      this.store.subscribe((event) => {
        if (event.kind === 'cleared') this.end();
        if (event.kind !== 'changed' && event.kind !== 'removed') return;
        if (event.id !== this.membership.draftId) return;
        if (event.kind === 'removed') this.end();
        else if (event.origin === 'elsewhere') this.soon();
      }),
      this.environment.onReturn(() => {
        this.pace.reset();
        void this.refresh();
      }),
    ];
    void this.refresh();
  }

  /** Stops. What has not been sent stays on the device and is sent next time. */
  stop(): void {
    this.running = false;
    this.pace.stop();
    for (const end of this.ends.splice(0)) end();
    this.store.close();
    this.closed = true;
    this.listeners.clear();
  }

  /** Exchanges everything now. Resolves when that is done or has failed; never rejects. */
  refresh(): Promise<void> {
    return this.inTurn(() => this.exchange());
  }

  /** Sets the polling interval in ms; null: 10 s, or 1 s during a meeting. */
  setPace(pace: number | null): void {
    this.pace.choose(pace);
    if (this.running && this.state.status === 'synced') this.pace.settle(this.inMeeting());
  }

  /**
   * Runs work of a coordinator between two exchanges, followed by an exchange. Fails as the work does;
   * with `forbidden` for other roles.
   */
  async act<T>(work: (coordinator: Coordinator) => Promise<T>): Promise<T> {
    const { coordinator } = this.roleSession;
    if (!coordinator) throw new SealedError('forbidden');
    const done = this.inTurn(() => work(coordinator));
    await done.finally(() => this.refresh());
    return done;
  }

  /** Declares a member finished, or withdraws that. */
  async setFinished(finished: boolean): Promise<void> {
    await this.update((membership) => ({ ...membership, finished }));
    this.soon();
  }

  /** Adds to what a member agreed to answer for the team, not confidentially: ids of stations and questions. */
  async accept(ids: readonly string[]): Promise<void> {
    if (ids.every((id) => this.membership.accepted.includes(id))) return;
    await this.update((membership) => ({
      ...membership,
      accepted: [...new Set([...membership.accepted, ...ids])],
    }));
    this.soon();
  }

  /**
   * Votes as a member. The vote is kept on the device until the host has it; a later vote replaces an
   * earlier one.
   */
  async vote(ballot: string, value: Answer): Promise<void> {
    const vote = { vote: { ballot, value }, sent: false };
    await this.update((membership) => ({ ...membership, vote }));
    this.unsent = true;
    this.changed();
    await this.refresh();
  }

  /**
   * Leaves the room: a member's records on the host are deleted, and this device forgets the link. The
   * assessment stays here. Fails with a `SealedError` when the host does not answer; nothing is done then.
   */
  async leave(): Promise<void> {
    await this.inTurn(() => this.roleSession.leave());
    await this.memberships.remove(this.membership.id);
    this.end();
  }

  /**
   * Resolves a conflict: keeps the own value, or replaces it by the other. It stays open when the field
   * is being changed at the same moment. Fails with a `StorageError`.
   */
  async resolve(path: string, choice: 'mine' | 'theirs'): Promise<void> {
    const { draftId, disputes } = this.membership;
    const conflict = disputes.find((candidate) => candidate.path === path);
    if (!conflict || !draftId) return;
    if (choice === 'theirs') {
      const draft = await this.store.get(draftId);
      if (!draft) return;
      const result = await this.store.update(draftId, draft.revision, (present) =>
        withField(present, path, conflict.theirs),
      );
      if (result.status === 'conflict') return;
    }
    await this.update((membership) => ({
      ...membership,
      disputes: membership.disputes.filter((candidate) => candidate.path !== path),
    }));
    await this.refresh();
  }

  /**
   * Accepts older versions after a `rollback`, such as when the host was restored from a backup: forgets
   * the versions seen, and a board key that is newer, and merges the draft here with the record there;
   * fields that differ become conflicts. A coordinator is asked to renew what the restore brought back.
   */
  async acceptOlder(): Promise<void> {
    await this.inTurn(async () => {
      this.memory.clear();
      await this.update(({ removed = [], ...membership }) => ({
        ...membership,
        seqs: {},
        base: null,
        pending: null,
        boardKey: null,
        ...(membership.kind === 'coordinator' && { removed, restored: removed }),
      }));
      this.roleSession = await this.reopen();
      this.documents = this.documentsOf(this.roleSession);
      this.status = null;
    });
    await this.refresh();
  }

  /**
   * After a restore: removes again who had been removed, and replaces the board key and the links, or
   * leaves all as it was brought back. Fails as `act` does.
   */
  async answerRestore(choice: 'renew' | 'keep'): Promise<void> {
    const { restored = [] } = this.membership;
    if (choice === 'renew') await this.act((coordinator) => coordinator.removeMembers(restored));
    await this.update(({ restored: _, ...membership }) => membership);
    await this.refresh();
  }

  private documentsOf({ document }: RoleSession): DocumentSync | null {
    const { store, memberships } = this;
    const { id, draftId } = this.membership;
    if (!document || !draftId) return null;
    return new DocumentSync({ store, memberships, document, id, draftId });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => {});
    return turn;
  }

  private async exchange(): Promise<void> {
    if (!this.running || this.state.status === 'gone') return;
    this.pace.stop();
    try {
      await this.load();
      if (!this.running) return;
      // A problem stays visible until it is over, also during the next attempt.
      if (this.state.status === 'synced' && this.unsent) this.become({ status: 'syncing' });
      const error = await this.exchangeWith(await this.ask());
      await this.load();
      if (!this.running) return;
      this.become(
        error
          ? { status: 'refused', reason: error.kind }
          : { status: 'synced', at: this.environment.now() },
      );
      this.pace.settle(this.inMeeting());
    } catch (cause) {
      this.fail(cause);
    }
  }

  /** Reads membership and draft from this device. */
  private async load(): Promise<void> {
    const membership = await this.memberships.get(this.membership.id);
    if (!membership) {
      this.end();
      return;
    }
    this.membership = membership;
    const { draftId, vote } = membership;
    if (draftId === null) return;
    this.draft = (await this.store.get(draftId)) ?? null;
    if (!this.draft) {
      this.end();
      return;
    }
    const ahead = (await this.documents?.isAhead()) ?? false;
    this.unsent = ahead || (vote !== null && !vote.sent);
  }

  private async ask(): Promise<RoomStatus> {
    const result = await this.roleSession.api.status(this.status && this.etag);
    if (result.kind === 'same' && this.status) return this.status;
    const { status, etag } = expectOk(result);
    for (const name of this.roleSession.lasting) {
      const shown = status.records.find((record) => record.name === name)?.seq ?? 0;
      if (shown < this.memory.highest(name)) throw new SealedError('rollback');
    }
    this.status = status;
    this.etag = etag;
    return status;
  }

  /**
   * Independent steps: a record that cannot be read must not keep own answers from being sent, nor the
   * other way round.
   */
  private async exchangeWith(status: RoomStatus): Promise<SealedError | null> {
    const { document } = this.roleSession;
    const failures = [
      await partly(async () => {
        const seq = status.records.find(({ name }) => name === document?.name)?.seq ?? 0;
        await this.documents?.run(seq);
      }),
      await partly(() => this.theme(status)),
      await partly(() => this.sendVote()),
    ];
    return failures.find((failure) => failure !== null) ?? null;
  }

  private async theme(status: RoomStatus): Promise<void> {
    const draft = this.draft && ((await this.store.get(this.draft.id)) ?? null);
    const { roomSnapshot, error } = await this.roleSession.theme(status, draft);
    this.roomSnapshot = roomSnapshot;
    if (roomSnapshot.coordinatorRecord) await this.keepRemoved(roomSnapshot.coordinatorRecord);
    if (draft && roomSnapshot.sharedRecord) await this.keepAbout(draft, roomSnapshot.sharedRecord);
    if (error) throw error;
  }

  /** Remembers who was removed: after a restore, nobody else knows. */
  private async keepRemoved({ roster }: CoordinatorRecord): Promise<void> {
    const { removed = [], restored } = this.membership;
    const now = Object.keys(roster).filter((id) => roster[id]?.left !== undefined);
    if (restored || now.join() === removed.join()) return;
    await this.update((membership) => ({ ...membership, removed: now }));
  }

  private async keepAbout(draft: Draft, sharedRecord: SharedRecord): Promise<void> {
    if (this.roleSession.about(draft, sharedRecord) === draft) return;
    await this.store.update(draft.id, draft.revision, (present) =>
      this.roleSession.about(present, sharedRecord),
    );
  }

  private async sendVote(): Promise<void> {
    const { vote, sent } = this.membership.vote ?? { sent: true };
    if (!vote || sent) return;
    await this.roleSession.vote(vote);
    await this.update((membership) =>
      canonicalJson(membership.vote?.vote) === canonicalJson(vote)
        ? { ...membership, vote: { vote, sent: true } }
        : membership,
    );
  }

  private fail(cause: unknown): void {
    const error = cause instanceof SealedError ? cause : new SealedError('storage', { cause });
    const { kind, retryAfter = 0 } = error;
    if (!this.running) return;
    if (kind === 'gone') {
      this.pace.stop();
      this.become({ status: 'gone' });
      return;
    }
    this.become(
      isPassing(kind) ? { status: 'waiting', reason: kind } : { status: 'refused', reason: kind },
    );
    this.pace.retry(retryAfter * 1_000, this.unsent);
  }

  private inMeeting(): boolean {
    const { meeting } = this.roomSnapshot.sharedRecord ?? {};
    return meeting ? meeting.phase !== 'closed' : false;
  }

  private soon(): void {
    this.unsent = true;
    this.changed();
    if (this.running && this.state.status !== 'gone') this.pace.soon();
  }

  private async update(change: (membership: Membership) => Membership): Promise<void> {
    const membership = await this.memberships.update(this.membership.id, change);
    if (membership) this.membership = membership;
    this.changed();
  }

  /** The assessment or the membership is gone from this device. */
  private end(): void {
    this.running = false;
    this.pace.stop();
    this.become({ status: 'gone' });
  }

  private become(state: SyncState): void {
    this.state = state;
    this.changed();
  }

  private known() {
    const { state, unsent, membership, draft, status, roomSnapshot } = this;
    return { state, unsent, membership, draft, status, roomSnapshot };
  }

  private changed(): void {
    this.cached = undefined;
    for (const listener of this.listeners) listener();
  }
}

/**
 * Runs a step whose refusal must not stop the others: returns the refusal, throws temporary failures.
 * `gone` counts as a refusal here, since a single record may be missing while the room exists.
 */
async function partly(work: () => Promise<void>): Promise<SealedError | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    if (!(cause instanceof SealedError) || isPassing(cause.kind)) throw cause;
    return cause;
  }
}
