import type { Answers, AssessRequest, Question } from '@/lib/model/types';
import { steady } from '@/tests/support/model/costs';
import { questions } from './forms';

/** Assessments in which a figure is most easily told wrongly, without their language. */

type Case = Omit<AssessRequest, 'locale'>;

const each = (
  is: (question: Question) => boolean,
  answer: (question: Question) => Answers[string],
): Answers => Object.fromEntries(questions.filter(is).map((one) => [one.id, answer(one)]));

/** All that is scored of a task and of what there is for it, on its five levels. */
const evenly = (demand: number, supply: number): Answers => ({
  ...each(
    ({ side }) => side === 'demand',
    () => demand,
  ),
  ...each(
    ({ side }) => side === 'supply',
    () => supply,
  ),
});

const context: Case['context'] = {
  municipality: { name: 'Proefdorp', population: 15_085, country: 'BE' },
  task: { title: 'Advies over kinderopvang', refusable: 'choice' },
};

/** Costs of which this much is promised a year, in euros out of 100 000. */
const costs = (yearly: number): Case['costs'] =>
  steady({
    years: 5,
    lines: [{ label: 'Personeel', oneOff: 0, yearly: 100_000, fte: 1.25 }],
    promised: { oneOff: 0, yearly, indexed: true },
  });

/** A member who answers these questions only. */
const member = (role: string, level: number) => ({
  role,
  answers: each(
    ({ id }) => id === 'demand-staffing-hours' || id === 'demand-cases',
    () => level,
  ),
});

const heaviest: Answers = {
  ...evenly(3, 1),
  'construct-considered': 'concrete',
  ...each(
    ({ side, kind }) => (side === 'affordance' || side === 'constraint') && kind === 'scale',
    ({ values }) => values.at(-1) ?? 4,
  ),
  ...each(
    ({ side, kind }) => side === 'view' && kind === 'scale',
    ({ values }) => values.at(-1) ?? 4,
  ),
};

export const cases: Record<string, Case> = {
  'nothing is known': {
    context,
    answers: each(
      ({ allows, kind }) => kind !== 'text' && allows.includes('unknown'),
      () => 'unknown',
    ),
  },
  'a team of four of whom hardly anything is known': {
    context,
    respondents: [
      member('mayor', 4),
      member('alderman', 3),
      member('generalDirector', 1),
      member('it', 0),
    ],
  },
  // A promise counts for one level more from 37.5 % of the cost on.
  'a promise just at a cut': { context, answers: evenly(2, 2), costs: costs(37_500) },
  'a promise just below a cut': { context, answers: evenly(2, 2), costs: costs(37_499) },
  'a heavy digital initiative': { context, answers: heaviest, costs: costs(10_000) },
};
