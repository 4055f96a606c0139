import { type Bytes, toBase64url } from '@/lib/bytes/bytes';
import {
  type Envelope,
  type MemberAnswers,
  parseMemberAnswers,
  type Vote,
  voteSchema,
} from '@/lib/rooms/documents/member';
import { answersName, voteName } from '@/lib/rooms/documents/record-names';
import { envelopeFrom } from '@/lib/rooms/documents/sealed';
import { deriveHpkeKeys, type HpkeKeys } from '@/lib/sealed/crypto/seal';
import { deriveKey, tokenOf } from '@/lib/sealed/crypto/secrets';
import { RoomApi } from '@/lib/sealed/host/api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { MemberLink } from '@/lib/sealed/links/link';
import { type Codec, keyIn, lockedDocument, lockedRecord } from '@/lib/sealed/records/codec';
import { RoomRecords, type SeqMemory, seqMemory } from '@/lib/sealed/records/records';
import type { RoomOptions } from './coordinator';
import { SharedRecordReader } from './shared-reader';

/** The keys derived from a member's secret. */
export interface MemberKeys {
  token: string;
  answersKey: Bytes;
  hpke: HpkeKeys;
}

/** Derives the keys of a member from their secret (32 bytes). */
export async function memberKeys(secret: Bytes, room: string): Promise<MemberKeys> {
  const [access, answersKey, ikm] = await Promise.all([
    deriveKey(secret, room, 'member-access'),
    deriveKey(secret, room, 'member-answers'),
    deriveKey(secret, room, 'member-hpke'),
  ]);
  return { token: await tokenOf(access, room), answersKey, hpke: await deriveHpkeKeys(ikm) };
}

/** Reads and stores the newest board key of a membership. */
export interface KeyKeeper {
  /** A key newer than that of the link, in base64url. */
  boardKey: string | null;
  keep(boardKey: string): Promise<void>;
}

const FORGETFUL: KeyKeeper = { boardKey: null, keep: async () => {} };

/** What a member can do in a room. All methods fail with `SealedError`s. */
export class Member {
  readonly records: RoomRecords;
  readonly reader: SharedRecordReader;
  readonly answers: Codec<MemberAnswers>;
  readonly votes: Codec<Vote>;
  private boardKey: Bytes;

  private constructor(
    readonly link: MemberLink,
    private readonly keys: MemberKeys,
    readonly api: RoomApi,
    memory: SeqMemory,
    private readonly keeper: KeyKeeper,
  ) {
    const { answersKey } = keys;
    this.records = new RoomRecords(api, memory);
    this.answers = lockedRecord(answersName(link.member), answersKey, parseMemberAnswers);
    this.votes = lockedDocument(voteName(link.member), answersKey, voteSchema);
    this.boardKey = keeper.boardKey ? keyIn(keeper.boardKey) : link.boardKey;
    this.reader = new SharedRecordReader(this.records, {
      current: () => this.boardKey,
      renew: () => this.renewKey(),
    });
  }

  /** Derives the keys of a personal link. Makes no request. */
  static async of(
    link: MemberLink,
    { fetch, base, timeout }: RoomOptions = {},
    memory: SeqMemory = seqMemory(),
    keeper: KeyKeeper = FORGETFUL,
  ): Promise<Member> {
    const keys = await memberKeys(link.secret, link.room);
    const api = new RoomApi({ fetch, base, timeout, room: link.room, token: keys.token });
    return new Member(link, keys, api, memory, keeper);
  }

  /** Leaves: the host deletes everything of this member, and the personal link opens nothing any more. */
  async leave(): Promise<void> {
    const result = await this.api.removeMember(this.link.member);
    if (result.kind !== 'gone') expectOk(result);
  }

  /** Opens the own envelope; resolves to whether it holds another board key than the present one. */
  private async renewKey(): Promise<boolean> {
    const { member } = this.link;
    const { answersKey, hpke } = this.keys;
    const codec = envelopeFrom(hpke.privateKey, { member, answersKey });
    let envelope: Envelope;
    try {
      envelope = (await this.records.read(codec)).value;
    } catch (cause) {
      if (cause instanceof SealedError && cause.kind === 'gone') return false;
      throw cause;
    }
    if (envelope.boardKey === toBase64url(this.boardKey)) return false;
    this.boardKey = keyIn(envelope.boardKey);
    await this.keeper.keep(envelope.boardKey);
    return true;
  }
}
