'use client';

import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import type { CheckRow } from './use-check-rows';

/** One question with its answer and the way to change it; an open question is a link. */
export function AnswerRow({ row }: { row: CheckRow }) {
  const { question, answer, optional, note, states, href } = row;
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
        {states.has('unsure') && <p className="text-sm text-ink-soft">{texts.unsure}</p>}
        {note && (
          <p className="text-sm whitespace-pre-wrap text-ink-soft">{fill(texts.note, { note })}</p>
        )}
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
