import {
  type Bytes,
  fromBase64url,
  randomBytes,
  toBase64url,
  toHex,
  utf8,
} from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import type { Consultation, Terms } from '@/lib/consultation/record';
import { zonedParts } from '@/lib/i18n/zoned';
import { canonicalJson } from '@/lib/json/canonical';
import { deriveHpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey, hashOf, SECRET_LENGTH, sha256, tokenOf } from '@/lib/sealed/crypto/secrets';
import { largest } from '@/lib/sealed/crypto/sizes';
import { MOST_ADDED } from '@/lib/sealed/host/consultation-api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import { keyFile, readKeyFile } from '@/lib/sealed/links/key-file';
import { encodeLink, type OwnerLink } from '@/lib/sealed/links/link';
import type { ReaderKind } from '@/lib/sealed/links/link-kinds';
import { type Codec, keyIn } from '@/lib/sealed/records/codec';
import type { Version } from '@/lib/sealed/records/records';
import { isShownOtherwise, shownOf } from './board';
import { termsUntil } from './closing';
import type { Board, Closing, Desk, Dossier, LogEntry, PublishedPage, Seat } from './documents';
import type { Kept } from './kept';
import { decisionName, publicationName, submissionName } from './names';
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

  private constructor(private state: OwnerState) {
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

  /**
   * Makes a link for each of these bodies that has none yet. Nothing is sent to anybody. Fails with `forbidden`
   * as long as there is no second key.
   */
  async invite(bodies: readonly string[]): Promise<void> {
    if (!this.secondKey) throw new SealedError('forbidden');
    const { access, link } = this.state;
    const seated = new Set(this.dossier.seats.map(({ body }) => body));
    const fresh = [...new Set(bodies)]
      .filter((body) => !seated.has(body))
      .map((body) => ({ id: newId(), body, secret: randomBytes(SECRET_LENGTH) }));
    if (fresh.length > 0) {
      const at = access.clock.now();
      const seats = await Promise.all(fresh.map((one) => this.seatOf(one, at)));
      // Before the host knows them, so that no link is ever lost.
      await this.changeDesk((desk) => ({
        ...desk,
        secrets: {
          ...desk.secrets,
          ...Object.fromEntries(fresh.map(({ id, secret }) => [id, toBase64url(secret)])),
        },
        log: [...desk.log, { at, what: 'invited', detail: String(fresh.length) }],
      }));
      await this.changeDossier((dossier) => {
        const present = new Set(dossier.seats.map(({ body }) => body));
        const added = seats.filter(({ body }) => !present.has(body));
        return { ...dossier, seats: [...dossier.seats, ...added] };
      });
    }
    await access.look();
    const there = new Set(access.status?.members?.map(({ id }) => id));
    const { secrets } = this.state.desk.value;
    const missing = this.dossier.seats.filter(({ id, revoked }) => !there.has(id) && !revoked);
    for (let at = 0; at < missing.length; at += MOST_ADDED) {
      const batch = missing.slice(at, at + MOST_ADDED).map(async ({ id }) => {
        const token = await tokenOfBody(keyIn(secrets[id] ?? ''), link.room);
        return { id, hash: await hashOf(token) };
      });
      expectOk(await access.api.addBodies(await Promise.all(batch)));
    }
    await access.look();
    await access.save();
  }

  private async seatOf(
    { id, body, secret }: { id: string; body: string; secret: Bytes },
    since: string,
  ): Promise<Seat> {
    const publicKey = await publicKeyOf(secret, this.state.link.room);
    return { id, body, publicKey, since, reissued: 0, revoked: false };
  }

  /** The fragment of a body's link; null where it has none, or it was revoked. */
  linkOf(body: string): string | null {
    const { link, desk } = this.state;
    const seat = this.seat(body);
    const secret = seat && fromBase64url(desk.value.secrets[seat.id] ?? '');
    if (!seat || seat.revoked || secret?.length !== SECRET_LENGTH) return null;
    const { room, boardKey, fingerprint } = link;
    return encodeLink({ kind: 'body', room, member: seat.id, secret, boardKey, fingerprint });
  }

  /**
   * Makes a body's link anew: the earlier one opens nothing any more, what was sent under it still counts. The
   * new link is then given by `linkOf`.
   */
  async reissue(body: string): Promise<void> {
    const seat = this.seatFor(body);
    const { access, link } = this.state;
    const records = await this.recordHashes(seat.id);
    const secret = randomBytes(SECRET_LENGTH);
    const hash = await hashOf(await tokenOfBody(secret, link.room));
    const publicKey = await publicKeyOf(secret, link.room);
    const at = access.clock.now();
    await this.changeDesk((desk) => ({
      ...desk,
      secrets: { ...desk.secrets, [seat.id]: toBase64url(secret) },
      log: [...desk.log, { at, what: 'reissued', body }],
    }));
    expectOk(await access.api.changeBody(seat.id, { hash }));
    await this.changeSeat(seat.id, (present) => ({
      ...present,
      publicKey,
      since: at,
      reissued: present.reissued + 1,
      revoked: false,
      earlier: [...(present.earlier ?? []), { publicKey: present.publicKey, records }],
    }));
    await access.look();
    await access.save();
  }

  /** SHA-256 of what a body has sent so far, hex. */
  private async recordHashes(seat: string): Promise<string[]> {
    const { access } = this.state;
    await access.look();
    const hashes: string[] = [];
    for (const name of [submissionName(seat), decisionName(seat)]) {
      if (access.seqOf(name) === 0) continue;
      const { bytes } = expectOk(await access.api.read(name));
      hashes.push(toHex(await sha256(bytes)));
    }
    return hashes;
  }

  /** Takes a body's link away: it opens nothing any more; what was sent stays. */
  async revoke(body: string): Promise<void> {
    const seat = this.seatFor(body);
    expectOk(await this.state.access.api.changeBody(seat.id, { hash: null }));
    await this.changeSeat(seat.id, (present) => ({ ...present, revoked: true }));
    await this.note({ what: 'revoked', body });
  }

  /** Lets one body answer until an instant (ISO); null: as the others again. */
  async reopenFor(body: string, until: string | null, reason = ''): Promise<void> {
    const seat = this.seatFor(body);
    expectOk(await this.state.access.api.changeBody(seat.id, { closesAt: until }));
    const detail = [until, reason].filter(Boolean).join(' – ');
    await this.note({ what: 'reopened', body, ...(detail && { detail }) });
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
    return expectOk(await this.state.access.api.extend(days)).expiresAt;
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

  private seat(body: string): Seat | undefined {
    return this.dossier.seats.find((seat) => seat.body === body);
  }

  private seatFor(body: string): Seat {
    const seat = this.seat(body);
    if (!seat) throw new SealedError('gone');
    return seat;
  }

  private changeSeat(id: string, change: (seat: Seat) => Seat): Promise<void> {
    return this.changeDossier((dossier) => ({
      ...dossier,
      seats: dossier.seats.map((seat) => (seat.id === id ? change(seat) : seat)),
    }));
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

/** The token of a body's link. */
async function tokenOfBody(secret: Bytes, room: string): Promise<string> {
  return tokenOf(await deriveKey(secret, room, 'member-access'), room);
}

/** What shows who sent, base64url. */
async function publicKeyOf(secret: Bytes, room: string): Promise<string> {
  const { publicKey } = await deriveHpkeKeys(await deriveKey(secret, room, 'member-hpke'));
  return toBase64url(publicKey);
}
