'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { followedLink } from '@/lib/browser/followed-link';

/**
 * Follows links between the pages of the site without leaving the document, so that answers which a
 * browser cannot store stay in its memory. The links themselves are ordinary ones.
 */
export function SoftNavigation() {
  const router = useRouter();

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = followedLink(event);
      if (!url) return;
      event.preventDefault();
      router.push(url.href);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);

  return null;
}
