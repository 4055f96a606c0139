'use client';

import { canonicalJson } from '@/lib/json/canonical';
import type { Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { isAsked, isOwn, shownQuestions } from '@/lib/navigation/given';
import type { FormPage, Page } from '@/lib/navigation/pages';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import type { AnswerState, Filterable } from '@/lib/session/answers/answer-filter';
import { type From, useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';
import { useAnswerWords } from '@/lib/session/wording/use-answer-words';
import { useFormRows } from './use-form-rows';

/** A question or a fact with its answer, to look over. */
export interface CheckRow extends Filterable {
  id: string;
  station: string;
  question: string;
  /** Empty when there is no answer yet. */
  answer: string;
  optional: boolean;
  /** It is for this person; what is not is welcome. */
  own: boolean;
  note?: string;
  href: string;
}

interface CheckRows {
  rows: CheckRow[];
  /** What a changed answer is compared with; null when there is nothing to compare with yet. */
  since: 'round' | 'opened' | null;
}

const states = (is: Record<AnswerState, boolean>): ReadonlySet<AnswerState> =>
  new Set((Object.keys(is) as AnswerState[]).filter((state) => is[state]));

/** Everything that can be answered on some pages, with what was answered. */
export function useCheckRows(pages: readonly Page[], from: From): CheckRows {
  const { draft, given, opened } = useSession();
  const toHref = useHref();
  const formRows = useFormRows();
  const answerWords = useAnswerWords();
  const questions = pages.flatMap((page) => shownQuestions(page, given));
  const texts = useQuestionTexts(questions);
  const round = draft.rounds.at(-1)?.request;
  const before = round ?? opened?.request;

  const questionRow = (question: Question, station: string, href: string): CheckRow => {
    const { id } = question;
    const { answers, notes, unsure } = draft.request;
    const value = answers?.[id];
    const title = texts[id]?.title ?? id;
    const answer = answerWords(question, texts[id], value);
    const note = notes?.[id];
    return {
      id,
      station,
      question: title,
      answer,
      optional: !isAsked(question, given),
      own: isOwn(question, given),
      ...(note && { note }),
      href: `${href}#${id}`,
      text: [title, answer, note].join(' '),
      states: states({
        open: value === undefined,
        unknown: value === UNKNOWN,
        unsure: unsure?.[id] === true,
        changed:
          before !== undefined &&
          canonicalJson(before.answers?.[id] ?? null) !== canonicalJson(value ?? null),
        noted: note !== undefined,
      }),
    };
  };
  const rowsOfForm = (page: FormPage, href: string): CheckRow[] => {
    // A closed round keeps only the facts that count.
    const earlier = !round && opened ? formRows(page.id, opened) : null;
    return formRows(page.id, draft).map(([question, answer, optional], at) => ({
      id: `${page.id}-${at}`,
      station: page.station,
      question,
      answer: answer ?? '',
      optional,
      own: true,
      href,
      text: `${question} ${answer ?? ''}`,
      states: states({
        open: !answer,
        unknown: false,
        unsure: false,
        changed: earlier !== null && earlier[at]?.[1] !== answer,
        noted: false,
      }),
    }));
  };

  return {
    since: round ? 'round' : opened && 'opened',
    rows: pages.flatMap((page) => {
      const href = toHref({ kind: 'page', station: page.station, page: page.id }, from);
      return page.kind === 'form'
        ? rowsOfForm(page, href)
        : shownQuestions(page, given).map((question) => questionRow(question, page.station, href));
    }),
  };
}
