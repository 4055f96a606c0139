'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { whenIdle } from '@/components/ui/when-idle';

/** How long a part may wait for the browser to be idle, in ms. */
const LONGEST_WAIT = 500;

/**
 * Shows the first of its parts at once and the others one by one, so that a phone can already be
 * read and touched; all at once for who goes to a part or prints.
 */
export function Gradual({ parts }: { parts: readonly ReactNode[] }) {
  const [shown, setShown] = useState(() => (window.location.hash ? parts.length : 1));

  useEffect(() => {
    if (shown >= parts.length) return;
    const showAll = () => setShown(Number.POSITIVE_INFINITY);
    addEventListener('hashchange', showAll);
    addEventListener('beforeprint', showAll);
    const stop = whenIdle(
      () => startTransition(() => setShown((count) => count + 1)),
      LONGEST_WAIT,
    );
    return () => {
      stop();
      removeEventListener('hashchange', showAll);
      removeEventListener('beforeprint', showAll);
    };
  }, [shown, parts.length]);

  return parts.slice(0, shown);
}
