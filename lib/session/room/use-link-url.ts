'use client';

import { useLocale } from '@/lib/page-texts/ui';
import { linkUrl } from '@/lib/sealed/links/link';

/** Makes the address to give to others from the fragment of a link. */
export function useLinkUrl(): (fragment: string) => string {
  const locale = useLocale();
  return (fragment) => linkUrl(window.location.origin, locale, fragment);
}
