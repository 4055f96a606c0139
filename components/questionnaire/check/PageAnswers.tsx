'use client';

import { fill } from '@/lib/i18n/fill';
import type { Question } from '@/lib/model/types';
import { shownQuestions } from '@/lib/navigation/given';
import type { Page } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { type From, useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';
import { useAnswerWords } from '@/lib/session/wording/use-answer-words';
import { AnswerRow } from './AnswerRow';
import { FormAnswers } from './FormAnswers';

/** The answers of one page. */
export function PageAnswers({ page, from }: { page: Page; from: From }) {
  const { given } = useSession();
  const href = useHref()({ kind: 'page', station: page.station, page: page.id }, from);
  if (page.kind === 'form') return <FormAnswers form={page.id} href={href} />;
  return shownQuestions(page, given).map((question) => (
    <QuestionAnswer key={question.id} question={question} href={href} />
  ));
}

function QuestionAnswer({ question, href }: { question: Question; href: string }) {
  const { draft } = useSession();
  const text = useQuestionTexts([question])[question.id];
  const words = useAnswerWords()(question, text, draft.request.answers?.[question.id]);
  return (
    <AnswerRow
      question={text?.title ?? question.id}
      answer={words}
      optional={question.kind === 'text'}
      more={<More question={question.id} />}
      href={`${href}#${question.id}`}
    />
  );
}

/** That one is not sure, and the note at an answer. */
function More({ question }: { question: string }) {
  const texts = useTexts('check');
  const { notes, unsure } = useSession().draft.request;
  const note = notes?.[question];
  return (
    <>
      {unsure?.[question] && <p className="text-sm text-ink-soft">{texts.unsure}</p>}
      {note && (
        <p className="text-sm whitespace-pre-wrap text-ink-soft">{fill(texts.note, { note })}</p>
      )}
    </>
  );
}
