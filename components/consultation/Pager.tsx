'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useConsultationTexts } from '@/lib/page-texts/consultation';

/** Rows of a page: what a phone shows at once without losing its pace. */
const ROWS = 50;

/** A long list, a page at a time. */
export interface Pages<T> {
  shown: readonly T[];
  /** Position of the first that is shown. */
  from: number;
  hasPrevious: boolean;
  hasNext: boolean;
  go(by: 1 | -1): void;
}

/** Divides a list into pages. */
export function usePages<T>(list: readonly T[]): Pages<T> {
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(list.length / ROWS) - 1);
  const present = Math.min(page, last);
  const from = present * ROWS;
  return {
    shown: list.slice(from, from + ROWS),
    from,
    hasPrevious: present > 0,
    hasNext: present < last,
    go: (by) => setPage(present + by),
  };
}

/** The previous and the next page of a long list. */
export function Pager<T>({ pages: { hasPrevious, hasNext, go } }: { pages: Pages<T> }) {
  const texts = useConsultationTexts('bodies');
  if (!hasPrevious && !hasNext) return null;
  return (
    <nav aria-label={texts.pages} className="flex flex-wrap gap-x-6 print:hidden">
      {hasPrevious && (
        <Button variant="quiet" onClick={() => go(-1)}>
          {texts.previous}
        </Button>
      )}
      {hasNext && (
        <Button variant="quiet" onClick={() => go(1)}>
          {texts.next}
        </Button>
      )}
    </nav>
  );
}
