import { instrument } from '@/lib/instrument/instrument';
import { quickQuestions } from '@/lib/instrument/questions';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { conditions } from './fixture-answers';

/** A full round of a small municipality for a tax on vacant buildings. */
export const request: AssessRequest = {
  locale: 'nl',
  context: {
    municipality: {
      nis: '33041',
      name: 'Heuvelland',
      population: 8_100,
      province: 'West-Vlaanderen',
    },
    task: {
      title: 'Heffing op leegstand',
      intensity: 'devolution',
      refusable: 'negotiable',
      start: '2027-01-01',
      reference: 'vacancy-tax',
    },
  },
  answers: conditions,
  costs: {
    years: 5,
    lines: [
      { label: 'Personeel', oneOff: 0, yearly: 62_000, fte: 1 },
      { label: 'Register en software', oneOff: 18_000, yearly: 7_500, fte: null },
    ],
    promised: { oneOff: 10_000, yearly: 40_000, indexed: false },
  },
  plan: [
    { measure: 'second-person', owner: 'Diensthoofd ruimte', due: '2026-12-01', status: 'started' },
  ],
  reviewOn: '2027-03-01',
};

export const result = assess(instrument, request);

/** The same round before the team asked around: a factor nobody could rate. */
export const unsure: AssessRequest = {
  ...request,
  answers: { ...conditions, 'demand-outside': 'unknown', 'supply-room-plan': 'unknown' },
};

/** Only the twelve questions of the quick check. */
export const quick: AssessRequest = {
  locale: 'nl',
  context: request.context,
  answers: Object.fromEntries(
    quickQuestions.map(({ id }) => [id, conditions[id] ?? 'unknown'] as const),
  ),
};
