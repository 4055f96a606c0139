'use client';

import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { useLocale } from './ui';

/** Of the same in several languages, the one in the language of the page. */
export function InLocale({ of }: { of: Partial<Record<Locale, ReactNode>> }) {
  return of[useLocale()];
}
