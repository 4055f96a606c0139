'use client';

import { lazy, Suspense, useMemo } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { asksUnsure, questionFields } from '@/lib/fields/question-fields';
import type { QuestionText, QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import { shownQuestions } from '@/lib/navigation/given';
import { QUICK, type QuestionsPage } from '@/lib/navigation/pages';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';
import { FormScreen } from './FormScreen';
import { NoteField } from './NoteField';
import { QuestionField } from './QuestionField';
import { UnsureBox } from './UnsureBox';
import { Why } from './Why';

const HiddenScreen = lazy(() =>
  import('./HiddenScreen').then(({ HiddenScreen }) => ({ default: HiddenScreen })),
);

const QuestionTerms = lazy(() => import('./QuestionTerms'));

/** What a person reads at a question. */
const readIn = ({ title, help, options }: QuestionText): string[] => [
  title,
  help ?? '',
  ...Object.values(options ?? {}).flatMap(({ label, description = '' }) => [label, description]),
];

/** The title of a page whose questions share one; null when its question is the title. */
function useGroupTitle({ station, id }: QuestionsPage): string | null {
  const titles = useTexts('pages');
  const { factors } = useNames();
  const title = station === QUICK ? nameOf(factors, id) : nameOf(titles, `${station}/${id}`);
  return title ?? null;
}

/** Whether one scale returns under all of many statements. */
function sharesScale(questions: readonly Question[], texts: QuestionTexts): boolean {
  const scales = questions.map(({ id }) => JSON.stringify(texts[id]?.options));
  return questions.length > 2 && new Set(scales).size === 1;
}

/** Help shared by all questions of the page, shown once. */
function helpOfAll(questions: readonly Question[], texts: QuestionTexts): string | undefined {
  const helps = new Set(questions.map(({ id }) => texts[id]?.help));
  const [help] = helps;
  return helps.size === 1 ? help || undefined : undefined;
}

/** A page of questions that belong together, or of one. */
export function QuestionScreen({ page }: { page: QuestionsPage }) {
  const errors = useTexts('errors');
  const { given, ready } = useSession();
  const texts = useQuestionTexts(page.questions);
  const groupTitle = useGroupTitle(page);
  const fields = useMemo(() => questionFields(page.questions, errors), [page, errors]);
  const form = useDraftForm(fields);
  const shown = shownQuestions(page, given);
  const [first] = shown;
  if (!first) return <HiddenScreen page={page} />;

  const title = groupTitle ?? texts[first.id]?.title ?? '';
  const legendIsTitle = groupTitle === null && first.kind !== 'text';
  const compact = sharesScale(page.questions, texts);
  const sharedHelp = compact ? helpOfAll(page.questions, texts) : undefined;
  return (
    <FormScreen page={page} title={title} form={form}>
      {!legendIsTitle && <PageTitle lead={sharedHelp}>{title}</PageTitle>}
      {shown.map((question, index) => {
        const text = texts[question.id];
        if (!text) return null;
        const apart = index > 0 ? 'mt-12 border-t border-rule pt-8' : legendIsTitle ? '' : 'mt-8';
        return (
          <div key={question.id} className={apart}>
            <QuestionField
              question={question}
              text={sharedHelp ? { ...text, help: '' } : text}
              form={form}
              alone={groupTitle === null}
              compact={compact}
            />
            <div className="mt-4 flex flex-wrap items-start gap-x-8 print:hidden *:open:basis-full">
              {asksUnsure(question) && (
                <UnsureBox question={question} title={text.title} form={form} />
              )}
              <Suspense>
                <QuestionTerms texts={readIn(text)} />
              </Suspense>
              {text.why && (
                <Why question={text.title} why={text.why} evidence={question.evidence} />
              )}
              {question.kind !== 'text' && (
                <NoteField key={String(ready)} question={question} title={text.title} form={form} />
              )}
            </div>
          </div>
        );
      })}
    </FormScreen>
  );
}
