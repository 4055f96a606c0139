'use client';

import { useEffect, useState } from 'react';
import type { Consultation } from '@/lib/consultation/record';
import type { Outlines } from '@/lib/instrument/municipalities/outlines';
import { outlinesFor } from '@/lib/session/consultation/map-outlines';

/** The outlines for the map of a consultation; undefined while they come, null where there are none. */
export function useOutlines({
  outlines: own,
  bodies,
}: Pick<Consultation, 'outlines' | 'bodies'>): Outlines | null | undefined {
  const [outlines, setOutlines] = useState<Outlines | null>();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    outlinesFor({ outlines: own, bodies }).then(
      (found) => !left && setOutlines(found),
      (cause) => !left && setFailure(cause),
    );
    return () => {
      left = true;
    };
  }, [own, bodies]);
  // The nearest boundary tells what went wrong.
  if (failure) throw failure;
  return outlines;
}
