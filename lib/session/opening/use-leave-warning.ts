'use client';

import { useEffect } from 'react';
import { useSession } from '@/lib/session/session';

/** Lets the browser ask before a page is left whose answers are nowhere but in it. */
export function useLeaveWarning(): void {
  const { view, store, silent } = useSession();
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
