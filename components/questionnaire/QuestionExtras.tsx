'use client';

import { lazy, Suspense } from 'react';
import { asksUnsure } from '@/lib/fields/question-fields';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { useSession } from '@/lib/session/session';
import { NoteField } from './NoteField';
import { readIn } from './terms-read';
import { UnsureBox } from './UnsureBox';

// Beside the question: where they do not come, it can be answered without them.
const QuestionTerms = lazy(() => import('./QuestionTerms').catch(() => ({ default: () => null })));
const Why = lazy(() => import('./Why').catch(() => ({ default: () => null })));

interface QuestionExtrasProps {
  question: Question;
  text: QuestionText;
  form: DocumentForm;
  /** Where there is room, terms and reason stand beside the question. */
  beside: boolean;
}

/** What can be added to an answer, and why the question is asked. */
export function QuestionExtras({ question, text, form, beside }: QuestionExtrasProps) {
  const { ready } = useSession();
  return (
    <div className="mt-3 flex flex-wrap items-start gap-x-8 print:hidden [&_details[open]]:basis-full">
      {asksUnsure(question) && <UnsureBox question={question} title={text.title} form={form} />}
      <div className={beside ? 'contents lg:hidden' : 'contents'}>
        <Suspense>
          <QuestionTerms texts={readIn(text)} />
        </Suspense>
        {text.why && (
          <Suspense>
            <Why question={question.id} title={text.title} why={text.why} />
          </Suspense>
        )}
      </div>
      {question.kind !== 'text' && (
        <NoteField key={String(ready)} question={question} title={text.title} form={form} />
      )}
    </div>
  );
}
