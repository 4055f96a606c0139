'use client';

import { useEffect } from 'react';
import type { AutosaveView } from '@/lib/draft/store/autosave';
import type { Kept } from '@/lib/draft/store/kind';
import type { StoreState } from '@/lib/draft/store/store';

/** What is open, as far as keeping it is concerned. */
export interface Keeping {
  /** Null until the device has been read. */
  view: Pick<AutosaveView<Kept>, 'draft' | 'state'> | null;
  store: { state(): StoreState } | null;
  /** The storage of the device does not answer. */
  silent: boolean;
}

/** Lets the browser ask before a page is left whose answers are nowhere but in it. */
export function useLeaveWarning({ view, store, silent }: Keeping): void {
  const inTab = store?.state().place === 'memory' && (view?.draft.revision ?? 0) > 1;
  // What is only on its way to the device is written when the page goes.
  const wouldLose = silent || inTab || view?.state.status === 'failed';

  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
