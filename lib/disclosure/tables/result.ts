import type { Rules } from '@/lib/disclosure/disclose';
import type { AssessmentResult } from '@/lib/model/result';

/** Whoever works with the result, and the team that it is about. */
const TEAM = ['device', 'file', 'room'] as const;
const EVERYBODY = [...TEAM, 'publication'] as const;

const SPREAD = {
  known: TEAM,
  unknown: TEAM,
  notApplicable: TEAM,
  counts: { value: TEAM, members: TEAM },
  median: TEAM,
  quartiles: TEAM,
  span: TEAM,
} as const;

const SIDE = { median: TEAM, quartiles: TEAM, span: TEAM, groups: TEAM, questions: TEAM } as const;

/**
 * Who gets what of a result. A publication gets nothing that is, or gives away, a single answer; where
 * it names none it may say how many there are (see `counts.ts`), and of the kind of cooperation
 * whether there is one.
 */
export const RESULT = {
  instrumentVersion: EVERYBODY,
  norm: EVERYBODY,
  basis: EVERYBODY,
  ignored: TEAM,
  factors: {
    id: EVERYBODY,
    capacity: EVERYBODY,
    left: EVERYBODY,
    demand: EVERYBODY,
    supply: EVERYBODY,
    shortfall: EVERYBODY,
    headroom: EVERYBODY,
    bounds: { demand: TEAM, supply: TEAM, shortfall: EVERYBODY, shortfallAfter: TEAM },
    relief: EVERYBODY,
    addedDemand: EVERYBODY,
    shortfallAfter: EVERYBODY,
    netEffect: EVERYBODY,
    limitedBy: TEAM,
    unknown: TEAM,
    trace: {
      part: TEAM,
      question: TEAM,
      value: TEAM,
      origin: TEAM,
      weight: TEAM,
      contribution: TEAM,
    },
  },
  capacities: {
    id: EVERYBODY,
    gap: EVERYBODY,
    gapAfter: EVERYBODY,
    level: EVERYBODY,
    bounds: EVERYBODY,
    boundsAfter: EVERYBODY,
    stability: { p5: EVERYBODY, p50: EVERYBODY, p95: EVERYBODY, levels: EVERYBODY },
    unknownShare: EVERYBODY,
    ask: { role: TEAM, questions: TEAM },
  },
  overall: {
    level: EVERYBODY,
    decidedBy: EVERYBODY,
    advice: EVERYBODY,
    stability: { runs: EVERYBODY, seed: EVERYBODY, levels: EVERYBODY },
    drivers: { effect: EVERYBODY, question: EVERYBODY, assumption: EVERYBODY },
  },
  constraints: {
    id: EVERYBODY,
    reach: EVERYBODY,
    severity: TEAM,
    owner: TEAM,
    binding: EVERYBODY,
    factors: EVERYBODY,
  },
  views: {
    tool: EVERYBODY,
    computational: EVERYBODY,
    proxy: EVERYBODY,
    ensemble: EVERYBODY,
    dominant: EVERYBODY,
    oneSidedness: EVERYBODY,
    orientation: EVERYBODY,
  },
  maturity: {
    imonitor: TEAM,
    indicators: { question: TEAM, group: TEAM, own: TEAM, flemishShare: TEAM, evidence: TEAM },
    groups: { id: EVERYBODY, own: EVERYBODY, known: EVERYBODY, total: EVERYBODY },
    drivers: {
      id: EVERYBODY,
      group: EVERYBODY,
      outcomes: {
        efficiency: { beta: EVERYBODY, se: EVERYBODY, sig: EVERYBODY },
        innovation: { beta: EVERYBODY, se: EVERYBODY, sig: EVERYBODY },
        balance: { beta: EVERYBODY, se: EVERYBODY, sig: EVERYBODY },
      },
      associatedWith: EVERYBODY,
      evidence: EVERYBODY,
    },
  },
  costs: {
    years: EVERYBODY,
    total: EVERYBODY,
    promised: EVERYBODY,
    uncovered: EVERYBODY,
    perYear: EVERYBODY,
    perInhabitant: EVERYBODY,
    fte: EVERYBODY,
    coverage: EVERYBODY,
  },
  team: {
    respondents: EVERYBODY,
    groups: EVERYBODY,
    questions: {
      question: EVERYBODY,
      total: SPREAD,
      groups: { political: SPREAD, administrative: SPREAD },
      split: EVERYBODY,
      settled: EVERYBODY,
    },
    factors: { id: TEAM, demand: SIDE, supply: SIDE },
    splits: EVERYBODY,
    // In a publication only questions on which the team was split: see `mayNameConsensus`.
    settled: EVERYBODY,
    withheld: TEAM,
  },
  oecd: { chosen: TEAM, served: TEAM },
  pooling: {
    kind: TEAM,
    fit: EVERYBODY,
    missing: TEAM,
    scenario: {
      share: EVERYBODY,
      factors: { id: EVERYBODY, shortfall: EVERYBODY, relieved: EVERYBODY, remaining: EVERYBODY },
    },
  },
  autonomy: { formal: TEAM, usable: EVERYBODY },
  reference: {
    task: EVERYBODY,
    factors: { id: EVERYBODY, reference: EVERYBODY, rated: EVERYBODY, difference: EVERYBODY },
  },
  claims: { capacity: TEAM, question: TEAM, central: TEAM, local: TEAM },
  flags: {
    id: EVERYBODY,
    severity: EVERYBODY,
    evidence: EVERYBODY,
    raisedBy: TEAM,
    factors: EVERYBODY,
    constraints: EVERYBODY,
    capacities: EVERYBODY,
  },
  notes: EVERYBODY,
  advice: {
    id: EVERYBODY,
    station: EVERYBODY,
    actor: EVERYBODY,
    horizon: EVERYBODY,
    change: EVERYBODY,
    condition: EVERYBODY,
    factors: EVERYBODY,
    // A letter gives reasons; never one that follows from a single answer.
    triggeredBy: {
      factor: EVERYBODY,
      shortfall: EVERYBODY,
      flag: EVERYBODY,
      constraint: EVERYBODY,
      binding: EVERYBODY,
      pooling: TEAM,
      advice: TEAM,
      answer: { question: TEAM, in: TEAM },
      always: TEAM,
    },
    expectedEffect: {
      points: EVERYBODY,
      factors: { id: EVERYBODY, shortfall: EVERYBODY, shortfallAfter: EVERYBODY },
      changes: { question: TEAM, from: TEAM, to: TEAM },
    },
    evidence: EVERYBODY,
  },
} as const satisfies Rules<AssessmentResult>;
