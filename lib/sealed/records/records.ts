import type { Bytes } from '@/lib/bytes/bytes';
import { newId } from '@/lib/bytes/new-id';
import { expectOk, SealedError } from '@/lib/sealed/host/errors';
import type { SealedApi } from '@/lib/sealed/host/sealed-api';
import type { Codec } from './codec';

/** Remembers the highest version seen of each record; 0 for one never seen. */
export interface SeqMemory {
  highest(name: string): number;
  saw(name: string, seq: number): void;
  /** Forgets all versions, after the host was restored from a backup. */
  clear(): void;
}

/** A memory that starts with known versions and calls `keep` for every newer one. */
export function seqMemory(
  known: Record<string, number> = {},
  keep: (name: string, seq: number) => void = () => {},
): SeqMemory {
  const seqs = new Map(Object.entries(known));
  const highest = (name: string) => seqs.get(name) ?? 0;
  return {
    highest,
    saw: (name, seq) => {
      if (seq <= highest(name)) return;
      seqs.set(name, seq);
      keep(name, seq);
    },
    clear: () => seqs.clear(),
  };
}

/** A record as it was read. */
export interface Version<T> {
  seq: number;
  value: T;
}

/** Most attempts at a change when another device writes first. */
const ATTEMPTS = 6;

/**
 * Reads and writes the records of a room: encrypts, decrypts, and refuses versions older than seen. Fails
 * with `SealedError`s.
 */
export class RoomRecords {
  constructor(
    readonly api: SealedApi,
    private readonly memory: SeqMemory,
  ) {}

  /** Fails with `rollback` when this device has seen a newer version, with `gone` when there is none. */
  async read<T>(codec: Pick<Codec<T>, 'name' | 'read'>, signal?: AbortSignal): Promise<Version<T>> {
    const { name } = codec;
    const { seq, bytes } = expectOk(await this.api.read(name, signal));
    if (seq < this.memory.highest(name)) throw new SealedError('rollback');
    const value = await codec.read({ room: this.api.room, name, seq }, bytes);
    // Only a version that decrypts counts as seen: a forged number must not shut out the real one.
    this.memory.saw(name, seq);
    return { seq, value };
  }

  /** Writes version `base + 1` (base 0: the first). Fails with `stale` when there is another already. */
  async write<T>(
    codec: Pick<Codec<T>, 'name' | 'write'>,
    base: number,
    document: T,
    signal?: AbortSignal,
  ): Promise<Version<T>> {
    const { name } = codec;
    const seq = base + 1;
    const bytes = await codec.write({ room: this.api.room, name, seq }, document);
    const written = await this.put(name, base, bytes, signal);
    if (written !== seq) throw new SealedError('invalid');
    this.memory.saw(name, seq);
    return { seq, value: document };
  }

  /** Writes over the present version without reading it. */
  async replace<T>(codec: Pick<Codec<T>, 'name' | 'write'>, document: T): Promise<Version<T>> {
    let base = this.memory.highest(codec.name);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.write(codec, base, document);
      } catch (cause) {
        base = this.baseAfter(cause, codec.name, attempt);
      }
    }
  }

  /**
   * Changes a record: `change` gets the newest value, and is called again when another device wrote
   * first. Returning the same value writes nothing. Fails with `gone` when there is no such record.
   */
  async change<T>(
    codec: Codec<T>,
    change: (present: T) => T,
    present?: Version<T>,
  ): Promise<Version<T>> {
    let version = present ?? (await this.read(codec));
    for (let attempt = 1; ; attempt += 1) {
      const changed = change(version.value);
      if (changed === version.value) return version;
      try {
        return await this.write(codec, version.seq, changed);
      } catch (cause) {
        this.baseAfter(cause, codec.name, attempt);
        version = await this.read(codec);
      }
    }
  }

  /** The present version after a `stale` failure. Throws any other failure, and the last attempt's. */
  private baseAfter(cause: unknown, name: string, attempt: number): number {
    const stale = cause instanceof SealedError && cause.kind === 'stale';
    if (!stale || attempt >= ATTEMPTS) throw cause;
    const seq = cause.seq ?? 0;
    if (seq < this.memory.highest(name)) throw new SealedError('rollback');
    return seq;
  }

  /** Sends a write once more when no answer comes; the write id makes that harmless. */
  private async put(name: string, base: number, bytes: Bytes, signal?: AbortSignal) {
    const writeId = newId();
    const send = () => this.api.write(name, base, bytes, writeId, { signal });
    let result = await send();
    if (result.kind === 'offline' && !signal?.aborted) result = await send();
    return expectOk(result).seq;
  }
}
