import type { Question, Station } from '@/lib/model/types';

/** Pages that ask for facts rather than for answers to questions of the instrument. */
export const FORMS = ['municipality', 'task', 'table', 'review'] as const;
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
  quick: QuestionsPage[];
}

/** Facts are asked before the questions of one station and after those of others. */
const formsBefore: Record<string, FormId[]> = { objective: ['municipality', 'task'] };
const formsAfter: Record<string, FormId[]> = { costs: ['table'], decide: ['review'] };

const toForms = (station: string, ids: FormId[] = []): FormPage[] =>
  ids.map((id) => ({ kind: 'form', station, id }));

function toPages(
  questions: readonly Question[],
  station: string,
  pageOf: (question: Question) => string,
): QuestionsPage[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const id = pageOf(question);
    groups.set(id, [...(groups.get(id) ?? []), question]);
  }
  return Array.from(groups, ([id, list]) => ({ kind: 'questions', station, id, questions: list }));
}

/** The quick check asks demand and supply of a factor on one page. */
const factorOf = (question: Question): string => question.factors[0]?.id ?? question.page;

/** The stations' name for the quick check in paths. */
export const QUICK = 'quick';

/** Lays out every page from the stations and questions of an instrument. */
export function buildRoute(stations: readonly Station[], questions: readonly Question[]): Route {
  const legs = stations.map((station) => {
    const own = questions.filter((question) => question.station === station.id);
    return {
      station,
      pages: [
        ...toForms(station.id, formsBefore[station.id]),
        ...toPages(own, station.id, ({ page }) => page),
        ...toForms(station.id, formsAfter[station.id]),
      ],
    };
  });
  const quick = questions.filter((question) => question.quickCheck);
  return { legs, quick: toPages(quick, QUICK, factorOf) };
}

/** The pages of a station, or of the quick check; none when there is no such station. */
export function pagesOf(route: Route, station: string): Page[] {
  if (station === QUICK) return route.quick;
  return route.legs.find((leg) => leg.station.id === station)?.pages ?? [];
}
