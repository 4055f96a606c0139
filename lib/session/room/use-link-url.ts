'use client';

import { useLocale } from '@/lib/page-texts/ui';
import { linkUrl } from '@/lib/sealed/links/link';

/** Returns a function that makes the address of a link from its fragment. */
export function useLinkUrl(): (fragment: string) => string {
  const locale = useLocale();
  return (fragment) => linkUrl(window.location.origin, locale, fragment);
}
