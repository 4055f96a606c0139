import type {
  ConsultationReading,
  GroupRef,
  Publication,
  Published,
} from '@/lib/consultation/types';
import { CausedError } from '@/lib/site/failure';
import type { EarlierRound } from './earlier-round';
import type { ReadFrom, ReadTerms } from './input';
import type { Answer, Ask, Reply } from './read-worker';

/** How far long work is. */
export interface Progress {
  done: number;
  total: number;
}

interface Watching {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

type AnswerTo<K extends Ask['kind']> = Extract<Answer, { kind: K }>;

/**
 * Lets a worker of its own do one thing and ends it, so that the page stays quick to the touch and work can
 * be stopped halfway.
 */
function work<K extends Ask['kind']>(
  ask: Extract<Ask, { kind: K }>,
  { onProgress, signal }: Watching,
): Promise<AnswerTo<K>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('progress' in data) onProgress?.(data.progress);
      // The worker answers what was asked.
      else if ('answer' in data) end(() => resolve(data.answer as AnswerTo<K>));
      else end(() => reject(new Error(data.problem)));
    });
    worker.addEventListener('error', ({ message }) =>
      // Without a message the worker's own script did not come.
      end(() => reject(message ? new Error(message) : new CausedError('notFetched'))),
    );
    worker.postMessage(ask);
  });
}

/** Reads many for whoever holds the consultation; `tooFew` where a group cannot be shown apart. */
export const readMany = async (
  from: ReadFrom,
  terms: ReadTerms,
  watching: Watching,
  earlier: EarlierRound | null = null,
) => (await work({ kind: 'read', from, terms, earlier }, watching)).result;

interface PublishOrder {
  published: Pick<Published, 'ledger'>[];
  terms: Omit<ReadTerms, 'group'>;
  /** Share 0–1 for which the smallest combination is told, if it was sought. */
  target: number | undefined;
  /** ISO date. */
  on: string;
  /** The round before, which it is laid beside. */
  earlier: EarlierRound | null;
}

/** Everything that may leave, tested against all that left before, with its ledger. */
export const preparePublication = async (
  from: ReadFrom,
  order: PublishOrder,
  watching: Watching,
): Promise<Prepared> => (await work({ kind: 'publish', from, ...order }, watching)).result;

/** A publication that nobody has confirmed yet. */
export interface Prepared extends Published {
  publication: Publication;
  /** Tables that there are, and that are shown. */
  tables: number;
  shown: number;
}

/** What was found for a target. */
export type Sought = NonNullable<ConsultationReading['smallest']>;

/**
 * The smallest combinations of packages with which a share (0–1) of those who answered carry the task;
 * undefined where that may not be told.
 */
export const seekSmallest = async (
  from: ReadFrom,
  { terms, target }: { terms: Omit<ReadTerms, 'group'>; target: number },
  watching: Watching,
): Promise<Sought | undefined> =>
  (await work({ kind: 'seek', from, terms, target }, watching)).result;

/** A group as one word, to compare. */
export const groupKey = (group: GroupRef | null): string =>
  group === null ? '' : JSON.stringify([group.classification, group.group]);

/** The group of such a word. */
export function groupOfKey(key: string): GroupRef | null {
  if (key === '') return null;
  const [classification, group] = JSON.parse(key) as [string, string];
  return { classification, group };
}
