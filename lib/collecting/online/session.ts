import { newId } from '@/lib/bytes/new-id';
import { ConsultationApi, type ConsultationStatus } from '@/lib/sealed/host/consultation-api';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { ApiOptions } from '@/lib/sealed/host/sealed-api';
import {
  type ConsultationLink,
  decodeLink,
  encodeLink,
  isConsultationLink,
} from '@/lib/sealed/links/link';
import { RoomRecords, seqMemory } from '@/lib/sealed/records/records';
import { chainRecord, checkChain } from './chain';
import { HostClock } from './closing';
import type { KeyEntry } from './documents';
import type { Keeper, Kept } from './kept';

/** How the host is reached, and where this device keeps what it knows. */
export interface OnlineOptions extends Pick<ApiOptions, 'fetch' | 'base' | 'timeout'> {
  keeper: Keeper;
  /** The device's clock: ISO date-time. */
  now?: () => string;
}

const clock = () => new Date().toISOString();

/** What a device stores of a link that it opens for the first time. */
export const newKept = (
  link: ConsultationLink,
  given: Partial<Kept> & { createdAt: string },
): Kept => ({
  id: newId(),
  kind: link.kind,
  room: link.room,
  member: link.kind === 'body' ? link.member : null,
  link: encodeLink(link),
  next: null,
  consultation: null,
  draft: null,
  title: '',
  seqs: {},
  signings: [],
  device: null,
  pending: null,
  ...given,
});

/** The link in a fragment that this device kept. Fails with `damaged` or `newer`. */
export function keptLink(fragment: string): ConsultationLink {
  const decoded = decodeLink(fragment);
  if (!decoded.ok) throw new SealedError(decoded.reason === 'newer' ? 'newer' : 'damaged');
  if (!isConsultationLink(decoded.link)) throw new SealedError('damaged');
  return decoded.link;
}

/** What every session does: asks the host, remembers what it has seen, and checks the chain of keys. */
export class Access {
  readonly api: ConsultationApi;
  readonly records: RoomRecords;
  readonly clock: HostClock;
  readonly keeper: Keeper;
  /** As the host last said; undefined before it was asked. */
  status: ConsultationStatus | undefined;
  private seqs: Record<string, number>;
  private signings: string[];
  private unsaved = false;

  constructor(
    private readonly options: OnlineOptions,
    readonly kept: Kept,
    readonly link: ConsultationLink,
    token: string,
  ) {
    const { keeper, now = clock, ...host } = options;
    this.keeper = keeper;
    this.clock = new HostClock(now);
    this.api = new ConsultationApi({ ...host, room: link.room, token });
    this.seqs = kept.seqs;
    this.signings = kept.signings;
    this.records = this.recordsOf(kept.seqs);
  }

  /** The same consultation with another link of the same device. */
  with(link: ConsultationLink, token: string): Access {
    const { seqs, signings } = this;
    return new Access(this.options, { ...this.kept, seqs, signings }, link, token);
  }

  private recordsOf(known: Record<string, number>): RoomRecords {
    const memory = seqMemory(known, (name, seq) => {
      this.seqs = { ...this.seqs, [name]: seq };
      this.unsaved = true;
    });
    return new RoomRecords(this.api, memory);
  }

  /** Asks the host for its clock, its closing and the versions of all records. */
  async look(signal?: AbortSignal): Promise<ConsultationStatus> {
    const asked = this.clock.deviceNow();
    const status = expectOk(await this.api.status(signal));
    this.clock.heard(status.now, asked, this.clock.deviceNow());
    this.status = status;
    return status;
  }

  /** The version of a record that the host last listed; 0 without one. */
  seqOf(name: string): number {
    return this.status?.records.find((record) => record.name === name)?.seq ?? 0;
  }

  /**
   * Reads `keys`. Fails with `impostor` when it is not vouched for by the link, with `rollback` when it is
   * shorter than one that this device has seen. One that goes on otherwise than this device has seen is an
   * impostor's too.
   */
  async chain(): Promise<KeyEntry[]> {
    const { value } = await this.records.read(chainRecord);
    await checkChain(this.link.room, value, this.link.fingerprint);
    const { signings } = this;
    if (value.length < signings.length) throw new SealedError('rollback');
    if (signings.some((signing, at) => value[at]?.signing !== signing)) {
      throw new SealedError('impostor');
    }
    if (value.length > signings.length) this.saw(value);
    return value;
  }

  /** Remembers a chain of which every entry is vouched for. */
  saw(chain: readonly KeyEntry[]): void {
    this.signings = chain.map(({ signing }) => signing);
    this.unsaved = true;
  }

  /** Stores what was seen since the last time, and any change beside it. */
  async save(change: Partial<Kept> = {}): Promise<void> {
    if (!this.unsaved && Object.keys(change).length === 0) return;
    this.unsaved = false;
    const { seqs, signings } = this;
    await this.keeper.update(this.kept.id, (kept) => ({
      ...kept,
      ...change,
      seqs: higher(kept.seqs, seqs),
      signings: signings.length > kept.signings.length ? signings : kept.signings,
    }));
  }
}

/** The higher version of each record: another tab may have seen newer ones. */
function higher(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const all = { ...a };
  for (const [name, seq] of Object.entries(b)) all[name] = Math.max(seq, all[name] ?? 0);
  return all;
}
