'use client';

import { use } from 'react';
import { loadResult, type ResultKit } from '@/components/assessment/result/result-loader';
import { useLocale } from '@/lib/page-texts/ui';

/** The words of a result; waits for them. Only where the device has been read: a server has no result. */
export const useResultWords = (): Pick<ResultKit, 'speech' | 'words'> =>
  use(loadResult(useLocale()));
