import type { Locale } from '@/lib/i18n/locales';
import type { WhatIf } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { ScoredRequest } from '@/lib/model/types';
import { CausedError } from '@/lib/site/failure';
import type { Ask, Reply } from './assess-worker';

interface Waiting {
  resolve(answer: AssessmentResult | WhatIf): void;
  reject(cause: Error): void;
}

/** Assesses requests in one worker of the browser. */
class Assessor {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Promise<Worker> | undefined;
  private turns = 0;

  /** The worker, once all of it has been fetched: from then on it needs no network. */
  start(): Promise<Worker> {
    this.worker ??= this.open();
    return this.worker;
  }

  /** The result of a valid request. Fails when the worker cannot run. */
  assess(request: ScoredRequest, locale: Locale): Promise<AssessmentResult> {
    return this.ask<AssessmentResult>({ request, locale });
  }

  /** What a valid request would come to with these measures done. Fails when the worker cannot run. */
  whatIf(request: ScoredRequest, locale: Locale, measures: readonly string[]): Promise<WhatIf> {
    return this.ask<WhatIf>({ request, locale, measures });
  }

  private async ask<T extends AssessmentResult | WhatIf>(asked: Omit<Ask, 'turn'>): Promise<T> {
    const worker = await this.start();
    this.turns += 1;
    const turn = this.turns;
    return new Promise<T>((resolve, reject) => {
      // The worker answers what was asked.
      this.waiting.set(turn, { resolve: (answer) => resolve(answer as T), reject });
      worker.postMessage({ turn, ...asked } satisfies Ask);
    });
  }

  private open(): Promise<Worker> {
    const worker = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    return new Promise((resolve, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if ('ready' in data) return resolve(worker);
        const asked = this.waiting.get(data.turn);
        this.waiting.delete(data.turn);
        if ('answer' in data) asked?.resolve(data.answer);
        else asked?.reject(new Error(data.problem));
      });
      worker.addEventListener('error', ({ message }) => {
        // The next request gets a new worker.
        this.worker = undefined;
        // Without a message the worker's own script did not come.
        const cause = message ? new Error(message) : new CausedError('notFetched');
        fail(cause);
        for (const { reject } of this.waiting.values()) reject(cause);
        this.waiting.clear();
      });
    });
  }
}

let shared: Assessor | undefined;

/** The one for all languages and assessments. */
export function assessor(): Assessor {
  shared ??= new Assessor();
  return shared;
}
