'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Findings, findingsOf, withoutAnswers } from '@/lib/findings';
import type { ResultViewProps } from '@/lib/result-view/types';

interface ResultContextValue extends ResultViewProps {
  /** Everything the result says, by id. */
  findings: Findings;
  /** Whether the answers themselves were handed in; a published result has none. */
  answered: boolean;
}

const ResultContext = createContext<ResultContextValue | null>(null);

/** Hands the result, its words and what it says to every part of the page. */
export function ResultProvider({ children, ...props }: ResultViewProps & { children: ReactNode }) {
  const { result, request, wording } = props;
  const { answers, respondents, intervals } = request;
  const answered = Boolean(answers || respondents || intervals);
  const findings = useMemo(() => {
    const all = findingsOf(result, request, wording);
    return answered ? all : withoutAnswers(all);
  }, [result, request, wording, answered]);
  return <ResultContext value={{ ...props, findings, answered }}>{children}</ResultContext>;
}

/** The result this page is about, with its words. */
export function useResult(): ResultContextValue {
  const value = use(ResultContext);
  if (!value) throw new Error('useResult needs a ResultView around it');
  return value;
}
