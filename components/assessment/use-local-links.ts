'use client';

import { type RefObject, useEffect } from 'react';
import { withoutLocale } from '@/lib/i18n/paths';
import { viewAt } from '@/lib/navigation/paths';
import { navigate } from './navigate';
import { route } from './route';

/** The link that a plain click asks to follow; none when the browser has to decide. */
function followedLink(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (event.defaultPrevented || !plain || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link && !link.target && !link.hasAttribute('download') ? link : null;
}

function isElsewhereOnThisPage({ pathname, search, hash }: URL): boolean {
  return hash !== '' && pathname === location.pathname && search === location.search;
}

/**
 * Follows links between the screens of an assessment on the device. They are ordinary links with an
 * address of their own; anything but a plain click is left to the browser.
 */
export function useLocalLinks(ref: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = followedLink(event);
      if (!link) return;
      const url = new URL(link.href);
      if (url.origin !== location.origin || isElsewhereOnThisPage(url)) return;
      const sameLanguage = url.pathname.split('/')[1] === location.pathname.split('/')[1];
      if (!sameLanguage || !viewAt(route, id, withoutLocale(url.pathname))) return;
      event.preventDefault();
      navigate(url.href);
    };
    const element = ref.current;
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [ref, id]);
}
