import type { Bytes } from '@/lib/bytes/bytes';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { OwnerLink } from '@/lib/sealed/links/link';
import { type Codec, keyIn } from '@/lib/sealed/records/codec';
import type { Version } from '@/lib/sealed/records/records';
import type { Board, Desk, Dossier, LogEntry } from './documents';
import type { Kept } from './kept';
import { OwnerBodies } from './owner-bodies';
import { OwnerClosing } from './owner-closing';
import { OwnerKeys } from './owner-keys';
import { OwnerProposal } from './owner-proposal';
import { OwnerPublishing } from './owner-publishing';
import { type OwnerState, type OwnerWork, ownerCodecs } from './owner-state';
import { readOwner } from './read-owner';
import { ReaderSession } from './reader';
import { deskRecord, readingOf } from './reader-keys';
import { finishRenewal, renewKeys } from './renewal';
import { type Access, keptLink, newKept, type OnlineOptions } from './session';

/**
 * Somebody who prepares a consultation at a host, invites, follows and publishes. Several owners may work at
 * the same time: every change is made on the newest version. All methods fail with `SealedError`s or
 * `StorageError`s.
 */
export class OwnerSession {
  /** Reads what bodies sent. */
  readonly reader: ReaderSession;

  /** The bodies that are asked, and their links. */
  readonly bodies: OwnerBodies;

  /** Until when it takes answers, and how long it is kept. */
  readonly closing: OwnerClosing;

  /** The consultation as the other readers have it, and what those who are asked see of it. */
  readonly proposal: OwnerProposal;

  /** Who holds it: links of owners and analysts, and the second key. */
  readonly keys: OwnerKeys;

  readonly publishing: OwnerPublishing;

  private constructor(private state: OwnerState) {
    const work: OwnerWork = {
      state: () => this.state,
      look: () => this.look(),
      changeDesk: (change) => this.changeDesk(change),
      changeDossier: (change) => this.changeDossier(change),
      changeBoard: (change) => this.changeBoard(change),
      note: (entry) => this.note(entry),
      renew: (without) => this.renew(without),
    };
    this.bodies = new OwnerBodies(work);
    this.closing = new OwnerClosing(work);
    this.proposal = new OwnerProposal(work);
    this.keys = new OwnerKeys(work);
    this.publishing = new OwnerPublishing(work);
    this.reader = new ReaderSession({
      access: () => this.state.access,
      look: () => this.look(),
      dossier: () => this.dossier,
      secrets: () => this.readingSecrets(),
      room: state.link.room,
      boardKey: state.link.boardKey,
    });
  }

  /**
   * Opens an owner's link on this device and looks once; a link that was opened before gives what was kept.
   * Another holder of a key than who made it is noted as the second.
   */
  static async open(
    link: OwnerLink,
    options: OnlineOptions,
    given: { consultation?: string } = {},
  ): Promise<OwnerSession> {
    const { keeper, now = () => new Date().toISOString() } = options;
    const fresh = newKept(link, { createdAt: now(), ...given });
    const known = (await keeper.all()).find((kept) => kept.link === fresh.link);
    if (known) return OwnerSession.resume(known, options);
    const state = await readOwner(options, fresh, link);
    await keeper.put({ ...fresh, title: state.board.value.proposal.title });
    return OwnerSession.with(state);
  }

  /** Takes up what this device kept, and looks once. */
  static async resume(kept: Kept, options: OnlineOptions): Promise<OwnerSession> {
    const link = keptLink(kept.link);
    if (link.kind !== 'owner') throw new SealedError('damaged');
    if (!kept.next) return OwnerSession.with(await readOwner(options, kept, link));
    // Renewing was interrupted: it went through if the next link opens the desk.
    const next = keptLink(kept.next);
    if (next.kind !== 'owner') throw new SealedError('damaged');
    const state = await readOwner(options, kept, next).catch(() => null);
    const settled = state ? { link: kept.next, next: null } : { next: null };
    await options.keeper.update(kept.id, (present) => ({ ...present, ...settled }));
    return OwnerSession.with(state ?? (await readOwner(options, kept, link)));
  }

  private static async with(state: OwnerState): Promise<OwnerSession> {
    const session = new OwnerSession(state);
    await session.finish();
    const { desk, access } = session.state;
    const first = desk.value.links[0]?.id;
    if (!desk.value.secondKey && access.status?.me.link && access.status.me.link !== first) {
      await session.keys.noteSecond('holder');
    }
    await access.save();
    return session;
  }

  /** What is stored on this device; its id stays. */
  get kept(): Kept {
    return this.state.access.kept;
  }

  get access(): Access {
    return this.state.access;
  }

  get board(): Board {
    return this.state.board.value;
  }

  get dossier(): Dossier {
    return this.state.dossier.value;
  }

  /** What happened, the last first. */
  get log(): LogEntry[] {
    return [...this.state.desk.value.log].reverse();
  }

  /** The reading secrets of all epochs, in order. */
  private async readingSecrets(): Promise<Bytes[]> {
    const { desk, link } = this.state;
    return Promise.all(desk.value.masters.map((master) => readingOf(keyIn(master), link.room)));
  }

  /** Asks the host for what is new. */
  async look(signal?: AbortSignal): Promise<void> {
    const { access, link } = this.state;
    await access.look(signal);
    const codec = await deskRecord(link.master, link.room);
    const desk = await this.newer(codec, this.state.desk);
    const codecs = await ownerCodecs(link, desk.value);
    this.state = { ...this.state, desk };
    if (desk.value.renewing) await this.finish();
    else {
      const [dossier, board] = await Promise.all([
        this.newer(codecs.dossier, this.state.dossier),
        this.newer(codecs.board, this.state.board),
      ]);
      this.state = { ...this.state, dossier, board };
    }
    await access.save();
  }

  private async newer<T>(codec: Codec<T>, present: Version<T>): Promise<Version<T>> {
    const { access } = this.state;
    return access.seqOf(codec.name) === present.seq ? present : access.records.read(codec);
  }

  /** Brings a renewal of keys to its end that was interrupted here or on another device. */
  private async finish(): Promise<void> {
    if (this.state.desk.value.renewing) this.state = await finishRenewal(this.state);
  }

  /**
   * Deletes it at the host, with everything that was sent; what this device has read stays, and what was published
   * too unless it is withdrawn.
   */
  async delete({ withdraw = false } = {}): Promise<void> {
    const { access } = this.state;
    expectOk(await access.api.delete({ withdraw }));
    await access.keeper.remove(access.kept.id);
  }

  private async renew(without: string): Promise<void> {
    this.state = await renewKeys(this.state, without);
    await this.finish();
    await this.state.access.save();
  }

  private note(entry: Omit<LogEntry, 'at'>): Promise<void> {
    const at = this.state.access.clock.now();
    return this.changeDesk((desk) => ({ ...desk, log: [...desk.log, { at, ...entry }] }));
  }

  private async changeDesk(change: (desk: Desk) => Desk): Promise<void> {
    const { access, link } = this.state;
    const codec = await deskRecord(link.master, link.room);
    const desk = await access.records.change(codec, change, this.state.desk);
    this.state = { ...this.state, desk };
    await access.save();
  }

  private async changeDossier(change: (dossier: Dossier) => Dossier): Promise<void> {
    const { access, link, desk } = this.state;
    const codecs = await ownerCodecs(link, desk.value);
    const dossier = await access.records.change(codecs.dossier, change, this.state.dossier);
    this.state = { ...this.state, dossier };
    await access.save();
  }

  private async changeBoard(change: (board: Board) => Board): Promise<void> {
    const { access, link, desk } = this.state;
    const codecs = await ownerCodecs(link, desk.value);
    const board = await access.records.change(codecs.board, change, this.state.board);
    this.state = { ...this.state, board };
    await access.save();
  }
}
