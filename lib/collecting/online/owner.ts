import { type Bytes, randomBytes, utf8 } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import type { Consultation, Terms } from '@/lib/consultation/record';
import { zonedParts } from '@/lib/i18n/zoned';
import { canonicalJson } from '@/lib/json/canonical';
import { hashOf, SECRET_LENGTH, tokenOf } from '@/lib/sealed/crypto/secrets';
import { largest } from '@/lib/sealed/crypto/sizes';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { keyFile, readKeyFile } from '@/lib/sealed/links/key-file';
import { encodeLink, type OwnerLink } from '@/lib/sealed/links/link';
import type { ReaderKind } from '@/lib/sealed/links/link-kinds';
import { type Codec, keyIn } from '@/lib/sealed/records/codec';
import type { Version } from '@/lib/sealed/records/records';
import { isShownOtherwise, shownOf } from './board';
import { termsUntil } from './closing';
import type { Board, Closing, Desk, Dossier, LogEntry, PublishedPage } from './documents';
import type { Kept } from './kept';
import { publicationName } from './names';
import { OwnerBodies } from './owner-bodies';
import { type OwnerState, ownerCodecs, type ReaderLink, readerLink } from './owner-state';
import { readOwner } from './read-owner';
import { ReaderSession } from './reader';
import { deskRecord, readingOf } from './reader-keys';
import { finishRenewal, renewKeys } from './renewal';
import { type Access, keptLink, newKept, type OnlineOptions } from './session';

/** How a change of the proposal is taken: material ones ask those who answered to confirm. */
export type ProposalChange =
  | { kind: 'editorial'; change: string }
  | { kind: 'material'; version: string; change: string };

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

  private constructor(private state: OwnerState) {
    this.bodies = new OwnerBodies({
      state: () => this.state,
      changeDesk: (change) => this.changeDesk(change),
      changeDossier: (change) => this.changeDossier(change),
      note: (entry) => this.note(entry),
    });
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
      await session.noteSecondKey('holder');
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

  /** Of owners and analysts, with the fragment of each. */
  get readers(): ReaderLink[] {
    return this.state.desk.value.links;
  }

  /** Id of the own link. */
  get ownLink(): string | null {
    return this.state.access.status?.me.link ?? null;
  }

  /** How it is known that not only one device holds the key; null: not yet, and nothing can be sent. */
  get secondKey(): Desk['secondKey'] {
    return this.state.desk.value.secondKey;
  }

  /** The creation key, if it is kept. */
  get creationKey(): string | null {
    return this.state.desk.value.creationKey;
  }

  /** What sealed the expectations, for a publication that reveals them. */
  get sealedExpectations(): PublishedPage['expectations'] {
    const { sealed } = this.state.desk.value;
    const { expectations } = this.board;
    return sealed && expectations && { ...sealed, ...expectations };
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

  /** Sets until when it takes answers, later or for the first time. */
  async extend(closing: Closing, reason = ''): Promise<void> {
    await this.setClosing(closing, null);
    const detail = [closing.closesAt, reason].filter(Boolean).join(' – ');
    await this.note({ what: 'extended', ...(detail && { detail }) });
  }

  /** Closes now, for a reason that those who are asked can read. */
  async closeEarly(reason: string): Promise<void> {
    const { access } = this.state;
    await access.look();
    const at = access.clock.now();
    const closing = { ...this.board.closing, closesAt: at, graceMinutes: 0 };
    await this.setClosing(closing, { at, reason });
    await this.note({ what: 'closedEarly', detail: reason });
  }

  /** The last day to answer is a term too: what counts as closed, and what is published, goes by it. */
  private async setClosing(closing: Closing, closedEarly: Board['closedEarly']): Promise<void> {
    expectOk(await this.state.access.api.setClosing(closing));
    const within = (terms: Terms): Terms => termsUntil(terms, closing, this.board.zone);
    await this.changeBoard((board) => ({
      ...board,
      closing,
      closedEarly,
      terms: within(board.terms),
    }));
    await this.changeDossier((dossier) => ({
      ...dossier,
      consultation: { ...dossier.consultation, terms: within(dossier.consultation.terms) },
    }));
  }

  /** How long the host keeps it, in days from now. */
  async keepFor(days: number): Promise<string> {
    const { access } = this.state;
    const { expiresAt } = expectOk(await access.api.extend(days));
    await access.look();
    await this.note({ what: 'kept', detail: expiresAt });
    return expiresAt;
  }

  /**
   * Sends the consultation as it is on this device to the other readers, and what changed for those who are
   * asked to them. Without `change` a proposal that is shown otherwise is refused (`invalid`): whether that is
   * material is for people to say. Fails with `stale` when another owner changed the consultation since this
   * session looked: look again and take theirs up first.
   *
   * @param online - ids of the bodies whose response came in by the host: these are not sent back to it.
   * @returns the consultation as it was sent, with its version.
   */
  async saveConsultation(
    given: Consultation,
    online: ReadonlySet<string>,
    change?: ProposalChange,
  ): Promise<Consultation> {
    const version =
      change?.kind === 'material' ? change.version : (this.board.proposal.version ?? '');
    const consultation = {
      ...given,
      proposal: { ...given.proposal, version },
      ...(change?.kind === 'material' && {
        superseded: this.board.versions.map((one) => one.version),
      }),
    };
    const shown = shownOf(consultation);
    const otherwise = isShownOtherwise(this.board, shown);
    if (otherwise && !change) throw new SealedError('invalid');
    const known = this.board.versions.some((one) => one.version === version);
    if (change?.kind === 'material' && (known || !version.trim())) throw new SealedError('invalid');
    const sent = {
      ...consultation,
      responses: consultation.responses.filter(({ body }) => !online.has(body)),
    };
    const before = canonicalJson(this.dossier.consultation);
    await this.changeDossier((dossier) => {
      if (canonicalJson(dossier.consultation) !== before) throw new SealedError('stale');
      if (canonicalJson(sent) === before) return dossier;
      const { proposals = [] } = dossier;
      return {
        ...dossier,
        consultation: sent,
        ...(change?.kind === 'material' && { proposals: [...proposals, this.board.proposal] }),
      };
    });
    if (otherwise && change) {
      const on = zonedParts(this.state.access.clock.now(), this.board.zone).day;
      await this.changeBoard((board) => ({
        ...board,
        ...shown,
        versions:
          change.kind === 'material'
            ? [...board.versions, { version, on, change: change.change, material: true }]
            : board.versions,
      }));
      const what = change.kind === 'material' ? 'newVersion' : 'edited';
      await this.note({ what, detail: change.change });
    }
    return consultation;
  }

  /** Makes a link for another owner or an analyst; gives its fragment. */
  async addReader(kind: ReaderKind, name: string): Promise<string> {
    const { access, link, desk } = this.state;
    const made = randomBytes(SECRET_LENGTH);
    const fragment = encodeLink(await readerLink(kind, made, link));
    const hash = await hashOf(await tokenOf(made, link.room));
    const { id } = expectOk(await access.api.addLink(kind, hash));
    const at = access.clock.now();
    const masters = desk.value.masters.length;
    try {
      await this.changeDesk((present) => {
        // Keys were renewed in the meantime: this link would open nothing.
        if (present.masters.length !== masters) throw new SealedError('stale');
        return {
          ...present,
          links: [...present.links, { id, kind, fragment, name, createdAt: at }],
          log: [...present.log, { at, what: 'readerAdded', detail: name }],
        };
      });
    } catch (cause) {
      await access.api.removeLink(id);
      throw cause;
    }
    return fragment;
  }

  /**
   * Takes an owner's or analyst's link away and renews the keys: what is sent from then on, they cannot open.
   * Everybody who stays needs the new link that `readers` then has for them. Fails with `taken` for the own
   * link.
   */
  async removeReader(id: string): Promise<void> {
    await this.look();
    if (id === this.ownLink) throw new SealedError('taken');
    this.state = await renewKeys(this.state, id);
    await this.finish();
    await this.state.access.save();
  }

  /** A key file of the own link, to keep apart from this device. */
  keyFile(now: string): string {
    return keyFile(this.state.link, this.board.proposal.title, now);
  }

  /** Whether a key file opens this consultation; that it does is remembered as the second key. */
  async tryKeyFile(text: string): Promise<boolean> {
    const read = readKeyFile(text);
    const { link, access } = this.state;
    if (!read.ok || read.link.kind !== 'owner' || read.link.room !== link.room) return false;
    try {
      const token = await tokenOf(read.link.access, link.room);
      const codec = await deskRecord(read.link.master, link.room);
      await access.with(read.link, token).records.read(codec);
    } catch (cause) {
      if (cause instanceof SealedError && ['gone', 'tampered'].includes(cause.kind)) return false;
      throw cause;
    }
    if (!this.secondKey) await this.noteSecondKey('file');
    return true;
  }

  private async noteSecondKey(how: 'holder' | 'file'): Promise<void> {
    const at = this.state.access.clock.now();
    await this.changeDesk((desk) =>
      desk.secondKey
        ? desk
        : {
            ...desk,
            secondKey: { how, at },
            log: [...desk.log, { at, what: 'secondKey', detail: how }],
          },
    );
  }

  /**
   * Puts a publication in the open, under the number it has. Fails with `creationKey` without a valid one, with
   * `taken` when its number is not the next one.
   */
  async publish(page: PublishedPage, creationKey = this.creationKey): Promise<void> {
    if (!creationKey) throw new SealedError('creationKey');
    const { number } = page.publication;
    const bytes = utf8(JSON.stringify(page));
    if (bytes.length > largest(publicationName(number)).record) throw new SealedError('tooLarge');
    const { api } = this.state.access;
    const writeId = newId();
    let result = await api.publish(number, bytes, writeId, creationKey);
    if (result.kind === 'offline') {
      result = await api.publish(number, bytes, writeId, creationKey);
    }
    if (result.kind === 'stale') throw new SealedError('taken');
    expectOk(result);
    await this.note({ what: 'published', detail: String(number) });
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
