import type {
  Factor,
  Instrument,
  Measure,
  Question,
  Requirement,
  RuleId,
  Side,
} from '@/lib/model/types';

/**
 * A small instrument that never changes with the real one: the arithmetic is tested on it, and whatever is
 * searched can be gone through one by one. Three capacities of three, three and two factors; the
 * requirements use every attribute there is.
 */

const EVIDENCE = ['none'];

const question = (id: string, side: Side, changes: Partial<Question> = {}): Question => ({
  id,
  station: 'first',
  page: 'first',
  kind: 'scale',
  side,
  factors: [],
  view: null,
  constraint: null,
  reach: null,
  direction: 1,
  revision: 1,
  strategic: false,
  fixed: false,
  values: [0, 1, 2, 3, 4],
  intervals: null,
  allows: ['unknown'],
  showIf: null,
  quickCheck: false,
  needsTopMaturity: false,
  needsAudit: false,
  fact: false,
  subsidy: false,
  group: null,
  ask: 'anyone',
  ...changes,
});

const requirement = (
  id: string,
  demand: string | string[],
  supply: string,
  changes: Partial<Requirement> = {},
): Requirement => ({
  id,
  demand: [demand].flat(),
  supply,
  combine: 'max',
  from: 0,
  most: 4,
  absence: null,
  evidence: EVIDENCE,
  ...changes,
});

const factors: Factor[] = [
  {
    id: 'staffing',
    capacity: 'administrative',
    requirements: [
      requirement('hours', 'demand-hours', 'supply-hours'),
      requirement('cover', 'demand-cover', 'supply-cover'),
    ],
    evidence: EVIDENCE,
  },
  {
    id: 'specialism',
    capacity: 'administrative',
    requirements: [
      requirement('knowledge', 'demand-knowledge', 'supply-knowledge'),
      // Shares its demand with two others, one of them of another factor.
      requirement('time', ['demand-knowledge', 'demand-hours'], 'supply-time', { combine: 'min' }),
    ],
    evidence: EVIDENCE,
  },
  {
    id: 'newProfiles',
    capacity: 'administrative',
    requirements: [requirement('profiles', 'demand-profiles', 'supply-vacancy', { most: 3 })],
    evidence: EVIDENCE,
  },
  {
    id: 'lastingCost',
    capacity: 'financial',
    requirements: [
      requirement('lasting', ['demand-funding-promised', 'demand-lasting'], 'supply-plan'),
    ],
    evidence: EVIDENCE,
  },
  {
    id: 'startCost',
    capacity: 'financial',
    requirements: [requirement('start', 'demand-advance', 'supply-prefinance')],
    evidence: EVIDENCE,
  },
  {
    id: 'workableVolume',
    capacity: 'financial',
    requirements: [requirement('volume', 'demand-volume', 'supply-volume')],
    evidence: EVIDENCE,
  },
  {
    id: 'strategy',
    capacity: 'policy',
    requirements: [
      requirement('profile', 'demand-strategy', 'supply-strategy-profile', { absence: 3 }),
      requirement('protected', 'demand-strategy', 'supply-strategy-time', { from: 2, absence: 3 }),
    ],
    evidence: EVIDENCE,
  },
  {
    id: 'cases',
    capacity: 'policy',
    requirements: [requirement('criteria', 'demand-cases', 'supply-criteria')],
    evidence: EVIDENCE,
  },
];

const whenConsidered = {
  showIf: { question: 'construct-considered', in: ['concrete', 'idea'] },
};

const questions: Question[] = [
  question('demand-hours', 'demand'),
  question('demand-cover', 'demand'),
  question('demand-knowledge', 'demand'),
  question('demand-profiles', 'demand'),
  question('demand-funding-promised', 'demand', { direction: -1 }),
  question('demand-lasting', 'demand'),
  question('demand-advance', 'demand'),
  question('demand-volume', 'demand', { fixed: true }),
  question('demand-strategy', 'demand', { strategic: true }),
  question('demand-cases', 'demand', { station: 'second' }),
  question('supply-hours', 'supply'),
  question('supply-cover', 'supply'),
  question('supply-knowledge', 'supply'),
  question('supply-time', 'supply'),
  question('supply-vacancy', 'supply', {
    direction: -1,
    fixed: true,
    values: [0, 1, 2, 3, 4, 'none'],
    intervals: { none: [0, 4] },
  }),
  question('supply-plan', 'supply'),
  question('supply-prefinance', 'supply'),
  question('supply-volume', 'supply', {
    values: [0, 1, 2, 3, 4, 'notNeeded'],
    intervals: { notNeeded: [4, 4] },
  }),
  question('supply-strategy-profile', 'supply'),
  question('supply-strategy-time', 'supply'),
  question('supply-criteria', 'supply', { station: 'second' }),
  question('supply-planned', 'supply'),
  question('construct-considered', 'construct', {
    kind: 'choice',
    values: ['concrete', 'idea', 'none'],
  }),
  question('affordance-workflow', 'affordance', {
    factors: [{ id: 'staffing' }],
    ...whenConsidered,
  }),
  question('affordance-criteria', 'affordance', { factors: [{ id: 'cases' }], ...whenConsidered }),
  question('constraint-readiness', 'constraint', {
    factors: [{ id: 'staffing' }, { id: 'cases' }],
    constraint: 'readiness',
    reach: 'own',
    ...whenConsidered,
  }),
  question('owner-readiness', 'owner', {
    kind: 'choice',
    values: ['nobody', 'others', 'ourselvesOpen', 'ourselves', 'agreed'],
    factors: [{ id: 'staffing' }, { id: 'cases' }],
    constraint: 'readiness',
    reach: 'own',
    ...whenConsidered,
  }),
  question('construct-project', 'construct', {
    factors: [{ id: 'staffing', reading: 'during', requirement: 'hours' }],
    ...whenConsidered,
  }),
  question('construct-upkeep', 'construct', {
    factors: [{ id: 'cases', reading: 'running', requirement: 'criteria' }],
    ...whenConsidered,
  }),
];

const rule = (
  id: RuleId,
  strengthen: [four: number, three: number, two: number],
  conditions: [two: number, one: number],
): Instrument['rules'][number] => {
  const [four, three, two] = strengthen;
  const counts = {
    strengthen: { '4': four, '3': three, '2': two },
    conditions: { '2': conditions[0], '1': conditions[1] },
  };
  return { id, five: counts, three: counts };
};

const measure = (id: string, effect: Measure['effect'], station = 'first'): Measure => ({
  id,
  station,
  actor: 'municipality',
  horizon: 'short',
  change: 'incremental',
  condition: null,
  when: { any: [{ always: true }] },
  effect,
  evidence: EVIDENCE,
});

const measures: Measure[] = [
  measure('phase', [
    { question: 'demand-hours', step: -1 },
    { question: 'demand-advance', step: -2 },
  ]),
  measure('free-hours', [{ question: 'supply-hours', step: 1 }]),
  measure('second-person', [{ question: 'supply-cover', step: 2 }]),
  measure('specialist', [
    { question: 'supply-knowledge', step: 1 },
    { question: 'supply-time', step: 1 },
  ]),
  measure('train', [{ question: 'demand-profiles', step: -2 }]),
  measure('full-funding', [
    { question: 'demand-funding-promised', set: 4 },
    { question: 'demand-lasting', set: 0 },
  ]),
  measure('room-in-plan', [
    { question: 'supply-plan', step: 1 },
    { question: 'supply-prefinance', step: 1 },
  ]),
  measure('profile', [
    { question: 'supply-strategy-profile', step: 2 },
    { question: 'supply-strategy-time', step: 1 },
  ]),
  measure('criteria', [{ question: 'supply-criteria', step: 2 }], 'second'),
  measure('smaller-project', [{ question: 'construct-project', step: -1 }]),
];

const assumptions = {
  executorMost: 1,
  unsureReach: 1,
  kappaAdministrative: 0.35,
  kappaFinancial: 0.2,
  kappaPolicy: 0.35,
  ownerNobody: 1,
  ownerOthers: 0.75,
  ownerOurselvesOpen: 0.75,
  ownerOurselves: 0.2,
  ownerOurselvesShared: 0.4,
  ownerOurselvesOutside: 0.75,
  ownerAgreed: 0.4,
  unauditedSecurity: 1,
  loadMost: 1,
  savingsVolumeSteps: 2,
  plannedHireDiscount: 0.8,
  poolingSporadic: 0.6,
  poolingContinuity: 0.5,
  poolingStrategic: 0.3,
  poolingCandidate: 0.5,
  poolingMissing: 0.2,
  poolingStrong: 0.4,
  poolingPartial: 0.15,
  unindexedLoss: 0.02,
  smallPopulation: 12_000,
  largePopulation: 35_000,
  largestObserved: 45_000,
};

export const smallInstrument: Instrument = {
  version: '0.0.0',
  factors,
  rules: [
    rule('default', [1, 2, 2], [1, 2]),
    rule('strict', [1, 1, 2], [1, 2]),
    rule('mild', [2, 2, 3], [2, 3]),
  ],
  stations: ['first', 'second', 'third'].map((id) => ({
    id,
    module: false,
    evidence: EVIDENCE,
  })),
  questions,
  assumptions: Object.entries(assumptions).map(([id, value]) => ({
    id,
    value,
    range: [value, value],
    basis: 'assumption',
    evidence: EVIDENCE,
  })),
  flags: [],
  measures,
  notes: [],
  pooling: { requirements: {}, conditions: [], evidence: EVIDENCE },
  planned: {
    question: 'supply-planned',
    ease: 'supply-vacancy',
    requirement: 'hours',
    evidence: EVIDENCE,
  },
  team: {
    groups: {
      political: ['mayor', 'alderman'],
      administrative: ['generalDirector', 'departmentHead'],
    },
    everybody: [],
    rules: [
      ['minimumAnswers', 3],
      ['tailShare', 0.25],
      ['agreedWidth', 1],
      ['agreedShare', 0.75],
      ['unknownShare', 0.25],
    ].map(([id, value]) => ({
      id: id as Instrument['team']['rules'][number]['id'],
      value: value as number,
      basis: 'assumption',
      literature: [],
      evidence: EVIDENCE,
    })),
    literature: [],
  },
  referenceTasks: [],
  maturity: { indicators: [], drivers: [] },
};
