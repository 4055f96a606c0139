import type { Question } from '@/lib/model/types';
import written from './questions.json';

/** What a question has when its file does not say otherwise. */
const DEFAULTS: Omit<Question, 'id' | 'station' | 'page' | 'kind' | 'side' | 'ask'> = {
  factors: [],
  view: null,
  constraint: null,
  reach: null,
  direction: 1,
  revision: 1,
  strategic: false,
  fixed: false,
  values: [],
  intervals: null,
  allows: [],
  showIf: null,
  quickCheck: false,
  needsTopMaturity: false,
  needsAudit: false,
  subsidy: false,
  fact: false,
  group: null,
};

/**
 * Every question of the instrument, station by station, without prose. From the files of questions by
 * `npm run generate`: with the factors that each bears on and without its evidence, so that a page of
 * questions carries neither requirements nor evidence.
 */
export const questions: Question[] = Object.entries(written).flatMap(([station, list]) =>
  (list as Partial<Question>[]).map(
    (question) => ({ ...DEFAULTS, ...question, station }) as Question,
  ),
);

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id, if the instrument has it. */
export const questionById = (id: string): Question | undefined => byId.get(id);

/** The twelve questions of the quick check, in the instrument's order. */
export const quickQuestions = questions.filter((question) => question.quickCheck);
