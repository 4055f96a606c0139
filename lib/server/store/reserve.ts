import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'rooms.reserve';
/** More than deleting the largest record writes at once. */
const SIZE = 4_000_000;

/** A part of the disk that is held to be given up when there is no other left: deleting takes some too. */
export class Reserve {
  readonly #file: string;

  constructor(directory: string) {
    this.#file = join(/* turbopackIgnore: true */ directory, FILE);
  }

  /** Takes it, unless it is there already or the disk has no room for it. */
  async take(): Promise<void> {
    try {
      const there = await stat(this.#file).catch(() => null);
      // Not zeros, which some file systems do not store.
      if (there?.size !== SIZE)
        await writeFile(this.#file, Buffer.alloc(SIZE, 'reserve '), { mode: 0o600 });
    } catch {
      await this.give();
    }
  }

  /** Gives it up. */
  async give(): Promise<void> {
    await rm(this.#file, { force: true }).catch(() => {});
  }
}
