'use client';

import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { useTexts } from '@/lib/page-texts/assessment';

interface AnswerRowProps {
  question: string;
  /** Empty when there is no answer yet. */
  answer: ReactNode;
  /** The question is optional. */
  optional: boolean;
  /** That one is not sure, and a note. */
  more?: ReactNode;
  href: string;
}

/** One question with its answer and the way to change it; an open question is a link. */
export function AnswerRow({ question, answer, optional, more, href }: AnswerRowProps) {
  const texts = useTexts('check');
  return (
    <div className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_5rem]">
      <dt className="text-ink-soft">{answer ? question : <a href={href}>{question}</a>}</dt>
      <dd className="min-w-0">
        {answer ? (
          <span className="whitespace-pre-wrap">{answer}</span>
        ) : (
          <span className={optional ? 'text-ink-soft' : 'font-semibold'}>
            {optional ? texts.optionalOpen : texts.unanswered}
          </span>
        )}
        {more}
      </dd>
      {answer && (
        <dd className="md:text-right print:hidden">
          <a href={href}>
            {texts.change}
            <VisuallyHidden>: {question}</VisuallyHidden>
          </a>
        </dd>
      )}
    </div>
  );
}
