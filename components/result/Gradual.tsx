'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** How long a part may wait for the browser to be idle, in ms. */
const LONGEST_WAIT = 500;

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: LONGEST_WAIT });
  return () => cancelIdleCallback(handle);
};

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
    const stop = whenIdle(() => startTransition(() => setShown((count) => count + 1)));
    return () => {
      stop();
      removeEventListener('hashchange', showAll);
      removeEventListener('beforeprint', showAll);
    };
  }, [shown, parts.length]);

  return parts.slice(0, shown);
}
