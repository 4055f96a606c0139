'use client';

import { lazy, Suspense } from 'react';
import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { useRoom } from '@/lib/session/room/room';
import { ChoiceTableHead } from './ChoiceTable';
import { FactAnswer } from './FactAnswer';
import type { Layout } from './layout';
import { QuestionExtras } from './QuestionExtras';
import { QuestionField } from './QuestionField';

interface QuestionListProps {
  questions: readonly Question[];
  texts: QuestionTexts;
  form: DocumentForm;
  layout: Layout;
  /** The one question is the title of the page. */
  alone: boolean;
  /** The page shows the help that they share. */
  helpShown: boolean;
  /** Under the names of the parts that they are about. */
  grouped: boolean;
}

// Where it does not come, a question can be answered without it.
const BesideQuestion = lazy(() =>
  import('./BesideQuestion').catch(() => ({ default: () => null })),
);

/** A question at the left, what explains it at the right. */
const BESIDE =
  'lg:grid lg:grid-cols-[var(--container-measure)_minmax(0,1fr)] lg:items-start lg:gap-x-12';

const factorOf = ({ factors }: Question): string => factors[0]?.id ?? '';

/** Questions below each other, each with what can be added to its answer. */
export function QuestionList(props: QuestionListProps) {
  const { questions, texts, form, layout, alone, helpShown, grouped } = props;
  const { factors } = useNames();
  const { factHelp } = useTexts('page');
  const { room } = useRoom();
  const [first] = questions;
  const beside = layout === 'list';
  const options = first && texts[first.id]?.options;
  return (
    <>
      {layout === 'table' && options && <ChoiceTableHead options={options} />}
      {questions.map((question, index) => {
        const text = texts[question.id];
        if (!text) return null;
        const help = [helpShown ? '' : text.help, room && question.fact ? factHelp : '']
          .filter(Boolean)
          .join(' ');
        const before = questions[index - 1];
        const heading =
          grouped && factorOf(question) !== (before && factorOf(before))
            ? nameOf(factors, factorOf(question))
            : undefined;
        return (
          <div
            key={question.id}
            className={`${gap(layout, index, alone && question.kind !== 'text')} ${beside ? BESIDE : ''}`}
          >
            {heading && <h2 className="mb-3 text-lg">{heading}</h2>}
            <div className="min-w-0">
              <QuestionField
                question={question}
                text={{ ...text, help }}
                form={form}
                alone={alone}
                layout={layout}
                first={index === 0}
              />
              {question.fact && <FactAnswer question={question} />}
              <QuestionExtras question={question} text={text} form={form} beside={beside} />
            </div>
            {beside && (
              <Suspense>
                <BesideQuestion question={question} text={text} />
              </Suspense>
            )}
          </div>
        );
      })}
    </>
  );
}

/** The room above a question. */
function gap(layout: Layout, index: number, isTitle: boolean): string {
  if (layout === 'table') return 'border-t border-rule pt-4 max-lg:mt-6';
  if (index > 0) return layout === 'rows' ? 'mt-8' : 'mt-10 border-t border-rule pt-6';
  return isTitle ? '' : 'mt-3 md:mt-8';
}
