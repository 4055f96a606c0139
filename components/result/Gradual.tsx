'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { settled } from '@/components/ui/settled';
import { whenIdle } from '@/components/ui/when-idle';

/** How long a part may wait for the browser to be idle, in ms. */
const LONGEST_WAIT = 500;

/**
 * Shows the first of its parts at once, so that a phone can be read and touched, and the others one by
 * one as soon as somebody starts to read; all at once for who goes to a part or prints.
 */
export function Gradual({ parts }: { parts: readonly ReactNode[] }) {
  const [shown, setShown] = useState(() => (window.location.hash ? parts.length : 1));
  const [begun, setBegun] = useState(false);
  const complete = shown >= parts.length;

  useEffect(() => {
    const left = new AbortController();
    settled(left.signal).then(() => setBegun(true));
    return () => left.abort();
  }, []);

  useEffect(() => {
    if (complete) return;
    const showAll = () => setShown(Number.POSITIVE_INFINITY);
    addEventListener('hashchange', showAll);
    addEventListener('beforeprint', showAll);
    return () => {
      removeEventListener('hashchange', showAll);
      removeEventListener('beforeprint', showAll);
    };
  }, [complete]);

  useEffect(() => {
    if (!begun || shown >= parts.length) return;
    return whenIdle(() => startTransition(() => setShown((count) => count + 1)), LONGEST_WAIT);
  }, [begun, shown, parts.length]);

  return parts.slice(0, shown);
}
