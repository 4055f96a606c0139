import type { MessagePort } from 'node:worker_threads';

/** Work as it reaches a worker. The line does nothing but break when the worker ends. */
export interface Task<Job> {
  job: Job;
  line: MessagePort;
}

/** What comes back: a failure of the work is an answer, unlike a failure of the worker. */
export type Outcome<Result> = { result: Result } | Failure;

/** An error with its code, which would get lost between threads. */
interface Failure {
  error: unknown;
  code: unknown;
}

const failure = (error: unknown): Failure => ({
  error,
  code: error instanceof Error && 'code' in error ? error.code : undefined,
});

/** What the work threw, as it was. */
export const errorOf = ({ error, code }: Failure): unknown =>
  error instanceof Error && code !== undefined ? Object.assign(error, { code }) : error;

/** Makes a function into what the module of a worker exports by default. */
export const answering =
  <Job, Result>(work: (job: Job) => Result | Promise<Result>) =>
  async ({ job }: Task<Job>): Promise<Outcome<Result>> => {
    try {
      return { result: await work(job) };
    } catch (error) {
      return failure(error);
    }
  };
