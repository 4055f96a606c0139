import factors from '@/content/instrument/factors.json';
import capacity from '@/content/instrument/questions/capacity.json';
import construct from '@/content/instrument/questions/construct.json';
import decide from '@/content/instrument/questions/decide.json';
import maturity from '@/content/instrument/questions/maturity.json';
import objective from '@/content/instrument/questions/objective.json';
import oecd from '@/content/instrument/questions/oecd.json';
import perceptions from '@/content/instrument/questions/perceptions.json';
import potential from '@/content/instrument/questions/potential.json';
import type { Question } from '@/lib/model/types';
import { factorLinks } from './factor-links';

/** What a question has when its file does not say otherwise. */
const DEFAULTS: Omit<Question, 'id' | 'station' | 'page' | 'kind' | 'side' | 'ask' | 'evidence'> = {
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

const files = { objective, capacity, potential, perceptions, construct, decide, maturity, oecd };

const links = factorLinks(factors);

/** Every question of the instrument, station by station, without prose. */
export const questions: Question[] = Object.entries(files).flatMap(([station, list]) =>
  (list as Partial<Question>[]).map(
    (question) =>
      ({
        ...DEFAULTS,
        factors: links.get(question.id as string) ?? [],
        ...question,
        station,
      }) as Question,
  ),
);

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id, if the instrument has it. */
export const questionById = (id: string): Question | undefined => byId.get(id);

/** The twelve questions of the quick check, in the instrument's order. */
export const quickQuestions = questions.filter((question) => question.quickCheck);
