import type { ConsultationReading, Published } from '@/lib/consultation/types';
import type { EarlierRound } from './earlier-round';
import type { ReadFrom, ReadTerms } from './input';
import type { Prepared, Progress } from './reader';
import { prepare, read, seek } from './work';

type Terms = Omit<ReadTerms, 'group'>;

/** What can be asked of the worker. */
export type Ask =
  | { kind: 'read'; from: ReadFrom; terms: ReadTerms; earlier: EarlierRound | null }
  | {
      kind: 'publish';
      from: ReadFrom;
      terms: Terms;
      published: Pick<Published, 'ledger'>[];
      /** Share 0–1 for which the smallest combination is told, if it was sought. */
      target: number | undefined;
      on: string;
      /** The round before, which it is laid beside. */
      earlier: EarlierRound | null;
    }
  | { kind: 'seek'; from: ReadFrom; terms: Terms; target: number };

export type Answer =
  | { kind: 'read'; result: ConsultationReading | 'tooFew' }
  | { kind: 'publish'; result: Prepared }
  | { kind: 'seek'; result: ConsultationReading['smallest'] };

/** How far it is; then the answer, or why there is none. */
export type Reply = { progress: Progress } | { answer: Answer } | { problem: string };

/** The part of a worker's scope that is used here. */
interface ReadScope {
  postMessage(message: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Ask>) => void): void;
}

/** Reads many in the browser, apart from the page: a phone stays quick to the touch meanwhile. */
const scope = self as unknown as ReadScope;

const tell = (progress: Progress) => scope.postMessage({ progress });

function answerTo(ask: Ask): Answer {
  switch (ask.kind) {
    case 'read':
      return { kind: 'read', result: read(ask.from, ask.terms, tell, ask.earlier) };
    case 'publish':
      return { kind: 'publish', result: prepare(ask.from, ask) };
    case 'seek':
      return { kind: 'seek', result: seek(ask.from, ask, tell) };
  }
}

scope.addEventListener('message', ({ data }) => {
  try {
    scope.postMessage({ answer: answerTo(data) });
  } catch (error) {
    scope.postMessage({ problem: String(error) });
  }
});
