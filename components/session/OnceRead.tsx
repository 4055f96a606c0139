'use client';

import type { ReactNode } from 'react';
import { useSession } from '@/lib/session/session';

/**
 * Keeps room for words that depend on what is kept on the device, such as the country or how far one is,
 * and shows them once that has been read.
 */
export function OnceRead({ children }: { children: ReactNode }) {
  const { ready } = useSession();
  return <span className={ready ? undefined : 'invisible'}>{children}</span>;
}
