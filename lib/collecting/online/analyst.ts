import { tokenOf } from '@/lib/sealed/crypto/secrets';
import { SealedError } from '@/lib/sealed/host/errors';
import type { AnalystLink } from '@/lib/sealed/links/link';
import { keyIn } from '@/lib/sealed/records/codec';
import { lastOf } from './chain';
import type { Board, Dossier } from './documents';
import type { Kept } from './kept';
import { ReaderSession } from './reader';
import { dossierRecord } from './reader-keys';
import { parseBoard } from './schemas';
import { Access, keptLink, newKept, type OnlineOptions } from './session';
import { signedRecord } from './signed';

/**
 * Somebody who reads what bodies send and what they say together, and who invites nobody and publishes nothing.
 * All methods fail with `SealedError`s or `StorageError`s.
 */
export class AnalystSession {
  readonly reader: ReaderSession;
  private seen: { board: Board; dossier: Dossier } | undefined;

  private constructor(
    readonly access: Access,
    private readonly link: AnalystLink,
  ) {
    const { room, boardKey, reading } = link;
    this.reader = new ReaderSession({
      access: () => this.access,
      look: () => this.look(),
      dossier: () => this.dossier,
      secrets: async () => [...this.dossier.earlier.map(keyIn), reading],
      room,
      boardKey,
    });
  }

  /** Opens an analyst's link on this device and looks once; opened before, it gives what was kept. */
  static async open(
    link: AnalystLink,
    options: OnlineOptions,
    given: { consultation?: string } = {},
  ): Promise<AnalystSession> {
    const { keeper, now = () => new Date().toISOString() } = options;
    const fresh = newKept(link, { createdAt: now(), ...given });
    const known = (await keeper.all()).find((kept) => kept.link === fresh.link);
    const session = await AnalystSession.of(known ?? fresh, link, options);
    const { title } = session.board.proposal;
    if (!known) await keeper.put({ ...fresh, title });
    await session.access.save({ title });
    return session;
  }

  /** Takes up what this device kept, and looks once. */
  static async resume(kept: Kept, options: OnlineOptions): Promise<AnalystSession> {
    const link = keptLink(kept.link);
    if (link.kind !== 'analyst') throw new SealedError('damaged');
    return AnalystSession.of(kept, link, options);
  }

  private static async of(kept: Kept, link: AnalystLink, options: OnlineOptions) {
    const access = new Access(options, kept, link, await tokenOf(link.access, link.room));
    const session = new AnalystSession(access, link);
    await session.look();
    return session;
  }

  get board(): Board {
    if (!this.seen) throw new SealedError('gone');
    return this.seen.board;
  }

  get dossier(): Dossier {
    if (!this.seen) throw new SealedError('gone');
    return this.seen.dossier;
  }

  /** Asks the host for what is new. */
  async look(): Promise<void> {
    const { access, link } = this;
    const status = await access.look();
    if (status.me.kind !== 'analyst') throw new SealedError('invalid');
    const signing = { publicKey: lastOf(await access.chain()).signing };
    const codec = await dossierRecord(link.reading, link.room, signing);
    const [dossier, board] = await Promise.all([
      access.records.read(codec),
      access.records.read(signedRecord('board', link.boardKey, signing, parseBoard)),
    ]);
    this.seen = { board: board.value, dossier: dossier.value };
    await access.save();
  }
}
