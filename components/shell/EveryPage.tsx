'use client';

import { useEffect } from 'react';
import { followedLink } from '@/lib/browser/followed-link';
import { useGo } from '@/lib/browser/use-go';
import { EARLY_AWAITED } from '@/lib/site/early-names';
import { tellReady } from '@/lib/site/tell-ready';
import { guardTranslatedTexts } from '@/lib/site/translated-texts';

/**
 * Follows links between the pages of the site without leaving the document, so that answers which a
 * browser cannot store stay in its memory. The links themselves are ordinary ones.
 */
function useSoftNavigation() {
  const go = useGo();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = followedLink(event);
      if (!url) return;
      event.preventDefault();
      go(url.href);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [go]);
}

/** What every page does once its scripts run; one component, for each that a page loads weighs. */
export function EveryPage() {
  useSoftNavigation();
  // Lets what changes on the page change too when the browser has translated the page.
  useEffect(() => guardTranslatedTexts(document.body), []);
  useEffect(() => {
    // A page without scripts of its own is ready when the layout is.
    if (!document.querySelector(`[${EARLY_AWAITED}]`)) tellReady();
  }, []);
  return null;
}
