import vacancyTax from '@/content/examples/vacancy-tax.json';
import type { Answer, Answers, AssessRequest, Respondent } from '@/lib/model/types';
import { questionOf } from './builders';

/**
 * A made-up management team of eight that answered apart about a levy on vacant buildings: four
 * political and four administrative members. They agree on most, give or take a level, and split where
 * teams do: on what the transfer costs, on time for strategy, on steering, on the workload, and on who
 * solves what stands in the way of digitalization.
 */

/** Who sits where, in the order of every list of answers below. */
const MEMBERS = [
  'mayor',
  'alderman',
  'alderman',
  'socialServiceChair',
  'generalDirector',
  'financeDirector',
  'departmentHead',
  'departmentHead',
] as const;

type Eight<T> = [T, T, T, T, T, T, T, T];

/** What members answered where they stand apart; null is no answer. */
const APART: Record<string, Eight<number | string | null>> = {
  // The politicians see room in the plan; finance and the services do not.
  'supply-lasting-plan': [3, 3, 4, 3, 1, 0, 1, 1],
  'demand-start-advance': [1, 2, 1, 2, 3, 4, 3, 3],
  // The time that is protected for strategy, judged also by those who need it.
  'supply-strategy-time': [3, 2, 3, 3, 1, 1, 0, 2],
  'supply-steering-together': [4, 3, 3, 3, 1, 2, 1, 2],
  // A split that runs across both groups.
  'supply-staffing-workload': [0, 3, 1, 3, 0, 3, 1, 3],
  // One voice apart is no split.
  'demand-staffing-hours': [2, 2, 2, 2, 2, 2, 2, 4],
  'owner-expertise': [
    'ourselves',
    'agreed',
    'others',
    'ourselves',
    'nobody',
    'others',
    'nobody',
    'nobody',
  ],
  // Only two know: in confidence this stays open.
  'supply-it-sharing': ['unknown', null, 'unknown', 'unknown', 2, null, 1, 'unknown'],
};

/** A level more or less here and there, as eight people do who agree. */
function nuance(id: string, answer: Answer, question: number, member: number): Answer {
  if (questionOf(id).kind !== 'scale' || typeof answer !== 'number') return answer;
  if ((question + member) % 5 !== 0) return answer;
  return Math.min(4, Math.max(0, answer + (question % 2 ? 1 : -1)));
}

const common = vacancyTax.answers as Answers;

/** The eight members, each with their own answers. */
export const managementTeam: Respondent[] = MEMBERS.map((role, member) => {
  const answers = Object.entries({ ...common, ...APART }).flatMap(([id, shared], question) => {
    const apart = APART[id];
    const answer = apart ? apart[member] : nuance(id, shared as Answer, question, member);
    return answer === null || answer === undefined ? [] : [[id, answer]];
  });
  return { role, answers: Object.fromEntries(answers) };
});

/** The team's request, answered in confidence, with one split settled. */
export const teamRequest = (changes: Partial<AssessRequest> = {}): AssessRequest => ({
  locale: 'nl',
  fictional: true,
  context: {
    municipality: { name: 'Voorbeeldgemeente', population: 21_000 },
    task: { title: 'Heffing op leegstand', refusable: 'negotiable', reference: 'vacancy-tax' },
  },
  respondents: managementTeam,
  confidential: {},
  consensus: {
    'supply-steering-together': {
      value: 2,
      reason: 'Het college en het managementteam leggen hun beslissingen sinds kort samen voor.',
      dissent: 'Een deel van het team wacht af of die afspraak standhoudt.',
    },
  },
  ...changes,
});
