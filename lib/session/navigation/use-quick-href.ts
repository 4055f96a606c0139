'use client';

import { undivided } from '@/lib/navigation/given';
import { QUICK } from '@/lib/navigation/pages';
import { pageToStart } from '@/lib/navigation/progress';
import { useSession } from '@/lib/session/session';
import { route } from './route';
import { useHref } from './use-location';

/** The address of the first open page of the quick check. */
export function useQuickHref(): string {
  const { given } = useSession();
  const href = useHref();
  const page = pageToStart(route.quick, undivided(given));
  return href(page ? { kind: 'page', station: QUICK, page: page.id } : { kind: 'tasks' });
}
