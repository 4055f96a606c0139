'use client';

import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useRef,
  useState,
} from 'react';
import type { SealedProblem } from '@/lib/sealed/host/errors';
import { problemOf } from './problem';

/** Work with a session at the host. */
export interface Work<S> {
  /** What went wrong the last time that something was done; null after it went well. */
  problem: SealedProblem | null;
  busy: boolean;
  /** Does something with the session, one thing at a time; undefined when it failed. */
  run: <T>(work: (session: S) => Promise<T>) => Promise<T | undefined>;
}

interface Around<S> {
  /** Waits for what has to be over first; never rejects. */
  before?: () => Promise<void>;
  /** Shows what came of it. Both stay the same function as long as the session is the same. */
  after: (session: S) => unknown;
}

/** Lets things be done with a session, which is null until it is open. */
export function useWork<S>(
  session: S | null,
  { before, after }: Around<S>,
): Work<S> & {
  setProblem: Dispatch<SetStateAction<SealedProblem | null>>;
  /** Whether something is being done at this moment. */
  working: RefObject<boolean>;
} {
  const [problem, setProblem] = useState<SealedProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const working = useRef(false);
  const run = useCallback<Work<S>['run']>(
    async (work) => {
      if (!session || working.current) return undefined;
      working.current = true;
      setBusy(true);
      try {
        await before?.();
        const result = await work(session);
        setProblem(null);
        return result;
      } catch (cause) {
        setProblem(problemOf(cause));
        return undefined;
      } finally {
        working.current = false;
        setBusy(false);
        await after(session);
      }
    },
    [session, before, after],
  );
  return { problem, setProblem, busy, run, working };
}
