import type * as z from 'zod/mini';
import type { Bytes } from '@/lib/bytes/bytes';
import { randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import type { ResponseFile } from '@/lib/collecting/responses/types';
import type { Locale } from '@/lib/i18n/locales';
import { canonicalJson } from '@/lib/json/canonical';
import { sealDoubly, unsealOwn } from '@/lib/sealed/crypto/double-seal';
import { deriveHpkeKeys, type HpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey, tokenOf } from '@/lib/sealed/crypto/secrets';
import { newSigningKeys, publicText } from '@/lib/sealed/crypto/sign';
import type { Slot } from '@/lib/sealed/crypto/slot';
import type { ConsultationStatus } from '@/lib/sealed/host/consultation-api';
import { expectOk, isPassing, SealedError } from '@/lib/sealed/host/errors';
import type { BodyLink } from '@/lib/sealed/links/link';
import { publicationNumber } from '@/lib/sealed/links/publication-name';
import { type Codec, keyIn, lockedDocument, parseDocument } from '@/lib/sealed/records/codec';
import type { Version } from '@/lib/sealed/records/records';
import { versionOf } from './board';
import { lastOf } from './chain';
import { closingFor, type OwnClosing } from './closing';
import type { Began, Board, Decided, PublishedPage, Sent, Submission } from './documents';
import type { Kept, Pending } from './kept';
import { beganName, decisionName, submissionName } from './names';
import { beganSchema, decidedSchema, parseBoard, submissionSchema } from './schemas';
import { countedHash } from './sealed-text';
import { Access, keptLink, newKept, type OnlineOptions } from './session';
import { signedRecord } from './signed';
import { stamped } from './stamp';

/** What a body sent, as one of its devices finds it again. */
export interface OwnSubmission {
  seq: number;
  submission: Submission;
  /** When the host got it, by its clock: ISO date-time. */
  arrivedAt: string;
  /** Sent by this device; otherwise by another one that has the link. */
  byThisDevice: boolean;
}

/** A publication that anybody can read. */
export interface OpenPublication {
  number: number;
  /** ISO date-time. */
  at: string;
}

/** What one body can know of a consultation. */
export interface BodyView {
  board: Board;
  /** Name of the creation key: who consults, as the operator of the host knows them. */
  issuer: string;
  closing: OwnClosing;
  /** An assessment was begun, on whichever device. */
  begun: boolean;
  own: OwnSubmission | null;
  /** What was submitted is about an earlier version of the proposal: it counts once it is submitted again. */
  toConfirm: boolean;
  /** Something was sent under an earlier link of this body, which this one cannot open. */
  earlierLink: boolean;
  /** What was confirmed as decided; only if it is what was submitted last. */
  decided: Decided | null;
  /** The newest publication in the open. */
  published: OpenPublication | null;
  /** Not acknowledged by the host yet: it is on this device and is sent again. */
  pending: Pending | null;
}

/** What the receipt of a submission needs beside the response itself. */
export interface ReceiptData {
  submission: Submission & { kind: 'submitted' };
  /** When the host got it, by its clock. */
  arrivedAt: string;
  zone: string;
  issuer: string;
  /** What a publication lists if it was counted, hex. */
  counted: string;
}

/** `unknown`: nothing was submitted that could be counted. */
export type Place = 'counted' | 'notCounted' | 'unknown';

interface BodyKeys {
  token: string;
  ownKey: Bytes;
  hpke: HpkeKeys;
  psk: Bytes;
}

/** The keys derived from a body's secret and the board key. */
export async function bodyKeys({
  secret,
  boardKey,
  room,
}: Pick<BodyLink, 'secret' | 'boardKey' | 'room'>): Promise<BodyKeys> {
  const [access, ownKey, ikm, psk] = await Promise.all([
    deriveKey(secret, room, 'member-access'),
    deriveKey(secret, room, 'member-answers'),
    deriveKey(secret, room, 'member-hpke'),
    deriveKey(boardKey, room, 'submission-psk'),
  ]);
  return { token: await tokenOf(access, room), ownKey, psk, hpke: await deriveHpkeKeys(ikm) };
}

/** The newest publication among what the host lists; one that was taken down is empty. */
function newestIn(records: ConsultationStatus['records']): OpenPublication | null {
  const published = records.flatMap(({ name, size, updatedAt }) => {
    const number = size > 0 ? publicationNumber(name) : null;
    return number === null ? [] : [{ number, at: updatedAt }];
  });
  return published.toSorted((a, b) => a.number - b.number).at(-1) ?? null;
}

const SALT_LENGTH = 16;

/** Everything of a response that is not about the moment at which it was made. */
const contentOf = ({ madeOn: _, integrity: __, ...content }: ResponseFile): string =>
  canonicalJson(content);

/**
 * A body that is asked, on one of its devices. Opening and looking write nothing at the host. All methods fail
 * with `SealedError`s or `StorageError`s.
 */
export class BodySession {
  private view: BodyView | undefined;
  private sending: Promise<unknown> = Promise.resolve();
  /** What waited under an earlier link of this body goes with this one. */
  tookAlong = false;

  private constructor(
    readonly kept: Kept,
    private readonly link: BodyLink,
    private readonly keys: BodyKeys,
    private readonly access: Access,
  ) {}

  /**
   * Opens a link of a body and looks once. What this device kept of the same body is taken along, also under an
   * earlier link. Fails with `gone` for a revoked link or a consultation that ended, with `impostor` when the
   * keys are not those of the link.
   */
  static async open(link: BodyLink, options: OnlineOptions): Promise<BodySession> {
    const { keeper, now = () => new Date().toISOString() } = options;
    const fresh = newKept(link, { createdAt: now() });
    const known = (await keeper.all()).filter(
      ({ room, member }) => room === link.room && member === link.member,
    );
    const same = known.find((kept) => kept.link === fresh.link);
    const [before] = known;
    const kept: Kept = same ?? {
      ...fresh,
      draft: before?.draft ?? null,
      seqs: withoutOwn(before?.seqs ?? {}, link.member),
      signings: before?.signings ?? [],
      // This link binds a new device key, with which it is signed anew.
      pending: before?.pending ?? null,
    };
    const session = await BodySession.of(kept, link, options);
    session.tookAlong = !same && kept.pending !== null;
    await session.look();
    if (!same) {
      await keeper.put(kept);
      for (const { id } of known) await keeper.remove(id);
      session.shows(kept.pending);
    }
    await session.access.save({ title: session.present.board.proposal.title });
    return session;
  }

  /** Takes up what this device kept; asks nothing yet. Fails with `damaged` or `newer`. */
  static async resume(kept: Kept, options: OnlineOptions): Promise<BodySession> {
    const link = keptLink(kept.link);
    if (link.kind !== 'body') throw new SealedError('damaged');
    return BodySession.of(kept, link, options);
  }

  private static async of(kept: Kept, link: BodyLink, options: OnlineOptions) {
    const keys = await bodyKeys(link);
    return new BodySession(kept, link, keys, new Access(options, kept, link, keys.token));
  }

  /** As last seen. Fails with `gone` before the first look. */
  get present(): BodyView {
    if (!this.view) throw new SealedError('gone');
    return this.view;
  }

  /** The time by the host's clock, ISO date-time. */
  hostNow(): string {
    return this.access.clock.now();
  }

  /** How far this device's clock is ahead of the host's, in ms. */
  clockAhead(): number {
    return this.access.clock.ahead();
  }

  /** Remembers with which assessment on this device it is answered. */
  async keepDraft(draft: string): Promise<void> {
    await this.access.save({ draft });
  }

  /** Asks the host for what is new. */
  async look(signal?: AbortSignal): Promise<BodyView> {
    const { access, link } = this;
    const status = await access.look(signal);
    if (status.me.kind !== 'body' || status.me.member !== link.member) {
      throw new SealedError('invalid');
    }
    const chain = await access.chain();
    const signing = { publicKey: lastOf(chain).signing };
    const { value: board } = await access.records.read(
      signedRecord('board', link.boardKey, signing, parseBoard),
    );
    const sent = await this.readSubmission();
    const decision = await this.readOwn('decision', decidedSchema);
    const submitted = sent?.own?.submission;
    const decided =
      submitted?.kind === 'submitted' && decision?.value.hash === submitted.response.hash
        ? decision.value
        : null;
    const listed = status.records.find(({ name }) => name === beganName(link.member));
    const kept = await access.keeper.get(this.kept.id);
    this.view = {
      board,
      issuer: status.issuer,
      closing: closingFor(status.closing, status.me.closesAt ?? null, listed?.updatedAt ?? null),
      // That it is there is enough; after a reissue the document is under a key of the earlier link.
      begun: listed !== undefined,
      own: sent?.own ?? null,
      toConfirm: submitted?.kind === 'submitted' && submitted.version !== versionOf(board),
      earlierLink: sent?.earlierLink ?? false,
      decided,
      published: newestIn(status.records),
      pending: kept?.pending ?? null,
    };
    await access.save();
    return this.view;
  }

  /** Tells the owners that an assessment was begun, once. */
  async begin(locale: Locale): Promise<void> {
    if (this.present.begun) return;
    const began: Began = { at: this.hostNow(), locale };
    try {
      await this.access.records.write(this.began(), 0, began);
    } catch (cause) {
      // Begun on another device in the meantime.
      if (!(cause instanceof SealedError && cause.kind === 'stale')) throw cause;
    }
    await this.look();
  }

  /**
   * Submits a response, or corrects what was submitted. However often it is called with the same content, it is
   * stored once. Fails with `stale` when another device sent something since this one looked: what that was
   * stands in `present`, and calling again writes over it. Fails with `closed` after closing. After a passing
   * failure it stays `pending` on this device until `sendPending` gets through.
   */
  submit(response: ResponseFile): Promise<OwnSubmission> {
    return this.inTurn(async () => {
      const own = await this.settled();
      const same =
        own?.submission.kind === 'submitted' &&
        own.submission.version === versionOf(this.present.board) &&
        contentOf(own.submission.response) === contentOf(response);
      if (own && same) return own;
      const salt = toBase64url(randomBytes(SALT_LENGTH));
      return this.send({ kind: 'submitted', response, salt });
    });
  }

  /** Takes back what was submitted: it is written over. */
  withdraw(): Promise<OwnSubmission> {
    return this.inTurn(async () => {
      const own = await this.settled();
      return own?.submission.kind === 'withdrawn' ? own : this.send({ kind: 'withdrawn' });
    });
  }

  /** Says that the body does not answer, and why. */
  decline(reason: string): Promise<OwnSubmission> {
    return this.inTurn(async () => {
      const own = await this.settled();
      const same = own?.submission.kind === 'declined' && own.submission.reason === reason;
      return own && same ? own : this.send({ kind: 'declined', reason });
    });
  }

  /** Confirms that what was submitted last has been decided without a change. Fails with `invalid` without it. */
  confirmDecision(decision: { by: string; on?: string; reference?: string }): Promise<Decided> {
    return this.inTurn(async () => {
      const own = await this.settled();
      if (own?.submission.kind !== 'submitted') throw new SealedError('invalid');
      const content = { hash: own.submission.response.hash, ...decision };
      const { decided } = this.present;
      if (decided && canonicalJson({ ...decided, ...content }) === canonicalJson(decided)) {
        return decided;
      }
      const base = this.access.seqOf(decisionName(this.link.member));
      const document = await this.stamp('decision', base, content);
      await this.deliver({ writeId: newId(), base, part: 'decision', document });
      const { decided: confirmed } = await this.look();
      if (!confirmed) throw new SealedError('invalid');
      return confirmed;
    });
  }

  /** Sends what is still pending on this device; null when nothing is. */
  sendPending(): Promise<OwnSubmission | null> {
    return this.inTurn(() => this.settled());
  }

  /** What the receipt needs; null when nothing is submitted. */
  async receipt(): Promise<ReceiptData | null> {
    const { own, board, issuer } = this.present;
    if (own?.submission.kind !== 'submitted') return null;
    const { submission, arrivedAt } = own;
    const counted = await countedHash(submission.salt, submission.response.hash);
    if (!counted) throw new SealedError('damaged');
    return { submission, arrivedAt, zone: board.zone, issuer, counted };
  }

  /** Whether what this body submitted is among what a publication counts. */
  async placeIn({ counted }: Pick<PublishedPage, 'counted'>): Promise<Place> {
    const receipt = await this.receipt();
    if (!receipt) return 'unknown';
    return counted.includes(receipt.counted) ? 'counted' : 'notCounted';
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.sending.then(work);
    this.sending = turn.catch(() => {});
    return turn;
  }

  /** Delivers what is pending, and gives what this device then knows to be submitted. */
  private async settled(): Promise<OwnSubmission | null> {
    if (!this.view) await this.look();
    const kept = await this.access.keeper.get(this.kept.id);
    if (kept?.pending) {
      await this.deliver(kept.device ? kept.pending : await this.signedAnew(kept.pending));
      await this.look();
    }
    return this.present.own;
  }

  private async send(sent: Sent): Promise<OwnSubmission> {
    const base = this.present.own?.seq ?? this.access.seqOf(submissionName(this.link.member));
    const content = { ...sent, version: versionOf(this.present.board) };
    const document = await this.stamp('submission', base, content);
    await this.deliver({ writeId: newId(), base, part: 'submission', document });
    const { own } = await this.look();
    if (!own) throw new SealedError('invalid');
    return own;
  }

  /** What waited under an earlier link, signed by the device key of this one; it stays the same write. */
  private async signedAnew(pending: Pending): Promise<Pending> {
    const { at: _, device: __, signature: ___, ...content } = pending.document;
    const document = await this.stamp(pending.part, pending.base, content);
    const anew = { ...pending, document } as Pending;
    await this.access.keeper.update(this.kept.id, (present) =>
      present.pending?.writeId === pending.writeId ? { ...present, pending: anew } : present,
    );
    return anew;
  }

  private slot(part: Pending['part'], base: number): Slot {
    const { room, member } = this.link;
    const name = part === 'submission' ? submissionName(member) : decisionName(member);
    return { room, name, seq: base + 1 };
  }

  private async stamp<T extends object>(part: Pending['part'], base: number, content: T) {
    const keys = await this.deviceKeys();
    return stamped(content, { keys, at: this.hostNow(), slot: this.slot(part, base) });
  }

  /** The key pair of this device, made at the first submission. */
  private async deviceKeys(): Promise<CryptoKeyPair> {
    const fresh = await newSigningKeys(false);
    const kept = await this.access.keeper.update(this.kept.id, (present) => ({
      ...present,
      device: present.device ?? fresh,
    }));
    // Without a place to keep it (the link was removed in another tab), it serves once.
    return kept?.device ?? fresh;
  }

  /** Keeps a write on the device, sends it, and forgets it once the host has acknowledged or refused it. */
  private async deliver(pending: Pending): Promise<void> {
    const { access, link, keys, kept } = this;
    // Another tab may have something pending: that goes first, and the write of this one counts as overtaken.
    const stored = await access.keeper.update(kept.id, (present) => ({
      ...present,
      pending: present.pending ?? pending,
    }));
    const writing = stored?.pending ?? pending;
    this.shows(writing);
    const { writeId, base, part, document } = writing;
    const slot = this.slot(part, base);
    // As it is now: a reader may have been removed while this page was open.
    const { epoch, reading } = lastOf(await access.chain());
    const context = { slot, member: link.member, epoch, psk: keys.psk };
    const bytes = await sealDoubly(keyIn(reading), keys, context, document);
    const send = () => access.api.write(slot.name, base, bytes, writeId);
    let result = await send();
    if (result.kind === 'offline') result = await send();
    if (result.kind !== 'ok' && result.kind !== 'same' && isPassing(result.kind)) {
      throw new SealedError(result.kind, 'retryAfter' in result ? result : {});
    }
    const done = (present: Kept): Kept =>
      present.pending?.writeId === writeId ? { ...present, pending: null } : present;
    await access.keeper.update(kept.id, done);
    this.shows(null);
    // What was refused is not pending any more: what there is instead is shown.
    if (result.kind === 'stale' || result.kind === 'closed') await this.look();
    expectOk(result);
    if (writing.writeId !== pending.writeId) {
      await this.look();
      throw new SealedError('stale');
    }
  }

  /** What is pending is told at once, also while the host cannot be asked. */
  private shows(pending: Pending | null): void {
    if (this.view) this.view = { ...this.view, pending };
  }

  private began(): Codec<Began> {
    return lockedDocument(beganName(this.link.member), this.keys.ownKey, beganSchema);
  }

  private async readOr<T, F>(codec: Pick<Codec<T>, 'name' | 'read'>, fallback: F) {
    return this.access.seqOf(codec.name) > 0 ? this.access.records.read(codec) : fallback;
  }

  private async readOwn<T>(
    part: Pending['part'],
    schema: z.ZodMiniType<T>,
  ): Promise<Version<T> | null> {
    const { name } = this.slot(part, 0);
    const read = async (slot: Slot, bytes: Bytes) =>
      parseDocument(schema, await unsealOwn(this.keys.ownKey, slot, bytes));
    try {
      return await this.readOr({ name, read }, null);
    } catch (cause) {
      const isOther = cause instanceof SealedError && cause.kind === 'tampered';
      // Sent under an earlier link of this body, unless this device has read or sent one under this link before.
      const kept = await this.access.keeper.get(this.kept.id);
      if (!isOther || (kept?.seqs[name] ?? 0) > 0) throw cause;
      return null;
    }
  }

  private async readSubmission() {
    const name = submissionName(this.link.member);
    const listed = this.access.status?.records.find((record) => record.name === name);
    if (!listed) return null;
    const version = await this.readOwn('submission', submissionSchema);
    if (!version) return { own: null, earlierLink: true };
    const kept = await this.access.keeper.get(this.kept.id);
    const mine = kept?.device ? await publicText(kept.device.publicKey) : null;
    const { seq, value: submission } = version;
    const byThisDevice = submission.device === mine;
    return {
      own: { seq, submission, arrivedAt: listed.updatedAt, byThisDevice },
      earlierLink: false,
    };
  }
}

/** Versions seen of records, without those of what this body sent: another link reads none of them. */
const withoutOwn = (seqs: Record<string, number>, member: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(seqs).filter(([name]) => !name.startsWith(`members/${member}/`)),
  );
