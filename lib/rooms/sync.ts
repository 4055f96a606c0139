import { canonicalJson } from '@/lib/assessment/canonical';
import type { Draft } from '@/lib/assessment/draft';
import { storageError } from '@/lib/assessment/errors';
import { fieldAt, withField } from '@/lib/assessment/merge';
import type { AssessmentStore } from '@/lib/assessment/store';
import type { Answer } from '@/lib/model';
import type { RoomStatus } from './api';
import type { Coordinator, RoomOptions } from './coordinator';
import { DocumentSync } from './document-sync';
import { expectOk, RoomError, type RoomProblem, roomError } from './errors';
import type { Dispute, Membership, Memberships } from './membership';
import { NOTHING_SEEN, openParty, type Party, type Sight } from './party';
import { type SeqMemory, seqMemory } from './records';
import { pageSurroundings, type Surroundings } from './surroundings';

export type SyncState =
  /** Everything has arrived; `at` is the ISO date-time of the last exchange. */
  | { status: 'synced'; at: string }
  | { status: 'syncing' }
  /** Nothing is lost; the next attempt comes by itself. */
  | { status: 'waiting'; reason: 'offline' | 'unavailable' | 'limited' }
  /** Something does not arrive, or cannot be read, until somebody does something about it. */
  | { status: 'refused'; reason: RoomProblem }
  /** The room is deleted or expired, or the link withdrawn: nothing is asked any more. */
  | { status: 'gone' };

/** A field that two devices changed: one's own value counts until somebody chooses. */
export interface SyncConflict {
  path: string;
  mine: unknown;
  theirs: unknown;
}

/** What a screen shows. The same object until something changes. */
export interface RoomView extends Sight {
  state: SyncState;
  /** Whether there is something here that has not arrived. */
  unsent: boolean;
  kind: Membership['kind'];
  room: string;
  /** Own id, for a member. */
  member: string | null;
  /** ISO date-times; null until the host has answered. */
  createdAt: string | null;
  expiresAt: string | null;
  conflicts: readonly SyncConflict[];
  /** For a member: the own last vote, and whether they said to be finished. */
  vote: Membership['vote'];
  finished: boolean;
}

export interface SyncOptions extends Omit<RoomOptions, 'now'> {
  store: AssessmentStore;
  memberships: Memberships;
  surroundings?: Surroundings;
}

/** How long a change may wait before it is sent, in ms. */
const PUSH_DELAY = 700;
/** How often to ask for news, in ms. */
const CALM = 10_000;
const MEETING = 1_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/**
 * Keeps what is on this device and what is in the room together: sends changes within a second, asks for
 * news, waits for the network, and never stands in the way of working without it.
 */
export class RoomSync {
  /** Another writer than the screens: what both change becomes a conflict there, not a loss. */
  private store: AssessmentStore;
  private readonly memberships: Memberships;
  private readonly surroundings: Surroundings;
  private readonly listeners = new Set<() => void>();
  private readonly newStore: () => AssessmentStore;
  private documents: DocumentSync | null;
  private membership: Membership;
  private draft: Draft | null = null;
  private status: RoomStatus | null = null;
  private etag: string | null = null;
  private sight: Sight = NOTHING_SEEN;
  private state: SyncState = { status: 'syncing' };
  private unsent = false;
  private pace: number | null = null;
  private failures = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private stopNext = () => {};
  private stopPush: (() => void) | null = null;
  private ends: (() => void)[] = [];
  private running = false;
  private closed = false;
  private cached: RoomView | undefined;

  /**
   * Takes up a room for as long as a page shows it; undefined when there is no such membership: then the
   * host is never asked anything. Call `start` on what it gives. Fails with a `StorageError`, or a
   * `RoomError` when the kept link cannot be read.
   */
  static async open(id: string, options: SyncOptions): Promise<RoomSync | undefined> {
    const membership = await options.memberships.get(id);
    if (!membership) return undefined;
    const { memberships, fetch, base, timeout, surroundings = pageSurroundings } = options;
    const change = (update: (present: Membership) => Membership) => memberships.update(id, update);
    const memory = seqMemory(membership.seqs, (name, seq) => {
      void change(({ seqs, ...rest }) => ({
        ...rest,
        seqs: { ...seqs, [name]: Math.max(seq, seqs[name] ?? 0) },
      })).catch(() => {});
    });
    const openSide = async () =>
      openParty({
        fetch,
        base,
        timeout,
        now: surroundings.now,
        membership: (await memberships.get(id)) ?? membership,
        memory,
        keepBoardKey: async (boardKey) => void (await change((known) => ({ ...known, boardKey }))),
      });
    const party = await openSide();
    return new RoomSync({ ...options, surroundings }, membership, party, memory, openSide);
  }

  private constructor(
    options: SyncOptions & { surroundings: Surroundings },
    membership: Membership,
    private party: Party,
    private readonly memory: SeqMemory,
    private readonly reopen: () => Promise<Party>,
  ) {
    this.newStore = () => options.store.sibling();
    this.store = this.newStore();
    this.memberships = options.memberships;
    this.surroundings = options.surroundings;
    this.membership = membership;
    this.documents = this.documentsOf(party);
  }

  /** What to show now; for `useSyncExternalStore` together with `subscribe`. */
  readonly view = (): RoomView => {
    this.cached ??= this.compose();
    return this.cached;
  };

  /** Hears of every change of the view. Returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins, with a first exchange at once. */
  start(): void {
    if (this.running) return;
    this.running = true;
    if (this.closed) {
      this.store = this.newStore();
      this.documents = this.documentsOf(this.party);
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
      this.surroundings.onReturn(() => {
        this.failures = 0;
        void this.refresh();
      }),
    ];
    void this.refresh();
  }

  /** Lets go. What has not been sent stays on the device, for the next time. */
  stop(): void {
    this.running = false;
    this.stopTimers();
    for (const end of this.ends.splice(0)) end();
    this.store.close();
    this.closed = true;
    this.listeners.clear();
  }

  /** Exchanges everything now. Resolves when that is done or has failed; never rejects. */
  refresh(): Promise<void> {
    return this.inTurn(() => this.exchange());
  }

  /** How often to ask for news, in ms; null leaves it to the room: every second in a meeting. */
  setPace(pace: number | null): void {
    this.pace = pace;
    if (this.running && this.state.status === 'synced') this.plan(this.interval());
  }

  /**
   * Lets a coordinator do something, between exchanges, and shows what came of it. Fails as the work
   * does; with `forbidden` for anybody else.
   */
  async act<T>(work: (coordinator: Coordinator) => Promise<T>): Promise<T> {
    const { coordinator } = this.party;
    if (!coordinator) throw new RoomError('forbidden');
    const done = this.inTurn(() => work(coordinator));
    await done.finally(() => this.refresh());
    return done;
  }

  /** A member says that this is it, or takes it back. */
  async setFinished(finished: boolean): Promise<void> {
    await this.update((membership) => ({ ...membership, finished }));
    this.soon();
  }

  /** A member votes; kept here until it has arrived. A later vote takes the place of an earlier one. */
  async vote(ballot: string, value: Answer): Promise<void> {
    const vote = { vote: { ballot, value }, sent: false };
    await this.update((membership) => ({ ...membership, vote }));
    this.unsent = true;
    this.changed();
    await this.refresh();
  }

  /**
   * Leaves the room: a member's records on the host are deleted, and this device forgets the link. The
   * assessment stays here. Fails with a `RoomError` when the host does not answer; nothing is done then.
   */
  async leave(): Promise<void> {
    await this.inTurn(() => this.party.leave());
    await this.memberships.remove(this.membership.id);
    this.end();
  }

  /**
   * Settles a conflict: one's own value stands, or theirs takes its place. It stays open when the field
   * is being changed at this very moment. Fails with a `StorageError`.
   */
  async resolve(path: string, choice: 'mine' | 'theirs'): Promise<void> {
    const { draftId, disputes } = this.membership;
    const dispute = disputes.find((candidate) => candidate.path === path);
    if (!dispute || !draftId) return;
    if (choice === 'theirs') {
      const draft = await this.store.get(draftId);
      if (!draft) return;
      const result = await this.store.update(draftId, draft.revision, (present) =>
        withField(present, path, dispute.theirs),
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
   * Takes the host at its word after a `rollback`, such as when it was restored from a backup: what this
   * device has is merged with what the host shows, field by field, and nothing of either is lost.
   */
  async acceptOlder(): Promise<void> {
    await this.inTurn(async () => {
      this.memory.clear();
      await this.update((membership) => ({ ...membership, seqs: {}, base: null, pending: null }));
      this.party = await this.reopen();
      this.documents = this.documentsOf(this.party);
      this.status = null;
    });
    await this.refresh();
  }

  private documentsOf({ document }: Party): DocumentSync | null {
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
    this.stopTimers();
    try {
      await this.load();
      if (!this.running) return;
      const { status } = this.state;
      // A standing refusal stays in sight until it is over.
      if (status === 'waiting' || (status === 'synced' && this.unsent)) {
        this.become({ status: 'syncing' });
      }
      const error = await this.exchangeWith(await this.ask());
      await this.load();
      this.failures = 0;
      this.become(
        error
          ? { status: 'refused', reason: error.kind }
          : { status: 'synced', at: this.surroundings.now() },
      );
      this.plan(this.interval());
    } catch (cause) {
      this.fail(cause);
    }
  }

  /** What is on this device now. */
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
    const result = await this.party.api.status(this.status && this.etag);
    if (result.kind === 'same' && this.status) return this.status;
    const { status, etag } = expectOk(result);
    for (const name of this.party.lasting) {
      const shown = status.records.find((record) => record.name === name)?.seq ?? 0;
      if (shown < this.memory.highest(name)) throw new RoomError('rollback');
    }
    this.status = status;
    this.etag = etag;
    return status;
  }

  /** Own answers first: that something cannot be read must not keep them here. */
  private async exchangeWith(status: RoomStatus): Promise<RoomError | null> {
    const { document } = this.party;
    let failure: RoomError | null = null;
    if (document && this.documents) {
      const seq = status.records.find(({ name }) => name === document.name)?.seq ?? 0;
      failure = await partly(() => this.documents?.run(seq));
    }
    const draft = this.draft && ((await this.store.get(this.draft.id)) ?? null);
    failure ??= await partly(async () => {
      const { sight, error } = await this.party.look(status, draft);
      this.sight = sight;
      if (draft && sight.board) await this.keepAbout(draft, sight.board);
      if (error) throw error;
    });
    const { vote } = this.membership;
    if (vote && !vote.sent) failure ??= await partly(() => this.sendVote(vote.vote));
    return failure;
  }

  private async keepAbout(draft: Draft, board: NonNullable<Sight['board']>): Promise<void> {
    if (this.party.about(draft, board) === draft) return;
    await this.store.update(draft.id, draft.revision, (present) =>
      this.party.about(present, board),
    );
  }

  private async sendVote(vote: NonNullable<Membership['vote']>['vote']): Promise<void> {
    await this.party.vote(vote);
    await this.update((membership) =>
      canonicalJson(membership.vote?.vote) === canonicalJson(vote)
        ? { ...membership, vote: { vote, sent: true } }
        : membership,
    );
  }

  private fail(cause: unknown): void {
    const error = cause instanceof RoomError ? cause : roomError(storageError(cause));
    const { kind } = error;
    this.failures += 1;
    this.stopTimers();
    if (kind === 'gone') {
      this.become({ status: 'gone' });
      return;
    }
    const waiting = kind === 'offline' || kind === 'unavailable' || kind === 'limited';
    this.become(
      waiting ? { status: 'waiting', reason: kind } : { status: 'refused', reason: kind },
    );
    const backoff = Math.min(FIRST_RETRY * 2 ** (this.failures - 1), LONGEST_RETRY);
    const spread = backoff * (0.75 + this.surroundings.random() / 2);
    this.plan(Math.max(spread, (error.retryAfter ?? 0) * 1_000), true);
  }

  private interval(): number {
    const { meeting } = this.sight.board ?? {};
    return this.pace ?? (meeting && meeting.phase !== 'closed' ? MEETING : CALM);
  }

  /** Nobody looks at a hidden page: it asks for no news, but still sends what is written. */
  private plan(delay: number, evenHidden = false): void {
    this.stopNext();
    if (!this.running) return;
    if (this.surroundings.hidden() && !(evenHidden && this.unsent)) return;
    this.stopNext = this.surroundings.after(delay, () => void this.refresh());
  }

  /** Sends a change soon, together with those that follow closely; not while an attempt is due anyway. */
  private soon(): void {
    this.unsent = true;
    this.changed();
    if (!this.running || this.state.status === 'gone' || this.failures > 0) return;
    this.stopPush ??= this.surroundings.after(PUSH_DELAY, () => {
      this.stopPush = null;
      void this.refresh();
    });
  }

  private async update(change: (membership: Membership) => Membership): Promise<void> {
    const membership = await this.memberships.update(this.membership.id, change);
    if (membership) this.membership = membership;
    this.changed();
  }

  private stopTimers(): void {
    this.stopNext();
    this.stopPush?.();
    this.stopPush = null;
  }

  /** The assessment or the membership is gone from this device. */
  private end(): void {
    this.running = false;
    this.stopTimers();
    this.become({ status: 'gone' });
  }

  private become(state: SyncState): void {
    this.state = state;
    this.changed();
  }

  private compose(): RoomView {
    const { membership, draft, status, sight, state, unsent } = this;
    return {
      ...sight,
      state,
      unsent,
      kind: membership.kind,
      room: membership.room,
      member: status?.me.member ?? null,
      createdAt: status?.createdAt ?? null,
      expiresAt: status?.expiresAt ?? null,
      conflicts: membership.disputes.map(({ path, theirs }: Dispute) => ({
        path,
        mine: draft ? fieldAt(draft, path) : undefined,
        theirs,
      })),
      vote: membership.vote,
      finished: membership.finished,
    };
  }

  private changed(): void {
    this.cached = undefined;
    for (const listener of this.listeners) listener();
  }
}

/** Does something that may be refused without keeping the rest: gives the refusal. Other failures pass. */
async function partly(work: () => Promise<void> | undefined): Promise<RoomError | null> {
  try {
    await work();
    return null;
  } catch (cause) {
    if (!(cause instanceof RoomError) || FATAL.has(cause.kind)) throw cause;
    return cause;
  }
}

/** Only the room itself can say that it is gone: a record may be on its way out, or in. */
const FATAL = new Set<RoomProblem>(['offline', 'unavailable', 'limited']);
