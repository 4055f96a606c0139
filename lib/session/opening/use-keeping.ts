'use client';

import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { AutosaveView } from '@/lib/draft/store/autosave';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import type { Change, DocumentStore } from '@/lib/draft/store/store';
import type { Opening } from './opening';

interface ChangeOptions {
  typing?: boolean;
  buildsOn?: boolean;
}

/** A document that is worked on, and the keeping of it. */
export interface KeptDocument<T extends Kept, S extends Entry, P extends string> {
  /** False until the device has been read; the document is an empty one until then. */
  ready: boolean;
  /** The storage of the device does not answer. */
  silent: boolean;
  draft: T;
  /** Null until the device has been read. */
  view: AutosaveView<T> | null;
  store: DocumentStore<T, S> | null;
  /** Changes a field; see `Autosave.change`. What is changed before the device is read is applied then. */
  change(path: P, change: Change<T>, options?: ChangeOptions): void;
  /** Settles a conflict with another tab. */
  resolve(key: string, choice: 'mine' | 'theirs'): void;
  /** Writes everything now; true when all of it is stored. */
  flush(): Promise<boolean>;
}

const nothing = () => () => {};
const noView = () => null;

/**
 * Keeps a document while it is worked on.
 *
 * @param empty - what is shown until the device has been read; the same at each rendering.
 */
export function useKeeping<T extends Kept, S extends Entry, P extends string>(
  opening: Opening<T, S>,
  empty: T,
): KeptDocument<T, S, P> {
  const { autosave, store } = opening.status === 'open' ? opening : { autosave: null, store: null };
  const view = useSyncExternalStore<AutosaveView<T> | null>(
    autosave?.subscribe ?? nothing,
    autosave?.view ?? noView,
    noView,
  );
  const early = useRef<Parameters<KeptDocument<T, S, P>['change']>[]>([]);

  useEffect(() => {
    for (const call of early.current.splice(0)) autosave?.change(...call);
  }, [autosave]);

  const change = useCallback<KeptDocument<T, S, P>['change']>(
    (...call) => {
      if (autosave) autosave.change(...call);
      else early.current.push(call);
    },
    [autosave],
  );
  const resolve = useCallback<KeptDocument<T, S, P>['resolve']>(
    (key, choice) => void autosave?.resolve(key, choice),
    [autosave],
  );
  const flush = useCallback(async () => {
    await autosave?.flush();
    return autosave?.view().state.status === 'saved';
  }, [autosave]);

  return {
    ready: view !== null,
    silent: opening.status === 'opening' && opening.silent === true,
    draft: view?.draft ?? empty,
    view,
    store,
    change,
    resolve,
    flush,
  };
}
