import type { Answers, Question } from '@/lib/model/types';
import type { FormId, Page } from './pages';

/** What has been filled in so far, as far as finding the way needs to know. */
export interface Given {
  answers: Answers;
  /** Questions that these answers put out of reach. */
  hidden: ReadonlySet<string>;
  /** Questions that are asked of this person; others are optional. Missing: all of them are asked. */
  own?: ReadonlySet<string> | undefined;
  /** A member of a team: whoever keeps the assessment says which municipality and task it is about. */
  told?: boolean;
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

/** Whether a question needs an answer from this person. */
export const isAsked = ({ id, kind }: Question, { own }: Given): boolean =>
  kind !== 'text' && (!own || own.has(id));

/** Whether it is for this person, needed or not; what is not is welcome. */
export const isOwn = ({ id }: Question, { own }: Given): boolean => !own || own.has(id);

/** Facts that the coordinator sees to, in a team. */
const OF_ONE: readonly string[] = ['review'];

/** Facts that are the same for a whole team. */
const OF_TEAM: readonly string[] = ['municipality', 'task', 'subject'];

/** Whether a page asks for facts that others told this person. */
export const isTold = (page: Pick<Page, 'kind' | 'id'>, { told = false }: Given): boolean =>
  told && page.kind === 'form' && OF_TEAM.includes(page.id);

/** Whether a page holds something that is for this person. */
export function isOwnPage(page: Page, given: Given): boolean {
  if (page.kind === 'form')
    return !(given.told && OF_ONE.includes(page.id)) && !isTold(page, given);
  return shownQuestions(page, given).some((question) => isOwn(question, given));
}

/** The same answers, with every question asked: the quick check is divided over nobody. */
export const undivided = ({ own: _, ...given }: Given): Given => given;
