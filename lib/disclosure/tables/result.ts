import type { Rules } from '@/lib/disclosure/disclose';
import type { AssessmentResult } from '@/lib/model/result';

/** Whoever works with the result, and the team that it is about. */
const TEAM = ['device', 'file', 'room'] as const;
const EVERYBODY = [...TEAM, 'publication'] as const;

const SPREAD = {
  known: TEAM,
  unknown: TEAM,
  counts: { value: TEAM, members: TEAM },
  median: TEAM,
  quartiles: TEAM,
  span: TEAM,
} as const;

const ENDS = { best: EVERYBODY, worst: EVERYBODY, point: EVERYBODY } as const;
const ENDS_FOR_TEAM = { best: TEAM, worst: TEAM, point: TEAM } as const;
const READING = { level: EVERYBODY, between: EVERYBODY } as const;
const MARGIN = { changes: EVERYBODY, sets: { question: EVERYBODY, by: EVERYBODY } } as const;
const MARGINS = { down: MARGIN, up: MARGIN } as const;
const MOVES = { singles: EVERYBODY, pairs: EVERYBODY } as const;
const AMOUNT = { atLeast: EVERYBODY, complete: EVERYBODY } as const;
const AMOUNT_FOR_TEAM = { atLeast: TEAM, complete: TEAM } as const;
// The promise is one row: what is promised in one year is a cell of the table, which is for the team.
const COVERAGE = { cost: AMOUNT_FOR_TEAM, promised: AMOUNT_FOR_TEAM, difference: TEAM } as const;
const BETWEEN = { low: EVERYBODY, high: EVERYBODY } as const;
const BETWEEN_FOR_TEAM = { low: TEAM, high: TEAM } as const;
const RISE_FOR_TEAM = {
  cost: BETWEEN_FOR_TEAM,
  promised: BETWEEN_FOR_TEAM,
  difference: BETWEEN_FOR_TEAM,
} as const;
const RISE = { cost: BETWEEN, promised: BETWEEN, difference: BETWEEN } as const;

/**
 * Who gets what of a result. A publication gets nothing that is, or gives away, a single answer; where
 * it names none it may say how many there are (see `counts.ts`), and of the kind of cooperation
 * whether there is one. What a factor misses is the finding itself: it is for everybody, though not what
 * was asked and what there is.
 */
export const RESULT = {
  instrumentVersion: EVERYBODY,
  norm: EVERYBODY,
  basis: EVERYBODY,
  ignored: TEAM,
  factors: {
    id: EVERYBODY,
    capacity: EVERYBODY,
    shortfall: ENDS,
    during: ENDS,
    running: ENDS,
    decidedBy: EVERYBODY,
    requirements: {
      id: TEAM,
      demand: ENDS_FOR_TEAM,
      supply: ENDS_FOR_TEAM,
      shortfall: ENDS_FOR_TEAM,
    },
    relief: { expected: EVERYBODY, supported: EVERYBODY },
    load: { during: EVERYBODY, running: EVERYBODY },
    unknown: TEAM,
  },
  capacities: {
    id: EVERYBODY,
    ...READING,
    missing: { '1': EVERYBODY, '2': EVERYBODY, '3': EVERYBODY, '4': EVERYBODY },
    during: READING,
    running: READING,
    // Which answers are not known is an answer too.
    open: TEAM,
  },
  overall: {
    ...READING,
    decidedBy: EVERYBODY,
    advice: EVERYBODY,
    unless: TEAM,
    open: TEAM,
    divided: EVERYBODY,
    lost: TEAM,
    firmness: EVERYBODY,
    voices: EVERYBODY,
    evidence: EVERYBODY,
    evidenceReason: EVERYBODY,
    margin: MARGINS,
    levers: MARGINS,
    breadth: {
      down: MOVES,
      up: MOVES,
      of: MOVES,
      questions: { question: EVERYBODY, in: EVERYBODY },
    },
    grid: {
      holds: EVERYBODY,
      of: EVERYBODY,
      moves: EVERYBODY,
      cells: {
        rule: EVERYBODY,
        norm: EVERYBODY,
        supply: EVERYBODY,
        demand: EVERYBODY,
        between: EVERYBODY,
      },
    },
    otherNorm: { norm: EVERYBODY, between: EVERYBODY, advice: EVERYBODY },
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
    benchmark: EVERYBODY,
    indicators: { question: TEAM, group: TEAM, own: TEAM, flemishShare: TEAM, evidence: TEAM },
    groups: { id: EVERYBODY, own: EVERYBODY, known: EVERYBODY, total: EVERYBODY },
    // What a regression gave is the same for everybody, and is for whoever checks it.
    drivers: {
      id: TEAM,
      group: TEAM,
      outcomes: {
        efficiency: { beta: TEAM, se: TEAM, sig: TEAM },
        innovation: { beta: TEAM, se: TEAM, sig: TEAM },
        balance: { beta: TEAM, se: TEAM, sig: TEAM },
      },
      associatedWith: TEAM,
      evidence: TEAM,
    },
  },
  costs: {
    years: EVERYBODY,
    total: AMOUNT,
    promised: AMOUNT,
    oneOff: COVERAGE,
    byYear: { ...COVERAGE, rise: RISE_FOR_TEAM },
    difference: EVERYBODY,
    uncovered: EVERYBODY,
    uncoveredAtLeast: EVERYBODY,
    prices: { rate: EVERYBODY, rise: RISE, difference: BETWEEN },
    perYear: EVERYBODY,
    perInhabitant: EVERYBODY,
    fte: AMOUNT,
    share: { low: EVERYBODY, high: EVERYBODY },
    band: { low: EVERYBODY, high: EVERYBODY },
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
    splits: EVERYBODY,
    // In a publication only questions on which the team was split: see `mayNameConsensus`.
    settled: EVERYBODY,
    withheld: TEAM,
    states: { question: TEAM, state: TEAM },
  },
  // A publication says in words whether there is one; which answer was given is for the team.
  initiative: TEAM,
  oecd: { chosen: TEAM, served: TEAM },
  pooling: {
    ...READING,
    kind: TEAM,
    fit: EVERYBODY,
    missing: TEAM,
    share: EVERYBODY,
    factors: { id: EVERYBODY, from: ENDS, to: ENDS },
  },
  planned: { ...READING, requirement: EVERYBODY, from: ENDS_FOR_TEAM, to: ENDS_FOR_TEAM },
  autonomy: { formal: TEAM, usable: EVERYBODY },
  reference: {
    task: EVERYBODY,
    questions: {
      question: EVERYBODY,
      factor: EVERYBODY,
      reference: EVERYBODY,
      rated: TEAM,
      difference: TEAM,
    },
  },
  provided: { factors: TEAM, missing: EVERYBODY },
  wish: TEAM,
  flags: {
    id: EVERYBODY,
    severity: EVERYBODY,
    // Ids of our own evidence base mean nothing to the readers of a publication.
    evidence: TEAM,
    raisedBy: TEAM,
    factors: EVERYBODY,
    constraints: EVERYBODY,
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
    effect: {
      level: EVERYBODY,
      steps: { factor: EVERYBODY, from: EVERYBODY, to: EVERYBODY, running: EVERYBODY },
      changes: { question: TEAM, from: TEAM, to: TEAM },
    },
    evidence: TEAM,
  },
  smallestSet: { measures: EVERYBODY, between: EVERYBODY },
  round: {
    on: EVERYBODY,
    earlier: { capacities: { id: EVERYBODY, ...READING }, overall: READING },
    otherNorm: EVERYBODY,
    stations: { id: EVERYBODY, state: EVERYBODY, reenter: EVERYBODY, questions: TEAM },
    answers: { question: TEAM, from: TEAM, to: TEAM, between: TEAM },
    measures: { id: EVERYBODY, questions: { question: TEAM, expected: TEAM, observed: TEAM } },
  },
} as const satisfies Rules<AssessmentResult>;
