import { type Effort, effortOf, type Reading } from '@/lib/model/effort';
import type { Question } from '@/lib/model/types';
import { type Given, isAnswered, isAsked, isOwnPage, shownQuestions } from './given';
import type { Page } from './pages';

/** What a person has to do on some pages: all of it, and what is left of it. */
export interface Work {
  whole: Effort;
  left: Effort;
}

/** The work on pages, of what is asked of this person. */
export function workOn(pages: readonly Page[], given: Given, reading: Reading): Work {
  const questions = pages
    .flatMap((page) => shownQuestions(page, given))
    .filter((question) => isAsked(question, given));
  const forms = pages.filter((page) => page.kind === 'form' && isOwnPage(page, given));
  const effort = (asked: readonly Question[], facts: readonly Page[]) =>
    effortOf(
      reading,
      asked,
      facts.map(({ station, id }) => `${station}/${id}`),
    );
  return {
    whole: effort(questions, forms),
    left: effort(
      questions.filter((question) => !isAnswered(question, given)),
      forms.filter((page) => page.kind === 'form' && !given.filled.has(page.id)),
    ),
  };
}
