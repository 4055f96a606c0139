'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';

/**
 * Leads to an address of the site, as its host has it, without leaving the document.
 *
 * @returns a function; `instead`: one cannot go back to where one was.
 */
export function useGo(): (address: string, how?: { instead: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (address, { instead } = { instead: false }) => {
      // Next would put the base before a path, which has it already.
      const { href } = new URL(address, window.location.href);
      if (instead) router.replace(href);
      else router.push(href);
    },
    [router],
  );
}
