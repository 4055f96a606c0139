'use client';

import { useEffect } from 'react';
import { guardTranslatedTexts } from '@/lib/site/translated-texts';

/** Lets what changes on the page change too when the browser has translated the page. */
export function TranslationGuard() {
  useEffect(() => guardTranslatedTexts(document.body), []);
  return null;
}
