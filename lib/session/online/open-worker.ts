import type { Bytes } from '@/lib/bytes/bytes';
import type { Seat } from '@/lib/collecting/online/documents';
import {
  type OpenedOf,
  type Opening,
  type OpeningKeys,
  openHere,
} from '@/lib/collecting/online/opening';
import type { Asking } from '@/lib/collecting/responses/read-responses';
import type { Slot } from '@/lib/sealed/crypto/slot';
import { SealedError, type SealedProblem } from '@/lib/sealed/host/errors';

/** What can be asked of the worker: first its keys, then any number of things, each with an id. */
export type Ask =
  | { keys: OpeningKeys }
  | { id: number; part: 'submission' | 'decision'; record: [seat: Seat, slot: Slot, bytes: Bytes] }
  | { id: number; part: 'responses'; submitted: OpenedOf[]; asking: Asking; today: string };

/** How far it is; then what came of it. `sealed`: of a `SealedError` its kind. */
export type Reply = { id: number } & (
  | { progress: { done: number; total: number } }
  | { answer: unknown }
  | { problem: string; sealed: SealedProblem | null }
);

/** The part of a worker's scope that is used here. */
interface OpenScope {
  postMessage(message: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Ask>) => void): void;
}

/** Opens in the browser what bodies sent, apart from the page: a phone stays quick to the touch meanwhile. */
const scope = self as unknown as OpenScope;

let opening: Opening | undefined;

function answerTo(ask: Exclude<Ask, { keys: unknown }>): Promise<unknown> {
  if (!opening) throw new Error('The keys come first');
  switch (ask.part) {
    case 'responses':
      return opening.responses(ask.submitted, ask.asking, {
        today: ask.today,
        onProgress: (progress) => scope.postMessage({ id: ask.id, progress }),
      });
    case 'submission':
      return opening.submission(...ask.record);
    case 'decision':
      return opening.decision(...ask.record);
  }
}

scope.addEventListener('message', async ({ data }) => {
  if ('keys' in data) {
    opening = openHere(data.keys);
    return;
  }
  const { id } = data;
  try {
    scope.postMessage({ id, answer: await answerTo(data) });
  } catch (cause) {
    const sealed = cause instanceof SealedError ? cause.kind : null;
    scope.postMessage({ id, problem: String(cause), sealed });
  }
});
