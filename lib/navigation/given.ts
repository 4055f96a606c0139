import type { Answers, Question } from '@/lib/model/types';
import type { FormId, Page } from './pages';

/** What has been filled in so far, as far as finding the way needs to know. */
export interface Given {
  answers: Answers;
  /** Questions that these answers put out of reach. */
  hidden: ReadonlySet<string>;
  /** Forms that hold something. */
  filled: ReadonlySet<FormId>;
}

/** The questions of a page that can be reached. */
export function shownQuestions(page: Page, { hidden }: Given): Question[] {
  return page.kind === 'form' ? [] : page.questions.filter(({ id }) => !hidden.has(id));
}

/** Whether a page has anything to ask. */
export function isReachable(page: Page, given: Given): boolean {
  return page.kind === 'form' || shownQuestions(page, given).length > 0;
}

/** Whether a question has been answered; "don't know" is an answer. */
export function isAnswered(question: Question, { answers }: Given): boolean {
  return answers[question.id] !== undefined;
}
