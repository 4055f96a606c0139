'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type ArchiveTexts, archiveTexts } from '@/lib/instrument/texts/archive';
import { useLocale } from './ui';

const load = oncePerLocale(archiveTexts);

/** The words about the archive of a consultation; waits for them where they are not there yet. */
export const useArchiveTexts = (): ArchiveTexts => use(load(useLocale()));
