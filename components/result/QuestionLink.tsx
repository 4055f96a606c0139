'use client';

import { titles } from '@/lib/wording/titles';
import { useResult } from './context';

/** A question by its title, or by other words, leading to where it can be answered again. */
export function QuestionLink({ id, children }: { id: string; children?: string }) {
  const { wording, hrefForQuestion } = useResult();
  return <a href={hrefForQuestion(id)}>{children ?? titles.question(wording, id)}</a>;
}
