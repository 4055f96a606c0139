import { type Given, isAnswered, isAsked, isOwnPage, shownQuestions } from './given';
import type { Leg, Page, Route } from './pages';
import { walked } from './steps';

export type StationState = 'notStarted' | 'inProgress' | 'done';

/**
 * How far a station is. Texts, and questions for others, are welcome but never needed, so they do not
 * count.
 */
export interface StationStatus {
  state: StationState;
  answered: number;
  total: number;
}

interface Item {
  required: boolean;
  answered: boolean;
}

function itemsOf(page: Page, given: Given): Item[] {
  if (page.kind === 'form')
    return [{ required: isOwnPage(page, given), answered: given.filled.has(page.id) }];
  return shownQuestions(page, given).map((question) => ({
    required: isAsked(question, given),
    answered: isAnswered(question, given),
  }));
}

/** How far these pages are. */
export function statusOf(pages: readonly Page[], given: Given): StationStatus {
  const items = pages.flatMap((page) => itemsOf(page, given));
  const required = items.filter((item) => item.required);
  const answered = required.filter((item) => item.answered).length;
  const touched = items.some((item) => item.answered);
  const done = touched && required.length > 0 && answered === required.length;
  return {
    state: done ? 'done' : touched ? 'inProgress' : 'notStarted',
    answered,
    total: required.length,
  };
}

/**
 * The first page with something left to answer, else the first that can be reached. Pages just before it
 * that only ask for texts, and hold none yet, come first: they are welcome, and nobody has seen them.
 */
export function pageToStart(pages: readonly Page[], given: Given): Page | undefined {
  const reachable = walked(pages, given).map((page) => ({ page, items: itemsOf(page, given) }));
  const open = reachable.findIndex(({ items }) =>
    items.some((item) => item.required && !item.answered),
  );
  if (open === -1) return reachable[0]?.page;
  const seen = reachable
    .slice(0, open)
    .findLastIndex(({ items }) => items.some((item) => item.required || item.answered));
  return reachable[seen + 1]?.page;
}

/** The stations of the round that ask something of this person. */
export const ownRound = (route: Route, given: Given): Leg[] =>
  route.legs.filter(
    ({ station, pages }) => !station.module && pages.some((page) => isOwnPage(page, given)),
  );

/** How many stations of the round are done. */
export function roundProgress(route: Route, given: Given): { done: number; total: number } {
  const round = ownRound(route, given);
  const done = round.filter(({ pages }) => statusOf(pages, given).state === 'done').length;
  return { done, total: round.length };
}

/** Whether nothing at all has been filled in. */
export function isUntouched({ answers, filled }: Given): boolean {
  return Object.keys(answers).length === 0 && filled.size === 0;
}
