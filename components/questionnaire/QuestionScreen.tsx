'use client';

import { lazy, type ReactNode, useMemo, useState } from 'react';
import { Details } from '@/components/ui/Details';
import { PageTitle } from '@/components/ui/PageTitle';
import { questionFields } from '@/lib/fields/question-fields';
import { plural } from '@/lib/i18n/fill';
import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import { isAnswered, isOwn, shownQuestions } from '@/lib/navigation/given';
import { QUICK, type QuestionsPage } from '@/lib/navigation/pages';
import { nameOf, useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';
import { FormScreen } from './FormScreen';
import { layoutOf } from './layout';
import { QuestionList } from './QuestionList';

const HiddenScreen = lazy(() => import('./HiddenScreen'));

/** The title of a page whose questions share one; null when its question is the title. */
function useGroupTitle({ station, id }: QuestionsPage): string | null {
  const titles = useTexts('pages');
  const { answersTitle } = useTexts('quick');
  return station === QUICK ? answersTitle : (nameOf(titles, `${station}/${id}`) ?? null);
}

/** Help shared by all questions of the page, shown once. */
function helpOfAll(questions: readonly Question[], texts: QuestionTexts): string | undefined {
  const helps = new Set(questions.map(({ id }) => texts[id]?.help));
  const [help] = helps;
  return questions.length > 1 && helps.size === 1 ? help || undefined : undefined;
}

/** A page of questions that belong together, or of one. */
export default function QuestionScreen({ page }: { page: QuestionsPage }) {
  const errors = useTexts('errors');
  const quick = useTexts('quick');
  const { given } = useSession();
  const texts = useQuestionTexts(page.questions);
  const groupTitle = useGroupTitle(page);
  const fields = useMemo(() => questionFields(page.questions, errors), [page, errors]);
  const form = useDraftForm(fields);
  const isQuick = page.station === QUICK;
  const shown = shownQuestions(page, given);
  const own = isQuick ? shown : shown.filter((question) => isOwn(question, given));
  const main = own.length > 0 ? own : shown;
  const [first] = main;
  if (!first) return <HiddenScreen page={page} />;

  const title = groupTitle ?? texts[first.id]?.title ?? '';
  const legendIsTitle = groupTitle === null && first.kind !== 'text';
  const layout = isQuick ? 'rows' : layoutOf(page.questions, texts);
  const sharedHelp = helpOfAll(page.questions, texts);
  const list = (questions: readonly Question[]) => (
    <QuestionList
      questions={questions}
      texts={texts}
      form={form}
      layout={layout}
      alone={groupTitle === null}
      helpShown={sharedHelp !== undefined}
      grouped={isQuick}
    />
  );
  return (
    <FormScreen page={page} title={title} form={form}>
      {!legendIsTitle && (
        <PageTitle lead={isQuick ? quick.answersLead : sharedHelp}>{title}</PageTitle>
      )}
      {list(main)}
      {main.length < shown.length && (
        <Optional questions={shown.filter((question) => !main.includes(question))}>{list}</Optional>
      )}
    </FormScreen>
  );
}

interface OptionalProps {
  questions: readonly Question[];
  children: (questions: readonly Question[]) => ReactNode;
}

/** Questions of the page that others know better; open where one of them has been answered. */
function Optional({ questions, children }: OptionalProps) {
  const { optionalHere } = useTexts('page');
  const locale = useLocale();
  const { given } = useSession();
  // Decided when the page opens: an answer given here must not fold them away or out.
  const [open] = useState(() => questions.some((question) => isAnswered(question, given)));
  return (
    <div className="mt-12 border-t border-rule pt-4">
      <Details open={open} summary={plural(locale, optionalHere, questions.length)}>
        {children(questions)}
      </Details>
    </div>
  );
}
