import type { Bytes } from '@/lib/bytes/bytes';
import {
  parseResults,
  parseSharedRecord,
  type Results,
  type SharedRecord,
} from '@/lib/rooms/documents/shared-record';
import { SealedError } from '@/lib/sealed/host/errors';
import { lockedRecord } from '@/lib/sealed/records/codec';
import type { RoomRecords, Version } from '@/lib/sealed/records/records';

/** The board key on a device that is not a coordinator's. */
export interface BoardKey {
  current(): Bytes;
  /** Looks for a newer key at the host; resolves to whether there was one. */
  renew(): Promise<boolean>;
}

/**
 * Reads the records `board` and `results`; fetches a newer board key once when the present one does not
 * decrypt.
 */
export class SharedRecordReader {
  constructor(
    private readonly records: RoomRecords,
    private readonly key: BoardKey,
  ) {}

  sharedRecord(): Promise<Version<SharedRecord>> {
    return this.withKey((key) => this.records.read(lockedRecord('board', key, parseSharedRecord)));
  }

  /** Fails with `gone` when nothing was published. */
  results(): Promise<Version<Results>> {
    return this.withKey((key) => this.records.read(lockedRecord('results', key, parseResults)));
  }

  private async withKey<T>(read: (key: Bytes) => Promise<T>): Promise<T> {
    try {
      return await read(this.key.current());
    } catch (cause) {
      const outdated = cause instanceof SealedError && cause.kind === 'tampered';
      if (!outdated || !(await this.key.renew())) throw cause;
      return read(this.key.current());
    }
  }
}
