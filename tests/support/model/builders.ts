import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { AssessmentResult, CapacityResult, FactorResult } from '@/lib/model/result';
import type {
  Answer,
  Answers,
  AssessRequest,
  CapacityId,
  Owner,
  Question,
  Side,
} from '@/lib/model/types';

/** Builders of requests, in the words of the model. */

export const { questions } = instrument;

const byId = new Map(questions.map((question) => [question.id, question]));

export function questionOf(id: string): Question {
  const question = byId.get(id);
  if (!question) throw new Error(`No question "${id}".`);
  return question;
}

export const onSide = (...sides: Side[]): Question[] =>
  questions.filter(({ side }) => sides.includes(side));

const PLANNED = instrument.planned.question;

export const demandQuestions = onSide('demand');
export const supplyQuestions = onSide('supply');

/** The answer that stands for this much (0–4) of the question's side. */
export const oriented = ({ direction }: Question, level: number): number =>
  direction === 1 ? level : 4 - level;

const rated = (list: Question[], level: number): Answers =>
  Object.fromEntries(list.map((question) => [question.id, oriented(question, level)]));

/**
 * B(demand, supply) of the cases: everything the task asks at `demand`, everything the municipality has at
 * `supply` (steps 0–4, reversed scales turned), no planned hires and no digital initiative.
 */
export const allAnswered = (demand: number, supply: number): Answers => ({
  ...rated(demandQuestions, demand),
  ...rated(
    supplyQuestions.filter(({ id }) => id !== PLANNED),
    supply,
  ),
  [PLANNED]: 0,
  'construct-considered': 'none',
});

/** A task that is carried: nothing is lacking and the financial side is in order. */
export const carried = (): Answers => allAnswered(2, 2);

interface Digital {
  affordance?: number;
  severity?: number;
  owner?: Owner;
  added?: number;
  audit?: 'yes' | 'no';
}

/** A concrete initiative; by default everything it promises can be had and nothing stands in its way. */
export const digital = ({
  affordance = 4,
  severity = 0,
  owner = 'agreed',
  added = 0,
  audit = 'yes',
}: Digital = {}): Answers => ({
  'construct-considered': 'concrete',
  'security-audit': audit,
  'maturity-imonitor': '5',
  ...Object.fromEntries(onSide('affordance').map(({ id }) => [id, affordance])),
  ...Object.fromEntries(onSide('constraint').map(({ id }) => [id, severity])),
  ...Object.fromEntries(onSide('owner').map(({ id }) => [id, owner])),
  ...Object.fromEntries(
    onSide('construct').flatMap(({ id, factors }) => (factors.length ? [[id, added]] : [])),
  ),
});

export const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));

/** The same answer to each of these questions. */
export const each = (ids: string[], answer: Answer): Answers =>
  Object.fromEntries(ids.map((id) => [id, answer]));

export const idsOn = (factor: string, ...sides: Side[]): string[] =>
  questions
    .filter(({ side, factors }) => sides.includes(side) && factors.some(({ id }) => id === factor))
    .map(({ id }) => id);

type Changes = Partial<AssessRequest> & { task?: Partial<AssessRequest['context']['task']> };

export function request(answers: Answers, { task, ...changes }: Changes = {}): AssessRequest {
  return {
    locale: 'nl',
    context: { task: { title: 'Taak', ...task } },
    answers,
    ...changes,
  };
}

export const assessed = (answers: Answers, changes: Changes = {}): AssessmentResult =>
  assess(instrument, request(answers, changes));

/** A request by a team instead of by one person. */
export const assessedTeam = (team: Answers[], changes: Changes = {}): AssessmentResult => {
  const { answers: _, ...rest } = request({}, changes);
  return assess(instrument, {
    ...rest,
    respondents: team.map((answers) => ({ role: 'other', answers })),
  });
};

export const inhabitants = (population: number): Changes => ({
  context: { municipality: { population }, task: { title: 'Taak' } },
});

export function factorOf(result: AssessmentResult, id: string): FactorResult {
  const factor = result.factors.find((candidate) => candidate.id === id);
  if (!factor) throw new Error(`No factor "${id}".`);
  return factor;
}

export function capacityOf(result: AssessmentResult, id: CapacityId): CapacityResult {
  const capacity = result.capacities.find((candidate) => candidate.id === id);
  if (!capacity) throw new Error(`No capacity "${id}".`);
  return capacity;
}

export const flagIds = ({ flags }: AssessmentResult): string[] => flags.map(({ id }) => id);
export const measureIds = ({ advice }: AssessmentResult): string[] => advice.map(({ id }) => id);

/** Value of an assumption in the instrument. */
export function assumed(id: string): number {
  const assumption = instrument.assumptions.find((candidate) => candidate.id === id);
  if (!assumption) throw new Error(`No assumption "${id}".`);
  return assumption.value;
}
