'use client';

import { useCallback, useRef, useState } from 'react';
import { useRoomTexts } from '@/lib/page-texts/room';
import { failureText } from './room-problem';

export interface Attempt {
  busy: boolean;
  /** The message of the last failure. */
  problem: string | null;
  /** Does something that may fail; whether it worked. One at a time. */
  run(work: () => Promise<unknown>): Promise<boolean>;
}

/** An operation on a room that may fail, with its state and the message of a failure. */
export function useAttempt(): Attempt {
  const texts = useRoomTexts();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);

  const run = useCallback(
    async (work: () => Promise<unknown>) => {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      setProblem(null);
      try {
        await work();
        return true;
      } catch (cause) {
        setProblem(failureText(texts, cause));
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [texts],
  );
  return { busy, problem, run };
}
