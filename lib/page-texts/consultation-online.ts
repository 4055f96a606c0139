'use client';

import { use } from 'react';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import {
  type ConsultationOnlineTexts,
  consultationOnlineTexts,
} from '@/lib/instrument/texts/consultation-online';
import { useLocale } from './ui';

const load = oncePerLocale(consultationOnlineTexts);

/** The words with which a region works online; waits for them where they are not there yet. */
export const useOnlineTexts = (): ConsultationOnlineTexts => use(load(useLocale()));
