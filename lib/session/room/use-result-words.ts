'use client';

import { use } from 'react';
import { useLocale } from '@/lib/page-texts/ui';
import { loadResultWords, type ResultWords } from '@/lib/session/result/result-words';

/** The words of a result; waits for them. Only where the device has been read: a server has no result. */
export const useResultWords = (): ResultWords => use(loadResultWords(useLocale()));
