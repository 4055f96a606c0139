/**
 * The vocabulary of the assessment model. Scores run from 0 to 100, shares from 0 to 1,
 * scale answers from 0 to 4. `null` means "cannot be known", never 0.
 */

export const CAPACITIES = ['administrative', 'financial', 'policy'] as const;
export type CapacityId = (typeof CAPACITIES)[number];

export const VIEWS = ['tool', 'computational', 'proxy', 'ensemble'] as const;
export type ViewId = (typeof VIEWS)[number];

export const OWNERS = ['nobody', 'others', 'ourselves', 'agreed'] as const;
export type Owner = (typeof OWNERS)[number];

export const REACHES = ['own', 'shared', 'higher'] as const;
export type Reach = (typeof REACHES)[number];

export const NORMS = ['firstTier', 'executor'] as const;
export type Norm = (typeof NORMS)[number];

/** The levels of a gap, from the smallest gap to the largest. */
export const KNOWN_LEVELS = ['carries', 'conditions', 'strengthen'] as const;
export type KnownVerdictLevel = (typeof KNOWN_LEVELS)[number];

export const LEVELS = [...KNOWN_LEVELS, 'unknown'] as const;
export type VerdictLevel = (typeof LEVELS)[number];

export const VERDICTS = ['accept', 'acceptIf', 'notNow', 'prepare', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REFUSABLE = ['choice', 'negotiable', 'imposed'] as const;
export type Refusable = (typeof REFUSABLE)[number];

export const DOMAINS = ['political', 'fiscal', 'administrative'] as const;
export const INTENSITIES = ['deconcentration', 'delegation', 'devolution'] as const;

export const BASES = ['quick', 'full'] as const;
export type Basis = (typeof BASES)[number];

export const SIDES = [
  'demand',
  'supply',
  'affordance',
  'constraint',
  'owner',
  'construct',
  'view',
  'maturity',
  'context',
] as const;
export type Side = (typeof SIDES)[number];

export const QUESTION_KINDS = ['scale', 'choice', 'multi', 'number', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type OptionValue = number | string;

/** Reachability rule. An unanswered or unknown gate keeps its follow-ups reachable. */
export type Condition =
  | { question: string; in: OptionValue[] }
  | { all: Condition[] }
  | { any: Condition[] };

export interface FactorLink {
  id: string;
  weight: number;
}

/** One question as the model needs it: structure only, no prose. */
export interface Question {
  id: string;
  station: string;
  page: string;
  kind: QuestionKind;
  side: Side;
  factors: FactorLink[];
  view: ViewId | null;
  constraint: string | null;
  reach: Reach | null;
  /** 1: a higher value means more of `side`; -1: less. */
  direction: 1 | -1;
  /** Its value is scaled by the executor norm. */
  strategic: boolean;
  values: OptionValue[];
  allows: ('unknown' | 'notApplicable')[];
  showIf: Condition | null;
  quickCheck: boolean;
  /** Supply that is only planned: adds to the factor instead of joining its mean. */
  credit: boolean;
  /** Counts only at the highest digital maturity. */
  needsTopMaturity: boolean;
  /** A self-rated severity counts in full unless an audit backs it. */
  needsAudit: boolean;
  /** Temporary money: also decides how much of a saving may be counted. */
  subsidy: boolean;
  /** The capacity that a claim of the proposal is about. */
  capacity: CapacityId | null;
  group: string | null;
  /** Whom to ask when nobody in the room knows. */
  ask: string;
  evidence: string[];
}

/** How heavy a flag weighs, from the lightest to the heaviest. */
export const SEVERITIES = ['medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Factor {
  id: string;
  capacity: CapacityId;
  weight: number;
  limiting: [string, string][];
  evidence: string[];
}

export const ASSUMPTION_BASES = ['source', 'assumption'] as const;

export interface Assumption {
  id: string;
  value: number;
  range: [number, number];
  basis: (typeof ASSUMPTION_BASES)[number];
  evidence: string[];
}

export interface FlagRule {
  id: string;
  severity: Severity;
  evidence: string[];
}

/** When a measure is proposed. */
export type Trigger =
  | { factor: string; shortfall: number }
  | { flag: string }
  | { constraint: string; binding: number }
  | { pooling: string[] }
  | { advice: string[] }
  | { answer: { question: string; in: OptionValue[] } }
  | { always: true };

/** The answer a measure is expected to change: set to a value, or moved by steps. */
export type Effect = { question: string; set: OptionValue } | { question: string; step: number };

/** Who takes a measure, when, and how deep it goes. */
export const ACTORS = ['municipality', 'neighbours', 'higher', 'jointly'] as const;
export const HORIZONS = ['beforeStart', 'short', 'long'] as const;
export const CHANGES = ['incremental', 'transformational'] as const;

export interface Measure {
  id: string;
  station: string;
  actor: (typeof ACTORS)[number];
  horizon: (typeof HORIZONS)[number];
  change: (typeof CHANGES)[number];
  /** Set when the measure is a condition to put on the table. */
  condition: string | null;
  when: { any: Trigger[] };
  effect: Effect[];
  evidence: string[];
}

export interface Station {
  id: string;
  minutes: number;
  /** An optional module, outside the round of 45 minutes. */
  module: boolean;
  evidence: string[];
}

export interface ReferenceTask {
  id: string;
  nature: number;
  demand: Record<string, number>;
  evidence: string[];
}

export interface MaturityIndicator {
  question: string;
  group: string;
  /** Flemish share in %, null where the slides give none. */
  share: number | null;
  evidence: string[];
}

export interface Coefficient {
  beta: number;
  se: number;
  sig: string;
}

export interface Driver {
  id: string;
  group: string;
  efficiency: Coefficient;
  innovation: Coefficient;
  balance: Coefficient;
  evidence: string[];
}

/** Groups of a team that are laid side by side; a role in neither belongs to no group. */
export const TEAM_GROUPS = ['political', 'administrative'] as const;
export type TeamGroup = (typeof TEAM_GROUPS)[number];

export const TEAM_RULES = [
  'minimumAnswers',
  'splitQuartiles',
  'agreedShare',
  'groupDistance',
] as const;

export const RULE_BASES = ['literature', 'assumption'] as const;

/** A number by which a team's answers are read, with what it rests on. */
export interface TeamRule {
  id: (typeof TEAM_RULES)[number];
  value: number;
  basis: (typeof RULE_BASES)[number];
  /** Ids of works in `TeamRules.literature`. */
  literature: string[];
  evidence: string[];
}

export interface TeamRules {
  /** The roles of each group. */
  groups: Record<TeamGroup, string[]>;
  rules: TeamRule[];
  literature: { id: string; citation: string }[];
}

export interface Instrument {
  version: string;
  factors: Factor[];
  stations: Station[];
  questions: Question[];
  assumptions: Assumption[];
  flags: FlagRule[];
  measures: Measure[];
  notes: { id: string; evidence: string[] }[];
  pooling: { factors: Record<string, string[]>; conditions: string[]; evidence: string[] };
  team: TeamRules;
  referenceTasks: ReferenceTask[];
  maturity: { indicators: MaturityIndicator[]; drivers: Driver[] };
}

export type Answer = OptionValue | OptionValue[];
export type Answers = Record<string, Answer>;
export const UNKNOWN = 'unknown';
export const NOT_APPLICABLE = 'notApplicable';

/** Money in euros per cell; null means unknown. */
export interface ScoredCosts {
  /** Length of the comparison in years, at least three. */
  years: number;
  lines: { oneOff: number | null; yearly: number | null; fte: number | null }[];
  promised: { oneOff: number | null; yearly: number | null; indexed: boolean | null };
}

export const PLAN_STATUSES = ['open', 'started', 'done', 'dropped'] as const;

/** A cost table with what its lines are called. */
export interface CostTable extends ScoredCosts {
  lines: (ScoredCosts['lines'][number] & { label: string })[];
}

export interface PlanItem {
  measure: string;
  title?: string;
  owner?: string;
  due?: string;
  status?: (typeof PLAN_STATUSES)[number];
  note?: string;
}

/** What the model knows of a municipality: its size, and which one it is. */
export interface ScoredMunicipality {
  nis?: string;
  name?: string;
  population?: number;
  country?: string;
}

export interface Municipality extends ScoredMunicipality {
  province?: string;
  group?: string;
}

/** What the model knows of a task. */
export interface ScoredTask {
  refusable?: Refusable;
  /** A reference task whose demand profile is laid beside the team's own rating. */
  reference?: string;
}

export interface TaskFacts extends ScoredTask {
  title: string;
  description?: string;
  proposer?: string;
  domain?: (typeof DOMAINS)[number];
  intensity?: (typeof INTENSITIES)[number];
  start?: string;
}

/** A member of the team with their own answers. */
export interface Respondent {
  role: string;
  answers: Answers;
}

/** What the team agreed on for a question. */
export interface ScoredConsensus {
  value: Answer;
}

/** The same with why, and what was said against it. */
export interface Consensus extends ScoredConsensus {
  reason: string;
  dissent?: string;
}

/**
 * A team whose members answer in confidence: a question that fewer members answered than the
 * instrument's minimum counts as unknown, unless the team settled it or asked somebody to answer it.
 */
export interface Confidential {
  /** Questions that people were asked to answer for the team, in the open. */
  assigned?: string[];
}

/** What the model reads of an assessment: everything that can change a result, and nothing else. */
export interface ScoredRequest {
  norm?: Norm;
  seed?: number;
  runs?: number;
  context: { municipality?: ScoredMunicipality; task: ScoredTask };
  answers?: Answers;
  respondents?: Respondent[];
  confidential?: Confidential;
  consensus?: Record<string, ScoredConsensus>;
  /** Per question, 0–1. */
  confidence?: Record<string, number>;
  costs?: ScoredCosts;
}

/** What is told about an assessment beside what is scored. */
export interface RequestDetails {
  instrumentVersion?: string;
  locale: 'nl' | 'en';
  /** A made-up example: every page of its report says so. */
  fictional?: boolean;
  notes?: Record<string, string>;
  plan?: PlanItem[];
  reviewOn?: string;
  previousRound?: { date?: string; gaps?: Partial<Record<CapacityId, number | null>> };
}

/** What an assessment consists of. The machine interface and a draft on the device share it. */
export interface AssessRequest extends ScoredRequest, RequestDetails {
  context: { municipality?: Municipality; task: TaskFacts };
  consensus?: Record<string, Consensus>;
  costs?: CostTable;
}
