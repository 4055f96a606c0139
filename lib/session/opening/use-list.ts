'use client';

import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Draft } from '@/lib/draft/draft';
import { type StorageError, storageError } from '@/lib/draft/store/errors';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import type { DocumentStore, DraftSummary, UnreadableSummary } from '@/lib/draft/store/store';
import { causeOf } from '@/lib/site/failure';
import { deviceStore } from './device';

/** What is on this device; null until it has been read. */
export interface DocumentList<T extends Kept, S extends Entry> {
  store: DocumentStore<T, S> | null;
  summaries: (S | UnreadableSummary)[] | null;
  problem: StorageError | null;
  /** Does something with the store; a failure of the store is shown, and false given. */
  attempt(work: (store: DocumentStore<T, S>) => Promise<void>): Promise<boolean>;
}

export type AssessmentList = DocumentList<Draft, DraftSummary>;

/** The assessments on this device, as `useDocuments`. */
export const useList = (): AssessmentList => useDocuments(deviceStore);

/**
 * The documents of one kind on this device, kept up to date with this and other tabs. When what reading
 * or changing them cannot be fetched, it is thrown while rendering.
 *
 * @param open - opens their store, once; the same function at each rendering.
 */
export function useDocuments<T extends Kept, S extends Entry>(
  open: () => Promise<DocumentStore<T, S>>,
): DocumentList<T, S> {
  const [store, setStore] = useState<DocumentStore<T, S> | null>(null);
  const [summaries, setSummaries] = useState<(S | UnreadableSummary)[] | null>(null);
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
    const takeUp = (opened: DocumentStore<T, S>) => {
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
    open().then(takeUp, fail);
    return () => {
      left = true;
      stop();
    };
  }, [open, fail]);

  const attempt = useCallback<DocumentList<T, S>['attempt']>(
    async (work) => {
      setProblem(null);
      try {
        await work(await open());
        return true;
      } catch (cause) {
        if (causeOf(cause) === 'notFetched') fail(cause);
        else setProblem(storageError(cause));
        return false;
      }
    },
    [open, fail],
  );

  return { store, summaries, problem, attempt };
}
