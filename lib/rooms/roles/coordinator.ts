import { type Bytes, randomBytes, toBase64url } from '@/lib/bytes/bytes';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { JsonValue } from '@/lib/json/json-value';
import type { CoordinatorRecord, KeptLink } from '@/lib/rooms/documents/coordinator-record';
import { readDesk } from '@/lib/rooms/documents/coordinator-record';
import { envelopeTo } from '@/lib/rooms/documents/sealed';
import {
  parseResults,
  parseSharedRecord,
  type SharedRecord,
} from '@/lib/rooms/documents/shared-record';
import { SECRET_LENGTH } from '@/lib/sealed/crypto/secrets';
import { RoomApi, type RoomApiOptions, type RoomStatus } from '@/lib/sealed/host/api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { CoordinatorLink } from '@/lib/sealed/links/link';
import { type Codec, keyIn, lockedRecord, rekeyedRecord } from '@/lib/sealed/records/codec';
import {
  type CoordinatorKeys,
  coordinatorKeys,
  publishedKey,
} from '@/lib/sealed/records/coordinator-keys';
import { RoomRecords, type SeqMemory, seqMemory, type Version } from '@/lib/sealed/records/records';
import { makeLink } from './make-link';
import { MemberReader, type MemberView } from './members';
import { admits, epochOf, type KnownMember, rosterAfter } from './roster';

/** How to reach a host, and the clock (ISO date-time); tests set them. */
export interface RoomOptions extends Pick<RoomApiOptions, 'fetch' | 'base' | 'timeout'> {
  now?: () => string;
}

/** The codec of the record `desk`; `saw` hears of each one read whether it is of an earlier version. */
export const deskRecord = (
  key: Bytes,
  saw: (isOlder: boolean) => void = () => {},
): Codec<CoordinatorRecord> =>
  lockedRecord('desk', key, (value) => {
    const { desk, isOlder } = readDesk(value);
    saw(isOlder);
    return desk;
  });

/** Newer board keys of other coordinators that a change of links waits for. */
const MOST_ATTEMPTS = 5;

/** Number of board keys tried while a new one is being handed out. */
const RECENT_KEYS = 3;

/**
 * What a coordinator can do in a room. Several coordinators may work at the same time: every change is
 * made on the newest version. All methods fail with `SealedError`s.
 */
export class Coordinator {
  readonly records: RoomRecords;
  private readonly reader: MemberReader;
  private readonly deskCodec: Codec<CoordinatorRecord>;
  private readonly now: () => string;
  private kept: Version<CoordinatorRecord> | undefined;
  private deskIsOlder = false;
  private published: Promise<Bytes> | undefined;

  private constructor(
    readonly link: CoordinatorLink,
    private readonly keys: CoordinatorKeys,
    readonly api: RoomApi,
    memory: SeqMemory,
    now: () => string,
  ) {
    this.records = new RoomRecords(api, memory);
    this.reader = new MemberReader(this.records);
    this.deskCodec = deskRecord(keys.deskKey, (isOlder) => {
      this.deskIsOlder = isOlder;
    });
    this.now = now;
  }

  /** Derives the keys of a link. Makes no request. */
  static async of(
    link: CoordinatorLink,
    { now = () => new Date().toISOString(), ...options }: RoomOptions = {},
    memory: SeqMemory = seqMemory(),
  ): Promise<Coordinator> {
    const keys = await coordinatorKeys(link);
    const api = new RoomApi({ ...options, room: link.room, token: keys.token });
    return new Coordinator(link, keys, api, memory, now);
  }

  async status(signal?: AbortSignal): Promise<RoomStatus> {
    return expectOk(await this.api.status(null, signal)).status;
  }

  /** The desk as last read or written here; undefined before that. */
  get desk(): Version<CoordinatorRecord> | undefined {
    return this.kept;
  }

  /** The newest desk. */
  async readCoordinatorRecord(signal?: AbortSignal): Promise<Version<CoordinatorRecord>> {
    this.kept = await this.records.read(this.deskCodec, signal);
    return this.kept;
  }

  /** Writes the desk on top of a version. Fails with `stale` when there is a newer one. */
  async writeCoordinatorRecord(
    base: number,
    coordinatorRecord: CoordinatorRecord,
    signal?: AbortSignal,
  ): Promise<Version<CoordinatorRecord>> {
    this.kept = await this.records.write(this.deskCodec, base, coordinatorRecord, signal);
    this.deskIsOlder = false;
    return this.kept;
  }

  /** Changes the desk; `change` may be called more than once. */
  async changeCoordinatorRecord(
    change: (coordinatorRecord: CoordinatorRecord) => CoordinatorRecord,
  ): Promise<CoordinatorRecord> {
    this.kept = await this.records.change(this.deskCodec, change, this.kept);
    return this.kept.value;
  }

  /**
   * Writes a desk of an earlier version anew, in the present one: from then on an app that does not know
   * this version leaves the room alone and asks to be reloaded.
   */
  async renewDesk(): Promise<void> {
    if (!this.deskIsOlder) return;
    await this.changeCoordinatorRecord((coordinatorRecord) => ({ ...coordinatorRecord }));
    this.deskIsOlder = false;
  }

  async readSharedRecord(): Promise<Version<SharedRecord>> {
    return this.withCoordinatorRecord((coordinatorRecord) =>
      this.records.read(boardRecord(coordinatorRecord)),
    );
  }

  /** Changes the board; `change` may be called more than once. */
  async changeSharedRecord(
    change: (sharedRecord: SharedRecord) => SharedRecord,
  ): Promise<SharedRecord> {
    return this.withCoordinatorRecord(async (coordinatorRecord) => {
      const { value } = await this.records.change(
        boardRecord(coordinatorRecord),
        (sharedRecord) => {
          const changed = change(sharedRecord);
          const epoch = epochOf(coordinatorRecord);
          return changed.epoch === epoch ? changed : { ...changed, epoch };
        },
      );
      return value;
    });
  }

  /** Publishes a document in the record `results`, in place of any earlier one. */
  async publish(document: JsonValue): Promise<void> {
    const results = {
      instrumentVersion: INSTRUMENT_VERSION,
      publishedAt: this.now(),
      document,
    };
    // `replace` does not read the record, so it would not notice that the board key is outdated.
    const { value: coordinatorRecord } = await this.readCoordinatorRecord();
    await this.records.replace(resultsRecord(coordinatorRecord), results);
  }

  /** Closes the results for everybody: members answer on, and the meeting ends. */
  async closeResults(): Promise<void> {
    await this.changeSharedRecord(({ requested: _, ...present }) => ({
      ...present,
      phase: 'answering',
      meeting: null,
    }));
    await this.publish(null);
  }

  /** The published snapshot. Fails with `gone` when there is none. */
  async readResults() {
    return this.withCoordinatorRecord((coordinatorRecord) =>
      this.records.read(resultsRecord(coordinatorRecord)),
    );
  }

  /** The members, with what can be read of them. */
  async members(status?: RoomStatus): Promise<MemberView[]> {
    const listed = status ?? (await this.status());
    const { value: coordinatorRecord } = this.kept ?? (await this.readCoordinatorRecord());
    return this.reader.read(listed, {
      privateKey: this.keys.hpke.privateKey,
      boardKeys: coordinatorRecord.boardKeys.map(keyIn),
      admits: (id, opened) => admits(coordinatorRecord, id, opened),
    });
  }

  /** Creates a link of a kind at the host and keeps it in the desk; undone at the host when that fails. */
  async addLink(kind: KeptLink['kind']): Promise<KeptLink> {
    const { value: coordinatorRecord } = this.kept ?? (await this.readCoordinatorRecord());
    const link = await this.register(kind, coordinatorRecord);
    try {
      await this.changeCoordinatorRecord((present) => ({
        ...present,
        links: [...present.links, link],
      }));
      return link;
    } catch (cause) {
      await this.api.removeLink(link.id);
      throw cause;
    }
  }

  /** Withdraws a link: it opens nothing any more. Fails with `taken` for the last coordinator link. */
  async withdrawLink(id: string): Promise<void> {
    // Nothing is done at the host where the desk could not be changed along: it may be of a newer version.
    await this.readCoordinatorRecord();
    const result = await this.api.removeLink(id);
    // Gone already: somebody else withdrew it.
    if (result.kind !== 'gone') expectOk(result);
    await this.changeCoordinatorRecord((coordinatorRecord) => ({
      ...coordinatorRecord,
      links: coordinatorRecord.links.filter(without(id)),
    }));
  }

  /**
   * Replaces a link that somebody has who should not. For a join link that includes a
   * new board key, and new links for observers.
   */
  async replaceLink(id: string): Promise<void> {
    const { value: coordinatorRecord } = this.kept ?? (await this.readCoordinatorRecord());
    const old = coordinatorRecord.links.find((link) => link.id === id);
    if (!old) throw new SealedError('gone');
    if (old.kind === 'join') {
      await this.rotate();
      return;
    }
    await this.addLink(old.kind);
    await this.withdrawLink(id);
  }

  /**
   * Removes a member: the token and all records go, everybody else gets a new board key, and the links
   * to join and to watch are replaced.
   */
  async removeMember(id: string): Promise<void> {
    await this.removeMembers([id]);
  }

  /** The same for several at once; for nobody, only the key and the links are replaced. */
  async removeMembers(ids: readonly string[]): Promise<void> {
    await this.readCoordinatorRecord();
    for (const id of ids) {
      const result = await this.api.removeMember(id);
      // Gone already: the member left, or another coordinator was first.
      if (result.kind !== 'gone') expectOk(result);
    }
    const left = this.now();
    await this.rotate(({ roster, ...coordinatorRecord }) => {
      const gone = ids.map((id) => [id, { ...(roster[id] ?? { joinedAt: left }), left }] as const);
      return { ...coordinatorRecord, roster: { ...roster, ...Object.fromEntries(gone) } };
    });
  }

  /** Lets the room expire that many days (1–365) from now; gives the date-time. */
  async extend(days: number): Promise<string> {
    return expectOk(await this.api.extend(days)).expiresAt;
  }

  /** Deletes the room for everybody. */
  async destroy(): Promise<void> {
    expectOk(await this.api.destroy());
  }

  /**
   * Finishes handing out a new board key, sends it to members who lack it, and updates the roster with
   * who joined and who left. Changes nothing when nothing is due.
   */
  async keepUp(status: RoomStatus, members: readonly MemberView[]): Promise<void> {
    const { value: coordinatorRecord } = this.kept ?? (await this.readCoordinatorRecord());
    if (coordinatorRecord.rotating) await this.finishRotation();
    if (lacksLink(this.kept?.value ?? coordinatorRecord, status)) await this.mendLinks();
    const present = this.kept?.value ?? coordinatorRecord;
    const epoch = epochOf(present);
    const sent = new Set<string>();
    for (const { id } of members) {
      const known = this.knownMember(present, id);
      if (known && known.epoch < epoch && (await this.sendKey(id, present))) sent.add(id);
    }
    const now = this.now();
    await this.changeCoordinatorRecord((newest) => {
      const roster = rosterAfter(newest.roster, status, now, (id) => {
        const known = this.knownMember(newest, id);
        return known && sent.has(id) ? { ...known, epoch: Math.max(known.epoch, epoch) } : known;
      });
      return roster ? { ...newest, roster } : newest;
    });
  }

  /** What is known of a member; undefined when their card does not count. */
  private knownMember(coordinatorRecord: CoordinatorRecord, id: string): KnownMember | undefined {
    const opened = this.reader.card(id);
    if (!opened || !admits(coordinatorRecord, id, opened)) return undefined;
    const epoch = Math.max(opened.epoch, coordinatorRecord.roster[id]?.epoch ?? 0);
    return { epoch, answersKey: opened.card.answersKey };
  }

  /** Makes a new board key and hands it out. `keepUp` finishes what is interrupted. */
  private async rotate(
    change: (coordinatorRecord: CoordinatorRecord) => CoordinatorRecord = (coordinatorRecord) =>
      coordinatorRecord,
  ): Promise<void> {
    const fresh = toBase64url(randomBytes(SECRET_LENGTH));
    await this.readCoordinatorRecord();
    // The roster is completed before the key changes: cards under the earlier key count only for members
    // in it.
    const before = await this.status();
    await this.keepUp(before, await this.members(before));
    // The key is stored before it is used, so that an interruption cannot lose it.
    await this.changeCoordinatorRecord((coordinatorRecord) => ({
      ...change(coordinatorRecord),
      boardKeys: [...coordinatorRecord.boardKeys, fresh],
      rotating: true,
    }));
    await this.finishRotation();
    const status = await this.status();
    await this.keepUp(status, await this.members(status));
  }

  /** Hands out the newest board key, once more if another coordinator made a newer one meanwhile. */
  private async finishRotation(): Promise<void> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) if (await this.tryRotation()) return;
    throw new SealedError('stale');
  }

  /** @returns false when another coordinator made a newer board key meanwhile. */
  private async tryRotation(): Promise<boolean> {
    await this.changeSharedRecord((sharedRecord) => ({ ...sharedRecord }));
    const { value: coordinatorRecord } = this.kept ?? (await this.readCoordinatorRecord());
    const results = resultsRecord(coordinatorRecord);
    const status = await this.status();
    if (status.records.some(({ name }) => name === 'results')) {
      await this.records.change(results, (published) => ({ ...published }));
    }
    const outdated = coordinatorRecord.links.filter(isShared);
    const fresh = await Promise.all(
      outdated.map(({ kind }) => this.register(kind, coordinatorRecord)),
    );
    const epoch = epochOf(coordinatorRecord);
    const written = await this.changeCoordinatorRecord((newest) =>
      newest.rotating && epochOf(newest) === epoch
        ? { ...newest, rotating: false, links: [...newest.links.filter(isOwn), ...fresh] }
        : newest,
    );
    const known = new Set(written.links.map(({ id }) => id));
    // Only what was there before: another coordinator may be about to write a link that is newer. Also
    // removes links that an interrupted attempt left, and one's own that came too late.
    const earlier = (status.links ?? []).filter(isShared);
    for (const { id } of [...earlier, ...fresh]) if (!known.has(id)) await this.api.removeLink(id);
    return epochOf(written) === epoch;
  }

  /** Replaces links in the desk that open nothing at the host: another coordinator removed them. */
  private async mendLinks(): Promise<void> {
    // In this order: a link is at the host before it is in the desk.
    const { value: coordinatorRecord } = await this.readCoordinatorRecord();
    const there = new Set((await this.status()).links?.map(({ id }) => id));
    const dead = coordinatorRecord.links.filter((link) => isShared(link) && !there.has(link.id));
    if (dead.length === 0 || coordinatorRecord.rotating) return;
    const fresh = await Promise.all(dead.map(({ kind }) => this.register(kind, coordinatorRecord)));
    const gone = new Set(dead.map(({ id }) => id));
    const written = await this.changeCoordinatorRecord((newest) =>
      epochOf(newest) === epochOf(coordinatorRecord) && newest.links.some(({ id }) => gone.has(id))
        ? { ...newest, links: [...newest.links.filter(({ id }) => !gone.has(id)), ...fresh] }
        : newest,
    );
    const known = new Set(written.links.map(({ id }) => id));
    for (const { id } of fresh) if (!known.has(id)) await this.api.removeLink(id);
  }

  /** Seals the newest board key to a member; false when their card holds no key that it can be sealed to. */
  private async sendKey(member: string, coordinatorRecord: CoordinatorRecord): Promise<boolean> {
    const card = this.reader.card(member)?.card;
    const boardKey = coordinatorRecord.boardKeys.at(-1);
    if (!card || !boardKey) return false;
    const options = { member, answersKey: keyIn(card.answersKey) };
    const envelope = { boardKey, epoch: epochOf(coordinatorRecord) };
    try {
      await this.records.replace(envelopeTo(keyIn(card.publicKey), options), envelope);
      return true;
    } catch (cause) {
      if (cause instanceof SealedError && (cause.kind === 'damaged' || cause.kind === 'gone')) {
        return false;
      }
      throw cause;
    }
  }

  /** Creates a link and registers the hash of its token at the host. */
  private async register(
    kind: KeptLink['kind'],
    coordinatorRecord: CoordinatorRecord,
  ): Promise<KeptLink> {
    this.published ??= publishedKey(this.records, this.keys.hpke).catch((cause) => {
      this.published = undefined;
      throw cause;
    });
    const publicKey = await this.published;
    const boardKey = keyIn(coordinatorRecord.boardKeys.at(-1) as string);
    const { master } = this.link;
    const made = await makeLink(this.api, kind, { master, boardKey, publicKey });
    return { ...made, createdAt: this.now() };
  }

  /**
   * Runs `work` with the last desk read, and once more with the newest when its board key does not
   * decrypt.
   */
  private async withCoordinatorRecord<T>(
    work: (coordinatorRecord: CoordinatorRecord) => Promise<T>,
  ): Promise<T> {
    const before = this.kept ?? (await this.readCoordinatorRecord());
    try {
      return await work(before.value);
    } catch (cause) {
      if (!(cause instanceof SealedError && cause.kind === 'tampered')) throw cause;
      const newest = await this.readCoordinatorRecord();
      if (newest.seq === before.seq) throw cause;
      return work(newest.value);
    }
  }
}

/** Of the links, those that several may have, and those of coordinators. */
const isShared = ({ kind }: { kind: string }): boolean => kind !== 'coordinator';
const isOwn = (link: KeptLink): boolean => !isShared(link);

/** Whether the desk has a link that the host does not; the status may be older than the desk. */
const lacksLink = ({ links }: CoordinatorRecord, status: RoomStatus): boolean => {
  const there = new Set(status.links?.map(({ id }) => id));
  return links.some((link) => isShared(link) && !there.has(link.id));
};

const without =
  (id: string) =>
  (link: KeptLink): boolean =>
    link.id !== id;

/** The board keys that a board may be locked with: earlier ones only while a new one is handed out. */
const recentKeys = ({ boardKeys, rotating }: CoordinatorRecord): Bytes[] =>
  boardKeys.slice(rotating ? -RECENT_KEYS : -1).map(keyIn);

const boardRecord = (coordinatorRecord: CoordinatorRecord) =>
  rekeyedRecord('board', recentKeys(coordinatorRecord), parseSharedRecord);
const resultsRecord = (coordinatorRecord: CoordinatorRecord) =>
  rekeyedRecord('results', recentKeys(coordinatorRecord), parseResults);
