import { setImmediate as breathe } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Refusal } from './refusal';
import type { Tables } from './tables';

type Work<T> = (transaction: Transaction<Tables>) => Promise<T>;

interface Job {
  work: Work<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

type Outcome = { value: unknown } | { refused: Refusal };

/** Most transactions in one commit, so that readers wait only briefly. */
const MOST = 64;

/**
 * Lets transactions of one process share a commit: those that arrive while the disk is busy go into the
 * next commit together. Each is answered after the commit that holds it; one that is refused is rolled
 * back alone.
 */
export class GroupCommit {
  readonly #query: Kysely<Tables>;
  readonly #waiting: Job[] = [];
  #busy = false;

  constructor(query: Kysely<Tables>) {
    this.#query = query;
  }

  /**
   * Runs work in a transaction, all or nothing. `work` may be called more than once before it is
   * committed.
   */
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
      // Lets requests that have arrived meanwhile join this commit.
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
      // Waiting for another process blocks this one, so one wait answers for all jobs.
      if (isBusy(error)) for (const { reject } of jobs) reject(error);
      // Everything was rolled back. Run alone, only the jobs with a fault of their own fail.
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
    if (!(error instanceof Refusal)) throw error;
    await sql`rollback to job`.execute(transaction);
    await sql`release job`.execute(transaction);
    return { refused: error };
  }
}

function settle(job: Job | undefined, outcome: Outcome): void {
  if ('refused' in outcome) job?.reject(outcome.refused);
  else job?.resolve(outcome.value);
}
