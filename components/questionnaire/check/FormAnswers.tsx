'use client';

import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { FormId } from '@/lib/navigation/pages';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { useCostWords } from '@/lib/session/wording/use-cost-words';
import { AnswerRow } from './AnswerRow';

type Row = [question: string, answer: string | undefined, optional: boolean];

/** The facts on one page, as rows. */
function useRows(form: FormId): Row[] {
  const place = useTexts('municipality');
  const words = useTexts('task');
  const review = useTexts('review');
  const costs = useTexts('costs');
  const names = useNames();
  const locale = useLocale();
  const costWords = useCostWords();
  const { context, reviewOn } = useSession().draft.request;
  const { municipality, task } = context ?? {};
  const population = municipality?.population;
  const date = (day: string | undefined) => day && formatDay(locale, day);

  switch (form) {
    case 'municipality':
      return [
        [place.name, municipality?.name, false],
        [place.population, population ? formatNumber(locale, population) : undefined, true],
        [place.province, municipality?.province, true],
      ];
    case 'task':
      return [
        [words.name, task?.title, false],
        [words.description, task?.description, true],
        [words.proposer, task?.proposer, true],
        [words.refusable, task?.refusable && names.refusable[task.refusable].title, true],
        [words.intensity, task?.intensity && names.intensities[task.intensity].title, true],
        [words.domain, task?.domain && words.domains[task.domain], true],
        [words.start, date(task?.start), true],
        [
          words.reference,
          (names.referenceTasks as Record<string, { title: string }>)[task?.reference ?? '']?.title,
          true,
        ],
      ];
    case 'review':
      return [[review.date, date(reviewOn), false]];
    case 'table':
      return [[costs.title, costWords, true]];
  }
}

/** The facts of one page, for review. */
export function FormAnswers({ form, href }: { form: FormId; href: string }) {
  return useRows(form).map(([question, answer, optional]) => (
    <AnswerRow key={question} question={question} answer={answer} optional={optional} href={href} />
  ));
}
