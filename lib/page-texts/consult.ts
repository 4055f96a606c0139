'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { type ConsultTexts, consultTexts } from '@/lib/instrument/texts/consult';
import { useLocale } from './ui';

const load = oncePerLocale(consultTexts);

/** The words of the screens on which a body answers online; waits for them where they are not there yet. */
export const useConsultTexts = (): ConsultTexts => use(load(useLocale()));
