'use client';

import { useEffect, useState } from 'react';
import { checkOutlines } from '@/lib/consultation/outlines/read-outlines';
import { flemishOutlines, type Outlines } from '@/lib/instrument/municipalities/outlines';

/** The outlines of a map: those kept with a consultation, else the Flemish ones; null while they come. */
export function useOutlines(own: unknown): Outlines | null {
  const [state, setState] = useState<{ of: unknown; outlines: Outlines } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    const load = async () => {
      const read = own === undefined ? null : await checkOutlines(own);
      return read?.ok ? read.outlines : flemishOutlines();
    };
    load().then(
      (outlines) => !left && setState({ of: own, outlines }),
      (cause) => !left && setFailure(cause),
    );
    return () => {
      left = true;
    };
  }, [own]);
  // The nearest boundary tells what went wrong.
  if (failure) throw failure;
  return state?.of === own ? (state?.outlines ?? null) : null;
}
