'use client';

import { startTransition, useCallback, useEffect, useState } from 'react';
import { type StorageError, storageError } from '@/lib/draft/store/errors';
import type { AssessmentStore, Summary } from '@/lib/draft/store/store';
import { causeOf } from '@/lib/site/failure';
import { deviceStore } from './device';

/** What is on this device; null until it has been read. */
export interface AssessmentList {
  store: AssessmentStore | null;
  summaries: Summary[] | null;
  problem: StorageError | null;
  /** Does something with the store; a failure of the store is shown, and false given. */
  attempt(work: (store: AssessmentStore) => Promise<void>): Promise<boolean>;
}

/**
 * The assessments on this device, kept up to date with this and other tabs. When what reading
 * or changing them cannot be fetched, it is thrown while rendering.
 */
export function useList(): AssessmentList {
  const [store, setStore] = useState<AssessmentStore | null>(null);
  const [summaries, setSummaries] = useState<Summary[] | null>(null);
  const [problem, setProblem] = useState<StorageError | null>(null);

  const fail = useCallback(
    (cause: unknown) =>
      setStore(() => {
        throw cause;
      }),
    [],
  );

  useEffect(() => {
    let left = false;
    let stop = () => {};
    const takeUp = (opened: AssessmentStore) => {
      if (left) return;
      const read = () =>
        opened.list().then(
          // Interruptible: what stands below the list is rendered with it.
          (list) => !left && startTransition(() => setSummaries(list)),
          (cause) => !left && setProblem(storageError(cause)),
        );
      stop = opened.subscribe(({ kind }) => {
        if (kind !== 'state') void read();
      });
      setStore(opened);
      void read();
    };
    deviceStore().then(takeUp, fail);
    return () => {
      left = true;
      stop();
    };
  }, [fail]);

  const attempt = useCallback<AssessmentList['attempt']>(
    async (work) => {
      setProblem(null);
      try {
        await work(await deviceStore());
        return true;
      } catch (cause) {
        if (causeOf(cause) === 'notFetched') fail(cause);
        else setProblem(storageError(cause));
        return false;
      }
    },
    [fail],
  );

  return { store, summaries, problem, attempt };
}
