import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { logFailure } from '@/lib/server/log/failure';
import { errorOf, type Outcome, type Task } from './answering';
import { PoolError } from './errors';
import { Turns } from './turns';

export interface PoolOptions {
  /** Finds the module that the workers run; its default export is made by `answering`. */
  workerFile: () => Promise<string>;
  /** Most workers; by default one on a single core and otherwise two, to limit memory. */
  size?: number;
  /** Jobs that may wait while all workers are busy. */
  maxQueue?: number;
  /** Milliseconds of work after which a job is given up. */
  timeLimit?: number;
}

/** Heap limits of each worker, in MB. A larger young generation is faster and retains more. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const IDLE_TIMEOUT = 60_000;

/**
 * Workers that start when there is work and end when there has been none for a while.
 *
 * The queue of waiting jobs is kept here and not by Tinypool: there a job is queued again when its
 * worker crashes, so that it could be refused half way, and a worker that ends is not replaced for
 * jobs that already wait.
 */
export class ReportPool<Job, Result> {
  readonly #workers: Tinypool;
  readonly #size: number;
  readonly #turns: Turns;
  readonly #workerFile: () => Promise<string>;
  readonly #timeLimit: number;

  constructor(options: PoolOptions) {
    const size = options.size ?? Math.min(2, availableParallelism());
    this.#size = size;
    this.#workerFile = options.workerFile;
    this.#timeLimit = options.timeLimit ?? 60_000;
    this.#turns = new Turns(size, options.maxQueue ?? 100);
    this.#workers = new Tinypool({
      minThreads: 0,
      maxThreads: size,
      idleTimeout: IDLE_TIMEOUT,
      resourceLimits: MEMORY,
    });
    // Nothing is lost when a worker without a job fails: the next job gets a new one.
    this.#workers.on('error', (error) => logFailure('a worker without a job', error));
  }

  /**
   * Runs a job in a worker; once more in another if the first one crashes.
   * @throws {PoolError} `busy`, `time-limit` or `worker-lost`; the reason of `signal` when that ended
   *   the waiting or the work; otherwise whatever the job threw.
   */
  async run(job: Job, signal: AbortSignal): Promise<Result> {
    const giveBack = await this.#turns.take(signal);
    try {
      const filename = await this.#workerFile();
      const outcome = await this.#attempt(job, filename, signal).catch((error) => {
        if (!(error instanceof PoolError) || error.code !== 'worker-lost') throw error;
        return this.#attempt(job, filename, signal);
      });
      if ('error' in outcome) throw errorOf(outcome);
      return outcome.result;
    } finally {
      giveBack();
    }
  }

  /** Jobs at work, and jobs that wait. */
  get load(): { running: number; waiting: number } {
    const { free, waiting } = this.#turns.load;
    return { running: this.#size - free, waiting };
  }

  /** Ends all workers and the jobs they run. */
  close(): Promise<void> {
    return this.#workers.destroy();
  }

  async #attempt(job: Job, filename: string, signal: AbortSignal): Promise<Outcome<Result>> {
    const { port1: line, port2 } = new MessageChannel();
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(new PoolError('time-limit')), this.#timeLimit);
    // Tinypool does not notice a worker that exits; the port closes then.
    line.once('close', () => end.abort(new PoolError('worker-lost')));
    const either = AbortSignal.any([signal, end.signal]);
    try {
      const task: Task<Job> = { job, line: port2 };
      return await this.#workers.run(task, { filename, transferList: [port2], signal: either });
    } catch (error) {
      throw either.aborted ? either.reason : new PoolError('worker-lost', { cause: error });
    } finally {
      clearTimeout(timer);
      line.close();
    }
  }
}
