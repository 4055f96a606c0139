'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { followedLink } from '@/lib/browser/followed-link';
import { withoutLocale } from '@/lib/i18n/paths';
import { navigate } from './navigate';

/**
 * Follows links between the screens of one document on the device. They are ordinary links with an
 * address of their own; anything but a plain click is left to the browser.
 *
 * @param isScreen - whether a path without language is that of a screen of this document.
 */
export function useLocalLinks(
  ref: RefObject<HTMLElement | null>,
  isScreen: (path: string) => boolean,
): void {
  const isHere = useEffectEvent(isScreen);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = followedLink(event);
      if (!url || !isHere(withoutLocale(url.pathname))) return;
      event.preventDefault();
      navigate(url.href);
    };
    const element = ref.current;
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [ref]);
}
