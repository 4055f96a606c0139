'use client';

import { startTransition, useEffect, useState } from 'react';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import { deviceStore } from './device';
import { letGo, whenLeft } from './leaving';
import type { AssessmentOpening } from './open-assessment';
import type { Opening } from './opening';

/** Time to wait for the storage before a notice is shown, in ms. */
const PATIENCE = 5_000;

/** Loaded apart: a question can be read before the device is. */
async function openAssessment(id: string): Promise<AssessmentOpening> {
  const [module, store] = await Promise.all([import('./open-assessment'), deviceStore()]);
  return module.openAssessment(store, id);
}

interface Flushed {
  autosave: { flush(): Promise<void>; stop(): void };
}

/**
 * Writes what is pending when the page is hidden, since it may be closed without notice, and when it is about to be
 * left: it then runs on until the next one answers, and no longer once it is gone.
 */
function flushWhenHidden({ autosave }: Flushed): () => void {
  const hide = () => {
    if (document.visibilityState === 'hidden') void autosave.flush();
  };
  const leave = () => void autosave.flush();
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('beforeunload', leave);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('beforeunload', leave);
    window.removeEventListener('pagehide', leave);
  };
}

/** Opens an assessment on this device, as `useOpened`. */
export const useOpening = (id: string): AssessmentOpening => useOpened(id, openAssessment);

/**
 * Opens a document on this device and keeps an eye on it. When what that takes cannot be fetched, it is
 * thrown while rendering.
 *
 * @param open - the same function at each rendering.
 */
export function useOpened<T extends Kept, S extends Entry, More>(
  id: string,
  open: (id: string) => Promise<Opening<T, S, More>>,
): Opening<T, S, More> {
  const [opening, setOpening] = useState<Opening<T, S, More>>({ status: 'opening' });

  useEffect(() => {
    let left = false;
    const stops: (() => void)[] = [];
    const takeUp = (opened: Opening<T, S, More>) => {
      if (left) {
        if (opened.status === 'open') opened.autosave.stop();
        return;
      }
      // Interruptible: showing what was answered must not hold up who answers already.
      startTransition(() => setOpening(opened));
      if (opened.status !== 'open') return;
      stops.push(
        flushWhenHidden(opened),
        opened.store.subscribe((event) => {
          const isThis = event.kind === 'cleared' || (event.kind === 'removed' && event.id === id);
          if (isThis && event.origin === 'elsewhere') setOpening({ status: 'missing' });
        }),
        () => letGo(id, opened.autosave),
      );
    };
    const fail = (cause: unknown) =>
      setOpening(() => {
        throw cause;
      });
    const timer = setTimeout(
      () => setOpening((now) => (now.status === 'opening' ? { ...now, silent: true } : now)),
      PATIENCE,
    );
    whenLeft(id)
      .then(() => open(id))
      .then(takeUp, fail);
    return () => {
      left = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [id, open]);

  return opening;
}
