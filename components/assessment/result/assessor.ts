import type { AssessmentResult, AssessRequest } from '@/lib/model';
import type { Ask, Reply } from './assess-worker';

interface Waiting {
  resolve(result: AssessmentResult): void;
  reject(cause: Error): void;
}

/** Assesses requests in one worker of the browser. */
export class Assessor {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private turns = 0;

  /** Starts the worker, so that it is there when the network is not. */
  start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = this.waiting.get(data.turn);
      this.waiting.delete(data.turn);
      if ('result' in data) asked?.resolve(data.result);
      else asked?.reject(new Error(data.problem));
    });
    worker.addEventListener('error', ({ message }) => {
      // The next request gets a new worker.
      this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(new Error(message));
      this.waiting.clear();
    });
    this.worker = worker;
    return worker;
  }

  /** The result of a valid request. Fails when the worker cannot run. */
  assess(request: AssessRequest): Promise<AssessmentResult> {
    this.turns += 1;
    const turn = this.turns;
    return new Promise((resolve, reject) => {
      this.waiting.set(turn, { resolve, reject });
      this.start().postMessage({ turn, request } satisfies Ask);
    });
  }
}
