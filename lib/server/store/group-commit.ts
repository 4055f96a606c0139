import { setImmediate as breathe } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { RoomError } from './refusal';
import type { Tables } from './tables';

type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

interface Job {
  work: Work<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

type Outcome = { value: unknown } | { refused: RoomError };

/** Few enough to hold up readers for a moment only. */
const MOST = 64;

/**
 * Transactions of one process that share a commit: what arrives while the disk is busy with one goes into
 * the next together. Nobody is answered before the commit that holds their work, and a refusal takes back
 * nobody else's.
 */
export class GroupCommit {
  readonly #query: Kysely<Tables>;
  readonly #waiting: Job[] = [];
  #busy = false;

  constructor(query: Kysely<Tables>) {
    this.#query = query;
  }

  /** Does work in a transaction, all or nothing. The work may be done more than once until it is kept. */
  run<T>(work: Work<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Job['resolve'], reject });
      if (this.#busy) return;
      this.#busy = true;
      void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Whoever else has arrived meanwhile may come along.
      await breathe();
      await this.#together(this.#waiting.splice(0, MOST));
    }
    this.#busy = false;
  }

  async #together(jobs: readonly Job[]): Promise<void> {
    const [job, ...more] = jobs;
    if (job && more.length === 0) return this.#alone(job);
    try {
      const outcomes = await this.#query.transaction().execute(async (transaction) => {
        const found: Outcome[] = [];
        for (const { work } of jobs) found.push(await attempt(transaction, work));
        return found;
      });
      for (const [at, outcome] of outcomes.entries()) settle(jobs[at], outcome);
    } catch (error) {
      // Waiting for another process holds up this one: once is enough for all.
      if (isBusy(error)) for (const { reject } of jobs) reject(error);
      // Something broke, and everything was taken back. By themselves only those fail that must.
      else for (const one of jobs) await this.#alone(one);
    }
  }

  async #alone({ work, resolve, reject }: Job): Promise<void> {
    await this.#query.transaction().execute(work).then(resolve, reject);
  }
}

const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  (Number((error as { errcode?: unknown }).errcode) & 0xff) === SQLITE_BUSY;

async function attempt(transaction: Transaction<Tables>, work: Work<unknown>): Promise<Outcome> {
  await sql`savepoint job`.execute(transaction);
  try {
    const value = await work(transaction);
    await sql`release job`.execute(transaction);
    return { value };
  } catch (error) {
    if (!(error instanceof RoomError)) throw error;
    await sql`rollback to job`.execute(transaction);
    await sql`release job`.execute(transaction);
    return { refused: error };
  }
}

function settle(job: Job | undefined, outcome: Outcome): void {
  if ('refused' in outcome) job?.reject(outcome.refused);
  else job?.resolve(outcome.value);
}
