import type { MaturityResult } from '@/lib/model/digital/maturity';
import type { PoolingResult } from '@/lib/model/digital/pooling';
import type { ViewProfile } from '@/lib/model/digital/views';
import type { CostResult } from '@/lib/model/money/costs';
import type { TeamResult } from '@/lib/model/team/distribution';
import type {
  Answer,
  AnswerInterval,
  Basis,
  CapacityId,
  Depth,
  FlagRule,
  Level,
  LoadReading,
  Measure,
  Norm,
  OptionValue,
  Reach,
  RuleId,
  Verdict,
} from './types';

/** Steps 0–4 at the best end, at the worst end, and at the given answers; no point where one is missing. */
export interface Ends {
  best: number;
  worst: number;
  point: number | null;
}

/** [best, worst]: the levels between which an open reading lies. */
export type Between = [Level, Level];

/** A level, or null with the two between which it is open. */
export interface Reading {
  level: Level | null;
  between: Between;
}

export interface RequirementResult {
  id: string;
  /** Lowest (`best`) and highest (`worst`) demand, after norm and before `from`. */
  demand: Ends;
  /** Highest (`best`) and lowest (`worst`) supply. */
  supply: Ends;
  /** Steps missed, before rounding. */
  shortfall: Ends;
}

/** Whole steps missed while a digital initiative is introduced, and once it runs. */
export interface FactorResult extends Record<LoadReading, Ends> {
  id: string;
  capacity: CapacityId;
  /** Whole steps missed today. */
  shortfall: Ends;
  /** Ids of the requirements that reach the shortfall; by points, or by the worst end without one. */
  decidedBy: string[];
  requirements: RequirementResult[];
  /** Shares 0–1 of a shortfall, at what is known: an unknown condition counts as binding in full. */
  relief: { expected: number; supported: number };
  /** Steps that the initiative adds; an unknown one counts at its largest. */
  load: Record<LoadReading, number>;
  /** Demand and supply questions that are not answered, or answered "don't know". */
  unknown: string[];
}

export interface CapacityResult extends Reading, Record<LoadReading, Reading> {
  id: CapacityId;
  /** Factors that miss at least so many steps, by points; a factor without a point by its worst end. */
  missing: Record<Depth, number>;
  /** Smallest sets of questions for which some answers settle an open level, fewest first. */
  open: string[][];
}

export interface ConstraintResult {
  id: string;
  reach: Reach;
  /** 0–1; null when it takes no part or is not known. */
  severity: number | null;
  owner: string | null;
  /** What still binds, 0–1. */
  binding: number;
  factors: string[];
}

export interface Change {
  question: string;
  /** Steps by which the answer moves, as the question is asked. */
  by: number;
}

/** The fewest one-step changes that move the overall level one way, with up to three sets of them. */
export interface Margin {
  changes: number;
  sets: Change[][];
}

/** Towards a heavier level (`down`) and a lighter one (`up`); null where there is none. */
export type Margins = Record<'down' | 'up', Margin | null>;

/** Changes of one step, single and in pairs, that move the overall level one way. */
export interface Moves {
  singles: number;
  pairs: number;
}

export interface Breadth extends Record<'down' | 'up' | 'of', Moves> {
  /** In how many of the moving changes a question takes part; most first. */
  questions: { question: string; in: number }[];
}

export const SHIFTS = [-1, 0, 1] as const;

export interface GridCell {
  rule: RuleId;
  norm: Norm;
  supply: (typeof SHIFTS)[number];
  demand: (typeof SHIFTS)[number];
  between: Between;
}

/** All 54 combinations of rule, norm and a shift of every supply and demand answer. */
export interface Grid {
  holds: number;
  of: number;
  /** The choice on which the level turns most often, if any. */
  moves: Exclude<keyof GridCell, 'between'> | null;
  cells: GridCell[];
}

export const FIRMNESS = ['firm', 'fairly', 'close'] as const;
export type Firmness = (typeof FIRMNESS)[number];

/** How near the evidence is: a size and region that was studied, between the two, or beyond. */
export const EVIDENCE_NEARNESS = ['near', 'between', 'beyond'] as const;
export type EvidenceNearness = (typeof EVIDENCE_NEARNESS)[number];

/** Why an evidence base is not near, in words of the wording. */
export const EVIDENCE_REASONS = ['size', 'region', 'unknownSize'] as const;

/** Whether a digital initiative is considered, and how far it is. */
export const INITIATIVES = ['concrete', 'idea', 'none'] as const;
export type Initiative = (typeof INITIATIVES)[number];

export const VOICES = ['one', 'few', 'oneSide', 'team'] as const;

export interface OverallResult extends Reading {
  decidedBy: CapacityId[];
  advice: Verdict;
  /** Unsure answers on which a "not now" rests: taken at their word it stands, within their reach it may not. */
  unless: string[];
  /** Smallest sets of questions for which some answers settle an open level, fewest first. */
  open: string[][];
  /** Questions on which the team is split and that keep the level open. */
  divided: string[];
  /** Answers known in the last round and no longer known. */
  lost: string[];
  firmness: Firmness | null;
  /** Who the answers come from; a verdict of one person, of fewer than three or of one side is never firm. */
  voices: (typeof VOICES)[number];
  evidence: EvidenceNearness;
  evidenceReason: (typeof EVIDENCE_REASONS)[number] | null;
  /** Changes of any given answer that make the overall level heavier (`down`) or lighter (`up`). */
  margin: Margins;
  /** The same without what lies in the past or what nobody here can change. */
  levers: Margins;
  breadth: Breadth;
  grid: Grid;
  /** The verdict under the other norm, where it differs. */
  otherNorm: { norm: Norm; between: Between; advice: Verdict } | null;
}

export interface Flag extends Omit<FlagRule, 'thresholds'> {
  /** The answers that raised it. */
  raisedBy: string[];
  factors?: string[];
  constraints?: string[];
}

export interface AdviceEffect {
  /** The overall level becomes lighter, at its worst end. */
  level: boolean;
  /**
   * Factors whose whole steps change, by points (worst ends without one): today, or else, where it is
   * `running`, once the initiative runs.
   */
  steps: { factor: string; from: number; to: number; running?: true }[];
  /** The answers it would change, from and to. */
  changes: { question: string; from: OptionValue | null; to: OptionValue }[];
}

export interface Advice extends Omit<Measure, 'when' | 'effect'> {
  factors: string[];
  effect: AdviceEffect;
}

/** The fewest measures that together make the overall level lighter. */
export interface SmallestSet {
  measures: string[];
  between: Between;
}

export const STATION_STATES = ['changed', 'same', 'notLookedAt'] as const;
export const REENTRY_REASONS = [
  'unknownDecides',
  'measureDone',
  'datePassed',
  'expectationAbove',
] as const;

export interface RoundResult {
  on: string;
  /** The earlier round scored under the present norm and instrument. */
  earlier: { capacities: (Reading & { id: CapacityId })[]; overall: Reading };
  /** The norm of the earlier round, where it differs from the present one. */
  otherNorm: Norm | null;
  stations: {
    id: string;
    state: (typeof STATION_STATES)[number];
    reenter: (typeof REENTRY_REASONS)[number] | null;
    /** Questions behind the state or the reason. */
    questions: string[];
  }[];
  /** Changed answers, in order of their effect on the level; `between` once they are replayed up to here. */
  answers: {
    question: string;
    from: AnswerInterval | Answer | null;
    to: AnswerInterval | Answer | null;
    between: Between;
  }[];
  /** Per measure marked done: the change it was expected to bring, and what was observed. */
  measures: {
    id: string;
    questions: { question: string; expected: OptionValue; observed: OptionValue | null }[];
  }[];
}

export interface AssessmentResult {
  instrumentVersion: string;
  norm: Norm;
  basis: Basis;
  ignored: string[];
  factors: FactorResult[];
  capacities: CapacityResult[];
  overall: OverallResult;
  constraints: ConstraintResult[];
  views: ViewProfile;
  maturity?: MaturityResult;
  costs?: CostResult;
  /** Spread and consensus, when several members answered. */
  team?: TeamResult;
  /** Whether there is a digital initiative; null where that is not known, or too few answered. */
  initiative: Initiative | null;
  oecd: { chosen: string[]; served: string[] };
  pooling: PoolingResult;
  /** The level if the hires that are decided were there. */
  planned: (Reading & { requirement: string; from: Ends; to: Ends }) | null;
  /** Freedom the rules give and what can be used of it, steps 0–4. */
  autonomy: { formal: number | null; usable: number | null };
  reference: {
    task: string;
    questions: {
      question: string;
      factor: string;
      reference: number;
      rated: number | null;
      difference: number | null;
    }[];
  } | null;
  /** Factors for which the proposal mentions means, and those it leaves out although they fall short. */
  provided: { factors: string[] | null; missing: string[] };
  /** How much the municipality wants the task, 0–4: beside the level, never in it. */
  wish: number | null;
  flags: Flag[];
  notes: string[];
  advice: Advice[];
  /** Null when no set of up to five measures makes the overall level lighter, or there is none lighter. */
  smallestSet: SmallestSet | null;
  round?: RoundResult;
}
