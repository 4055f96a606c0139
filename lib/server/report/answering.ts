import type { MessagePort } from 'node:worker_threads';

/**
 * A job as a worker gets it. Nothing is sent over the port; it closes when the worker ends, which is how
 * that is noticed.
 */
export interface Task<Job> {
  job: Job;
  line: MessagePort;
}

/** The outcome of a job. A job that fails is an outcome too, unlike a worker that fails. */
export type Outcome<Result> = { result: Result } | Failure;

/** An error with its code, which structured cloning between threads would drop. */
interface Failure {
  error: unknown;
  code: unknown;
}

const failure = (error: unknown): Failure => ({
  error,
  code: error instanceof Error && 'code' in error ? error.code : undefined,
});

/** The error that the job threw. */
export const errorOf = ({ error, code }: Failure): unknown =>
  error instanceof Error && code !== undefined ? Object.assign(error, { code }) : error;

/** Wraps a function as the default export of a worker's module. */
export const answering =
  <Job, Result>(work: (job: Job) => Result | Promise<Result>) =>
  async ({ job }: Task<Job>): Promise<Outcome<Result>> => {
    try {
      return { result: await work(job) };
    } catch (error) {
      return failure(error);
    }
  };
