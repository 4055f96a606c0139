'use client';

import { type RefObject, useEffect } from 'react';
import { followedLink } from '@/lib/browser/followed-link';
import { withoutLocale } from '@/lib/i18n/paths';
import { viewAt } from '@/lib/navigation/paths';
import { navigate } from './navigate';
import { route } from './route';

/**
 * Follows links between the screens of an assessment on the device. They are ordinary links with an
 * address of their own; anything but a plain click is left to the browser.
 */
export function useLocalLinks(ref: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = followedLink(event);
      if (!url || !viewAt(route, id, withoutLocale(url.pathname))) return;
      event.preventDefault();
      navigate(url.href);
    };
    const element = ref.current;
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [ref, id]);
}
