import type { Question, Station } from '@/lib/model/types';

/** Pages that ask for facts rather than for answers to questions of the instrument. */
export const FORMS = ['municipality', 'task', 'table', 'review', 'subject'] as const;
export type FormId = (typeof FORMS)[number];

/** A page of questions that belong together. */
export interface QuestionsPage {
  kind: 'questions';
  station: string;
  id: string;
  questions: Question[];
}

/** A page that asks for facts. */
export interface FormPage {
  kind: 'form';
  station: string;
  id: FormId;
}

export type Page = QuestionsPage | FormPage;

/** A station with its pages in the order in which they are asked. */
export interface Leg {
  station: Station;
  pages: Page[];
}

/** Every page there is: the stations, and the quick check that runs across them. */
export interface Route {
  legs: Leg[];
  quick: Page[];
}

/** Facts are asked before the questions of one station and after those of others. */
const formsBefore: Record<string, FormId[]> = { objective: ['municipality', 'task'] };
const formsAfter: Record<string, FormId[]> = { costs: ['table'], decide: ['review'] };

const toForms = (station: string, ids: FormId[] = []): FormPage[] =>
  ids.map((id) => ({ kind: 'form', station, id }));

/**
 * Questions by page. A page stands where its last question stands: what sums up a station can be asked
 * together at its end, while the order of questions, which decides between equals, stays.
 */
function toPages(questions: readonly Question[], station: string): QuestionsPage[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const before = groups.get(question.page) ?? [];
    groups.delete(question.page);
    groups.set(question.page, [...before, question]);
  }
  return Array.from(groups, ([id, list]) => ({ kind: 'questions', station, id, questions: list }));
}

/** The stations' name for the quick check in paths. */
export const QUICK = 'quick';
/** The one page on which the quick check asks its questions. */
const QUICK_ANSWERS = 'answers';

/** Demand and supply of a factor beside each other. */
function byFactor(questions: readonly Question[]): Question[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const factor = question.factors[0]?.id ?? question.page;
    groups.set(factor, [...(groups.get(factor) ?? []), question]);
  }
  return [...groups.values()].flat();
}

/** Lays out every page from the stations and questions of an instrument. */
export function buildRoute(stations: readonly Station[], questions: readonly Question[]): Route {
  const legs = stations.map((station) => {
    const own = questions.filter((question) => question.station === station.id);
    return {
      station,
      pages: [
        ...toForms(station.id, formsBefore[station.id]),
        ...toPages(own, station.id),
        ...toForms(station.id, formsAfter[station.id]),
      ],
    };
  });
  const quick = byFactor(questions.filter((question) => question.quickCheck));
  return {
    legs,
    quick: [
      ...toForms(QUICK, ['subject']),
      { kind: 'questions', station: QUICK, id: QUICK_ANSWERS, questions: quick },
    ],
  };
}

/** The pages of a station, or of the quick check; none when there is no such station. */
export function pagesOf(route: Route, station: string): Page[] {
  if (station === QUICK) return route.quick;
  return route.legs.find((leg) => leg.station.id === station)?.pages ?? [];
}
