import type { Decided, Submission } from '@/lib/collecting/online/documents';
import type { Opening, OpeningKeys } from '@/lib/collecting/online/opening';
import type { ReadOptions } from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import { localDay } from '@/lib/i18n/day';
import { SealedError } from '@/lib/sealed/host/errors';
import { CausedError } from '@/lib/site/failure';
import type { Ask, Reply } from './open-worker';

/** An ask without its id. */
type Asked = Ask extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

type Watching = Pick<ReadOptions, 'signal' | 'onProgress'>;

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (cause: unknown) => void;
  onProgress: ReadOptions['onProgress'];
}

/** Opens what bodies sent in a worker of its own, so that the page stays quick to the touch. */
export function openApart(keys: OpeningKeys): Opening {
  const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const endAll = (cause: unknown) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    if ('progress' in data) {
      one?.onProgress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) one?.resolve(data.answer);
    else one?.reject(data.sealed ? new SealedError(data.sealed) : new Error(data.problem));
  });
  worker.addEventListener('error', ({ message }) =>
    // Without a message the worker's own script did not come.
    endAll(message ? new Error(message) : new CausedError('notFetched')),
  );
  const send = (ask: Ask) => worker.postMessage(ask);
  // The worker answers what was asked.
  const ask = <T>(one: Asked, { signal, onProgress }: Watching = {}): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => endAll(signal.reason), { once: true });
      asked += 1;
      waiting.set(asked, { resolve, reject, onProgress });
      send({ ...one, id: asked } as Ask);
    }) as Promise<T>;
  send({ keys });
  return {
    submission: (...record) => ask<Submission>({ part: 'submission', record }),
    decision: (...record) => ask<Decided>({ part: 'decision', record }),
    responses: (submitted, asking, { today = localDay(new Date()), ...watching }) =>
      ask<ReadOutcome[]>({ part: 'responses', submitted: [...submitted], asking, today }, watching),
    end: () => worker.terminate(),
  };
}
