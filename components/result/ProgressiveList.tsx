'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { goToPart } from '@/lib/browser/go-to-part';
import { whenIdle } from '@/lib/browser/when-idle';

/** How long a part may wait for the browser to be idle, in ms. */
const LONGEST_WAIT = 500;

/** Shows its parts one by one, so that a phone stays quick to the touch; all at once if that is asked. */
export function Gradual({ parts, atOnce }: { parts: readonly ReactNode[]; atOnce: boolean }) {
  const [shown, setShown] = useState(1);
  const complete = atOnce || shown >= parts.length;

  useEffect(() => {
    if (complete) return;
    return whenIdle(() => startTransition(() => setShown(shown + 1)), LONGEST_WAIT);
  }, [complete, shown]);

  // A browser that was sent to a part before it was there does not look for it again.
  useEffect(() => {
    if (atOnce) goToPart();
  }, [atOnce]);

  return complete ? parts : parts.slice(0, shown);
}
