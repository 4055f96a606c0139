'use client';

import { useEffect, useState } from 'react';
import { settled } from '@/lib/browser/first-interaction';

/** What a reader wants of a long page: its beginning, more of it, or all of it at once. */
type Wish = 'beginning' | 'more' | 'all';

/**
 * Follows what the reader wants: more at the first sign that somebody reads, all for who goes to a part
 * or prints.
 */
export function useReader(): Wish {
  const [wish, setWish] = useState<Wish>(() => (window.location.hash ? 'all' : 'beginning'));

  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const wantAll = () => setWish('all');
    settled(signal).then(() => setWish((former) => (former === 'all' ? former : 'more')));
    addEventListener('hashchange', wantAll, { signal });
    addEventListener('beforeprint', wantAll, { signal });
    return () => left.abort();
  }, []);

  return wish;
}
