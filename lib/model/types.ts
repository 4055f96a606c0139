import type { Unknown } from './unknown';

/**
 * The vocabulary of the assessment model. The one unit is a step: the distance between two neighbouring
 * levels of a scale, 0–4. Shares run from 0 to 1. `null` means "cannot be known", never 0.
 */

export const CAPACITIES = ['administrative', 'financial', 'policy'] as const;
export type CapacityId = (typeof CAPACITIES)[number];

export const VIEWS = ['tool', 'computational', 'proxy', 'ensemble'] as const;
export type ViewId = (typeof VIEWS)[number];

/** Who resolves a constraint, from nobody to agreed in writing with a date. */
export const OWNERS = ['nobody', 'others', 'ourselvesOpen', 'ourselves', 'agreed'] as const;
export type Owner = (typeof OWNERS)[number];

export const REACHES = ['own', 'shared', 'higher'] as const;
export type Reach = (typeof REACHES)[number];

export const NORMS = ['firstTier', 'executor'] as const;
export type Norm = (typeof NORMS)[number];

/** How far a capacity carries a task, from the lightest to the heaviest. */
export const LEVELS = ['carries', 'conditions', 'strengthen'] as const;
export type Level = (typeof LEVELS)[number];

/** The advice that goes with a level: `negotiate` where the terms are open, `prepare` where it is imposed. */
export const VERDICTS = [
  'accept',
  'acceptIf',
  'notNow',
  'negotiate',
  'prepare',
  'unknown',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The rules that turn missing steps into a level; `default` decides, the others test it. */
export const RULES = ['default', 'strict', 'mild'] as const;
export type RuleId = (typeof RULES)[number];

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

/** When an initiative weighs on a factor: while it is introduced, or once it runs. */
export const READINGS = ['during', 'running'] as const;
export type LoadReading = (typeof READINGS)[number];

/**
 * What a question bears on. A question of the initiative names the requirement that carries its load, and
 * when. The factors of demand and supply questions follow from the requirements.
 */
export interface FactorLink {
  id: string;
  reading?: LoadReading;
  requirement?: string;
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
  /** One more each time its meaning changes: an older answer is asked again. */
  revision: number;
  /** Under the executor norm no more than one step of it is asked (model §3.8). */
  strategic: boolean;
  /** Lies in the past, or nobody at the table can change it: never proposed as what would change the conclusion. */
  fixed: boolean;
  values: OptionValue[];
  /** Options of a scale that stand outside its ladder, with the interval of steps that each means. */
  intervals: Record<string, [number, number]> | null;
  allows: Unknown[];
  showIf: Condition | null;
  quickCheck: boolean;
  /** Counts only at the highest digital maturity. */
  needsTopMaturity: boolean;
  /** A self-rated severity counts in full unless an audit backs it. */
  needsAudit: boolean;
  /** Temporary money: also decides how much of a saving may be counted. */
  subsidy: boolean;
  /**
   * A fact rather than a judgement: of a team one answer is enough, and typed words are kept. The form says
   * so beforehand, since one answer tells whose it is.
   */
  fact: boolean;
  group: string | null;
  /** Whom to ask when nobody in the room knows. */
  ask: string;
}

/** Something the task asks, set against something the municipality has (model §2). */
export interface Requirement {
  id: string;
  /** Demand questions: the smaller (`min`) or the larger (`max`) of them is what is asked. */
  demand: string[];
  combine: 'min' | 'max';
  /** The supply question. */
  supply: string;
  /** Below this demand it asks nothing. */
  from: number;
  /** Misses at most so many steps. */
  most: number;
  /** From this demand on, having nothing counts as four steps. */
  absence: number | null;
  evidence: string[];
}

export interface Factor {
  id: string;
  capacity: CapacityId;
  requirements: Requirement[];
  evidence: string[];
}

/** Numbers of steps that a factor may miss. */
export const DEPTHS = ['1', '2', '3', '4'] as const;
export type Depth = (typeof DEPTHS)[number];

/** For a level: how many factors that miss at least so many steps make a capacity reach it. */
export type Counts = Partial<Record<Depth, number>>;

/** How many factors may fall short and how deeply, for a capacity of five factors and one of three. */
export interface LevelRule {
  id: RuleId;
  five: { strengthen: Counts; conditions: Counts };
  three: { strengthen: Counts; conditions: Counts };
}

/** How heavy a flag weighs, from the lightest to the heaviest. */
export const SEVERITIES = ['medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

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
  /** The numbers from which it is raised, by name: steps 0–4, shares 0–1 or counts. */
  thresholds: Record<string, number>;
  evidence: string[];
}

/** When a measure is proposed. */
export type Trigger =
  /** The factor misses at least so many steps at its point, or at its worst end when there is none. */
  | { factor: string; steps: number }
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
  /** An optional module, outside the round. */
  module: boolean;
  evidence: string[];
}

export interface ReferenceTask {
  id: string;
  nature: number;
  /** Steps 0–4 per demand question. */
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

/**
 * `minimumAnswers`: fewest members of whom anything is shown. `tailShare`: the share at either end that
 * may be left out of the team's interval. `agreedWidth`: the widest interval, in steps, that still counts
 * as agreed. `agreedShare`: the share that must choose the same option of a choice. `unknownShare`: above
 * this share without a point the team has none.
 */
export const TEAM_RULES = [
  'minimumAnswers',
  'tailShare',
  'agreedWidth',
  'agreedShare',
  'unknownShare',
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
  /** Ids of questions that anybody in the house can answer, politicians too. */
  everybody: string[];
  rules: TeamRule[];
  literature: { id: string; citation: string }[];
}

export interface Instrument {
  version: string;
  factors: Factor[];
  rules: LevelRule[];
  stations: Station[];
  questions: Question[];
  assumptions: Assumption[];
  flags: FlagRule[];
  measures: Measure[];
  notes: { id: string; evidence: string[] }[];
  /** Requirements that cooperation with neighbours can take over, per kind of work. */
  pooling: { requirements: Record<string, string[]>; conditions: string[]; evidence: string[] };
  /** A hire that is decided but not there: the question, how hard hiring is, and what it would close. */
  planned: { question: string; ease: string; requirement: string; evidence: string[] };
  team: TeamRules;
  referenceTasks: ReferenceTask[];
  maturity: { indicators: MaturityIndicator[]; drivers: Driver[] };
}

export type Answer = OptionValue | OptionValue[];
export type Answers = Record<string, Answer>;

/** Money in euros per cell; null means unknown. */
export interface ScoredCosts {
  /** The first calendar year, which names the years and changes no amount. */
  from?: number;
  /** Length of the comparison in years, at least three. */
  years: number;
  /** One amount per year; `indexed`: it rises with prices and wages. */
  lines: {
    oneOff: number | null;
    perYear: (number | null)[];
    fte: number | null;
    indexed: boolean | null;
  }[];
  promised: { oneOff: number | null; perYear: (number | null)[]; indexed: boolean | null };
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
  /** Province or region, as it was typed. */
  province?: string;
  /** BE, NL, or `other`; a request may also name it. */
  country?: string;
}

export interface Municipality extends ScoredMunicipality {
  /** What a country without a code of its own is called. */
  countryName?: string;
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
  /** Questions whose answer this member marked as unsure. */
  unsure?: string[];
}

/** A team's combined answer to a question, without its members. */
export interface AnswerInterval {
  /** Steps 0–4, as the question is asked (before a reversed scale is turned). */
  low: number;
  high: number;
  point: number | null;
  divided: boolean;
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
  context: { municipality?: ScoredMunicipality; task: ScoredTask };
  /** Of a team, beside its respondents: facts as whoever keeps the assessment wrote them, known to be theirs. */
  answers?: Answers;
  /** Questions whose answer is marked as unsure: one level either way. */
  unsure?: string[];
  /** Combined answers of a team; each replaces the answer to its question. */
  intervals?: Record<string, AnswerInterval>;
  respondents?: Respondent[];
  confidential?: Confidential;
  consensus?: Record<string, ScoredConsensus>;
  costs?: ScoredCosts;
  /** What was done and promised since: a measure that is done is not proposed again. */
  plan?: ScoredPlanItem[];
  previousRound?: PreviousRound;
  /** ISO date on which this is looked at: the model knows no clock. */
  on?: string;
}

export type ScoredPlanItem = Pick<PlanItem, 'measure' | 'status' | 'due'>;

/** An earlier round: the whole request as it stood when it was closed. */
export interface PreviousRound {
  /** ISO date. */
  on: string;
  request: EarlierRequest;
}

/** The request of an earlier round; what it in turn came after is not carried along. */
export type EarlierRequest = Omit<ScoredRequest, 'previousRound'> & { instrumentVersion?: string };

/** That somebody, by role, signed off a result on a day. */
export interface SignOff {
  role: string;
  name?: string;
  /** ISO date. */
  on: string;
  remark?: string;
}

/** What is told about an assessment beside what is scored. */
export interface RequestDetails {
  instrumentVersion?: string;
  locale: 'nl' | 'en';
  /** A made-up example: every page of its report says so. */
  fictional?: boolean;
  /** In which role one person answered; says nothing beside `respondents` or `intervals`, a team's. */
  role?: string;
  notes?: Record<string, string>;
  plan?: PlanItem[];
  reviewOn?: string;
  signOffs?: SignOff[];
}

/** What an assessment consists of. The machine interface and a draft on the device share it. */
export interface AssessRequest extends ScoredRequest, RequestDetails {
  context: { municipality?: Municipality; task: TaskFacts };
  plan?: PlanItem[];
  consensus?: Record<string, Consensus>;
  costs?: CostTable;
}
