'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type PackageTexts, packageTexts } from '@/lib/instrument/texts/packages';
import { useLocale } from './ui';

const loadPackageTexts = oncePerLocale(packageTexts);

/** The words of the ready-made packages; waits for them where they are not there yet. */
export const usePackageTexts = (): PackageTexts => use(loadPackageTexts(useLocale()));
