'use client';

import { createContext, use } from 'react';
import type { ResultViewProps } from '@/lib/result-view/types';

const ResultContext = createContext<ResultViewProps | null>(null);

/** Hands the result and its words to every part of the page. */
export const ResultProvider = ResultContext.Provider;

/** The result this page is about, with its words. */
export function useResult(): ResultViewProps {
  const value = use(ResultContext);
  if (!value) throw new Error('useResult needs a ResultView around it');
  return value;
}
