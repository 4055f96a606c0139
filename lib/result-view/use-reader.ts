'use client';

import { useEffect, useState } from 'react';
import { settled } from '@/lib/browser/first-interaction';

/** How much of a long page is rendered: its beginning, more of it, or all of it. */
type Wish = 'beginning' | 'more' | 'all';

/**
 * Decides how much to render: more at the first interaction, all when the reader goes to a section
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
