'use client';

import { Suspense } from 'react';
import { Details } from '@/components/ui/Details';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { QuestionMeanings } from './QuestionTerms';
import { Sources, useSources } from './Sources';
import { readIn } from './terms-read';

interface BesideQuestionProps {
  question: Question;
  text: QuestionText;
}

/** Where there is room beside a question: why it is asked, and what its terms mean, in sight. */
export default function BesideQuestion({ question, text }: BesideQuestionProps) {
  const texts = useTexts('page');
  const { load, ...found } = useSources(question.id);
  if (!text.why) return null;
  return (
    <div className="flow hidden self-start border-l border-rule pl-6 text-sm lg:block print:hidden">
      <p className="font-semibold">
        {texts.why}
        <VisuallyHidden> {fill(texts.moreFor, { question: text.title })}</VisuallyHidden>
      </p>
      <p>{text.why}</p>
      <Suspense>
        <QuestionMeanings texts={readIn(text)} />
      </Suspense>
      <Details
        summary={
          <span>
            {texts.source}
            <VisuallyHidden> {fill(texts.moreFor, { question: text.title })}</VisuallyHidden>
          </span>
        }
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) void load();
        }}
      >
        <Sources {...found} />
      </Details>
    </div>
  );
}
