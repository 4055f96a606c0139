import {
  type Given,
  isAnswered,
  isAsked,
  isOwnPage,
  isTold,
  shownQuestions,
  undivided,
} from './given';
import type { Leg, Page, Route } from './pages';
import { walked } from './steps';

export type StationState = 'notStarted' | 'inProgress' | 'done';

/**
 * How far a station is. Texts are welcome but never needed, so they do not count; nor do questions for
 * others, unless there are only those.
 */
export interface StationStatus {
  state: StationState;
  answered: number;
  total: number;
}

interface Item {
  required: boolean;
  /** Whether a text is asked for. */
  text: boolean;
  answered: boolean;
}

function itemsOf(page: Page, given: Given): Item[] {
  if (page.kind === 'form') {
    const item = {
      required: isOwnPage(page, given),
      text: false,
      answered: given.filled.has(page.id),
    };
    return isTold(page, given) ? [] : [item];
  }
  return shownQuestions(page, given).map((question) => ({
    required: isAsked(question, given),
    text: question.kind === 'text',
    answered: isAnswered(question, given),
  }));
}

/** How far these pages are. */
export function statusOf(pages: readonly Page[], given: Given): StationStatus {
  const items = pages.flatMap((page) => itemsOf(page, given));
  const required = items.filter((item) => item.required);
  const counted = required.length > 0 ? required : items.filter((item) => !item.text);
  const answered = counted.filter((item) => item.answered).length;
  const touched = items.some((item) => item.answered);
  const done = touched && counted.length > 0 && answered === counted.length;
  return {
    state: done ? 'done' : touched ? 'inProgress' : 'notStarted',
    answered,
    total: counted.length,
  };
}

/** How much of these pages is unanswered, also what is for others: a result lacks it all the same. */
export function lacking(pages: readonly Page[], given: Given): number {
  const { answered, total } = statusOf(pages, undivided(given));
  return total - answered;
}

/**
 * Whether nothing was answered here but what the quick check asks. That is no beginning: it asks for the
 * name of the task and of the municipality only, and their pages ask more.
 */
function isOnlyQuick(pages: readonly Page[], given: Given): boolean {
  const questions = pages.flatMap((page) => shownQuestions(page, given));
  const answered = questions.filter((question) => isAnswered(question, given));
  return (
    questions.some(({ quickCheck }) => !quickCheck) &&
    answered.length > 0 &&
    answered.every(({ quickCheck }) => quickCheck)
  );
}

/**
 * The first page with something left to answer, else the first that can be reached; that too where only the
 * quick check was done. Pages just before it that only ask for texts, and hold none yet, come first: they
 * are welcome, and nobody has seen them.
 */
export function pageToStart(pages: readonly Page[], given: Given): Page | undefined {
  const reachable = walked(pages, given).map((page) => ({ page, items: itemsOf(page, given) }));
  if (isOnlyQuick(pages, given)) return reachable[0]?.page;
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

/** The stations of the round, and the optional modules that were begun. */
export const begunLegs = (route: Route, given: Given): Leg[] =>
  route.legs.filter(
    ({ station, pages }) => !station.module || statusOf(pages, given).state !== 'notStarted',
  );

/** How many stations of the round are done. */
export function roundProgress(route: Route, given: Given): { done: number; total: number } {
  const round = ownRound(route, given);
  const done = round.filter(({ pages }) => statusOf(pages, given).state === 'done').length;
  return { done, total: round.length };
}

/** How many questions of the round this person is asked and answered; the facts beside them do not count. */
export function questionProgress(route: Route, given: Given): { answered: number; total: number } {
  const asked = ownRound(route, given)
    .flatMap(({ pages }) => pages)
    .flatMap((page) => shownQuestions(page, given))
    .filter((question) => isAsked(question, given));
  const answered = asked.filter((question) => isAnswered(question, given)).length;
  return { answered, total: asked.length };
}

/** The first station of this person's round after the given one, in a circle, that is not done yet. */
export function nextStation(route: Route, station: string, given: Given): Leg | null {
  const at = route.legs.findIndex((leg) => leg.station.id === station);
  if (at === -1) return null;
  const own = ownRound(route, given);
  const following = [...route.legs.slice(at + 1), ...route.legs.slice(0, at)];
  return (
    following.find((leg) => own.includes(leg) && statusOf(leg.pages, given).state !== 'done') ??
    null
  );
}

/** Whether this person has filled in nothing at all. */
export function isUntouched(given: Given): boolean {
  const own = [...given.filled].filter((id) => !isTold({ kind: 'form', id }, given));
  return Object.keys(given.answers).length === 0 && own.length === 0;
}
