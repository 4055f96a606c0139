'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { localePath, withoutLocale } from '@/lib/i18n/paths';
import { formatPath, type View, viewAt } from '@/lib/navigation/paths';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { route } from './route';

/** Where a person came from and returns to after changing an answer. */
export type From = 'check' | 'station' | null;

/** The screen that the address names; null when it names none. */
export function useView(id: string): View | null {
  return viewAt(route, id, withoutLocale(usePathname()));
}

/** The check-answers page that sent the person here, if one did. */
export function useFrom(): From {
  const from = useSearchParams().get('from');
  return from === 'check' || from === 'station' ? from : null;
}

/** Makes the address of a screen of this assessment. */
export function useHref(): (view: View, from?: From) => string {
  const locale = useLocale();
  const { id } = useSession();
  return (view, from) => {
    const path = localePath(locale, formatPath(id, view));
    return from ? `${path}?from=${from}` : path;
  };
}
