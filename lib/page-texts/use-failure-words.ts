'use client';

import { useEffect, useState } from 'react';
import { type Failure, failureOf } from '@/lib/site/failure';
import { useUi } from './ui';

/** Why a part of the page could not be loaded or shown, in words; empty until that is known. */
export function useFailureWords(error: unknown): string {
  const { notLoaded, outdated, memory, broken } = useUi('common');
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let left = false;
    void failureOf(error).then((found) => {
      if (!left) setFailure(found);
    });
    return () => {
      left = true;
    };
  }, [error]);

  switch (failure) {
    case null:
      return '';
    case 'offline':
      return notLoaded;
    case 'outdated':
      return outdated;
    case 'memory':
      return memory;
    default:
      return broken;
  }
}
