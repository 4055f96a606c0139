import type {
  AnswerInterval,
  Answers,
  CapacityId,
  Effect,
  Level,
  Municipality,
  Norm,
  Owner,
  RuleId,
  ScoredCosts,
  TaskFacts,
  Verdict,
} from '@/lib/model/types';

/**
 * The vocabulary of a consultation: one proposed task, the bodies that are asked about it, what they
 * answer, and what that means together (000¶59, ¶61, ¶64, ¶66, ¶74; 003§4–5). Nothing is averaged. The unit
 * of the answers is a step 0–4; shares run from 0 to 1; `null` means "cannot be known" or "not shown".
 */

/** What a body lets the consultation do with its answers, printed on its receipt. */
export const SHARINGS = ['named', 'region', 'counted'] as const;
export type Sharing = (typeof SHARINGS)[number];

/** Answered the questions; gave remarks only; answered in another way (a letter, through an association). */
export const RESPONSE_KINDS = ['assessed', 'remarksOnly', 'otherwise'] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** Whether an answer is that of the administration, or was decided by college, council or board. */
export const RESPONSE_STATES = ['administrative', 'decided'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

/** `region`: whoever holds the consultation. `public`: anybody. */
export const CONSULTATION_AUDIENCES = ['region', 'public'] as const;
export type ConsultationAudience = (typeof CONSULTATION_AUDIENCES)[number];

/** An article or paragraph of the proposal, on which remarks hang. */
export interface Point {
  id: string;
  title: string;
  text?: string;
  /** http(s) only. */
  url?: string;
}

/** What the higher government expects of a requirement, in steps 0–4. */
export interface Expectation {
  demand?: number;
  supply?: number;
}

/** Money that the higher government provides, in euros. */
export interface ProposalMoney {
  oneOff?: number;
  perYear?: number;
  indexed?: boolean;
}

/** What a higher government proposes. */
export interface Proposal extends TaskFacts {
  /** Which text was laid before the bodies. */
  version?: string;
  points?: Point[];
  /** By requirement id. */
  expectations?: Record<string, Expectation>;
  /** Factors for which the proposal provides means. */
  provides?: string[];
  /** What changes against now, in words. */
  change?: string;
  /** With the day each begins. */
  phases?: { title: string; start?: string }[];
  money?: ProposalMoney;
  /** The support that is offered, in words. */
  support?: string;
}

/** Somebody who was asked. */
export interface Body {
  /** NIS code in Flanders; anything unique elsewhere. */
  id: string;
  name?: string;
  population?: number;
  province?: string;
  /** By classification: `region`, `income`, or one of the region's own. Size follows from the population. */
  groups?: Record<string, string>;
  /** Bodies under one holding count as one for disclosure. */
  holding?: string;
}

/** What a body hands over of its assessment: intervals for a team, never its members, notes or plan. */
export interface ResponseRequest {
  context: { municipality?: Municipality; task: TaskFacts };
  norm?: Norm;
  answers?: Answers;
  unsure?: string[];
  intervals?: Record<string, AnswerInterval>;
  costs?: ScoredCosts;
}

/** A remark on a point of the proposal, or on the whole. */
export interface Remark {
  point: string | null;
  text: string;
  /** May be quoted. */
  quote: boolean;
  /** Ids of themes that the region gave it. */
  themes?: string[];
}

/** What a body answered. */
export interface Response {
  /** Id of the body. */
  body: string;
  sharing: Sharing;
  kind?: ResponseKind;
  state?: ResponseState;
  proposalVersion?: string;
  /** Missing where `kind` is not `assessed`. */
  request?: ResponseRequest;
  remarks?: Remark[];
}

/** A lever of a package: a measure of the instrument, one question, or pooling with neighbours. */
export type Lever = { measure: string } | Effect | { pooling: true };

/** Support that a region could offer. */
export interface Package {
  id: string;
  title: string;
  /** No levers: dialogue, which moves nobody. */
  levers: Lever[];
  /** For named groups only. */
  for?: { classification: string; groups: string[] };
  /** In euros. */
  cost?: { oneOff?: number; perYear?: number; perBody?: number; perInhabitant?: number };
  /** Only the first phase: the final load stands beside it. */
  firstPhase?: boolean;
  /** The ready-made package it was made from; its limits are told from there. */
  from?: string;
}

/** Groups along one line, such as size, province, region or income. */
export interface GroupRef {
  classification: string;
  group: string;
}

/** What is analysed. Responses are of one *asked* fingerprint. */
export interface ConsultationInput {
  norm?: Norm;
  rule?: RuleId;
  proposal: Proposal;
  bodies: Body[];
  responses: Response[];
  packages?: Package[];
  /** Which classifications to lay side by side; those that all bodies have, if absent. */
  classifications?: string[];
  smallest?: { target: number };
}

/**
 * A number of bodies, or what is said in its place (design §2). `least`: so many are known by name to the
 * audience, and how many more there are is not shown; null: nothing is.
 */
export type Figure = number | 'nearlyAll' | 'hardlyAny' | { least: number } | null;

/** How many there are at least. */
export const leastOf = (figure: Figure | undefined): number =>
  typeof figure === 'number'
    ? figure
    : typeof figure === 'object' && figure !== null
      ? figure.least
      : 0;

/** How the verdicts of the bodies asked divide. Open ones stand apart, with the levels between which they lie. */
export const TALLY_CELLS = [
  'carries',
  'conditions',
  'strengthen',
  'carries-conditions',
  'conditions-strengthen',
  'carries-strengthen',
] as const;
export type TallyCell = (typeof TALLY_CELLS)[number];

export interface Tally {
  cells: Record<TallyCell, Figure>;
  /**
   * Of those in an open cell, how many are open because their team is split. null where it is withheld, and
   * in tests and packages, where it is not counted.
   */
  divided: Figure;
  /** How many the cells count: not yet who wants to be counted only and came alone. null: too few. */
  counted: number | null;
  /** Answered, but not with an assessment. */
  otherwise: number;
  silent: number;
  /** Everybody asked. */
  asked: number;
  /** Share 0–1 that carries it: low as if every open one did not, high as if every one did. null: withheld. */
  ofAnswered: [number, number] | null;
  /** The same over all asked: low as if everybody who is not counted could not, high as if they could. */
  ofAsked: [number, number] | null;
}

/** Steps 0–4 counted; never averaged. */
export interface Spread {
  /** Per step 0–4. */
  counts: Figure[];
  /** How many rated it, at most where not every count is shown; null: withheld. */
  rated: number | null;
  unknown: Figure;
  /** Were not asked this, because they consider no digital initiative; absent of what everybody is asked. */
  notAsked?: Figure;
  silent: number;
  /** The middle answer, half steps possible; null without one, or where it is withheld. */
  median: number | null;
}

/**
 * One thing that is counted, before anything is decided about showing it: which responses each answer
 * holds. The reading of many is made of these, and the disclosure gate decides about these.
 */
export interface Table {
  /** What is counted, unique together with the group: `overall`, `factor.staffing.missing`, … */
  id: string;
  /** The group within which it is counted; null for all who answered. */
  group: GroupRef | null;
  /** Positions of the responses that are counted, ascending. Every one is in exactly one cell. */
  base: number[];
  cells: { id: string; members: number[] }[];
  /**
   * Set where the base was chosen by an answer (invested, left to others, moves under a package): it then
   * counts with its complement in the same group.
   */
  chosenBy?: string;
  /** Of a table that counts the same, of other responses, here or in an earlier publication. */
  sameAs?: string;
  /** Money and full-time equivalents: a value per response of the base, shown as rounded quartiles only. */
  values?: { response: number; value: number; population: number }[];
}

/** A table with what is shown of it. */
export interface ShownTable {
  id: string;
  group: GroupRef | null;
  /** How many are counted; null: too few. */
  base: Figure;
  cells: Record<string, Figure>;
  quartiles?: [number, number, number] | null;
}

/** Why something is not shown. */
export const WITHHELD_REASONS = [
  /** Rule 1: fewer than five responses that did not waive. */
  'tooFew',
  /** Rule 4: hidden so that another cell cannot be worked out. */
  'complement',
  /** Rule 5: together with what was shown before, it would tell a few apart. */
  'together',
  /** Rule 6: too few amounts. */
  'fewAmounts',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

export interface Withheld {
  table: string;
  group: GroupRef | null;
  /** One cell, or the whole table when absent. */
  cell?: string;
  why: WithheldReason;
}

/** What a factor misses over all who answered. */
export interface FactorReading {
  id: string;
  capacity: CapacityId;
  /** How many miss 0–4 steps, by points. */
  missing: Figure[];
  /** How many that are, at most where not every count is shown; null: withheld. */
  rated: number | null;
  open: Figure;
  silent: number;
  requirements: {
    id: string;
    demand: Spread;
    supply: Spread;
    expected?: Expectation;
  }[];
}

export interface ConstraintReading {
  id: string;
  severity: Spread;
  owners: Record<Owner | 'unknown', Figure>;
}

/** Where the centre and the local reading lie furthest apart, per side of a requirement. */
export interface Divergence {
  requirement: string;
  factor: string;
  side: 'demand' | 'supply';
  /** Steps 0–4; null where nothing is expected of a factor that is not provided for. */
  expected: number | null;
  local: Spread;
  /** Share 0–1 of those who rated it that lie heavier (more demand, less supply) than expected; null: withheld. */
  heavier: number | null;
  lighter: number | null;
  /** The proposal provides nothing for its factor, and many miss steps there: it stands first. */
  unprovided: boolean;
}

/** A tally per group of one classification. */
export interface GroupTallies {
  classification: string;
  groups: { group: string; tally: Tally | 'tooFew' }[];
}

export interface PackageReading {
  id: string;
  before: Tally;
  after: Tally;
  /** How many move from one cell to another; where nobody or hardly anybody does, it is left out. */
  moves: { from: TallyCell; to: TallyCell; n: Figure }[];
  /** Of those who still do not carry it, how many are held back by each factor. */
  still: { factor: string; n: Figure }[];
  /** After the package, under the strict and the mild rule. */
  tests: { strict: Tally; mild: Tally };
  /** Bodies it covers, and what it costs in a year and at once, in euros; null without a cost. */
  covers: number;
  cost: { oneOff: number; perYear: number } | null;
  /** Euros a year for each body made ready; null where nobody is, or it is withheld. */
  costPerReady: number | null;
}

/** Why one body moves under a package, for whoever may read it by name. */
export interface Flip {
  body: string;
  from: TallyCell;
  to: TallyCell;
  /** The answers that changed, in steps, and the factors that lost steps by it. */
  answers: { question: string; from: [number, number]; to: [number, number] }[];
  factors: string[];
}

/** Who was asked and who answered is public, also of a group in which too few answered to say what. */
export interface Responded {
  asked: number;
  /** With an assessment. */
  answered: number;
  otherwise: number;
  silent: number;
}

/** The reading of many, for one audience. Every figure has passed the gate of that audience. */
export interface ConsultationReading {
  audience: ConsultationAudience;
  norm: Norm;
  rule: RuleId;
  response: Responded & { groups: (GroupRef & Responded)[] };
  overall: Tally;
  groups: GroupTallies[];
  capacities: { id: CapacityId; tally: Tally; groups: GroupTallies[] }[];
  advice: Record<Verdict, Figure>;
  /** With everything the bodies have one step higher and one lower, under the other norm and rules. */
  tests: {
    supplyUp: Tally;
    supplyDown: Tally;
    otherNorm: Tally;
    strict: Tally;
    mild: Tally;
  };
  /** How many verdicts rest on facts (a cost table, hours), and how many on judgement alone. */
  basis: { facts: Figure; judgement: Figure };
  /** Within a size class: those who invested in policy staff beside those who did not (003§4.1). */
  invested: { size: string; invested: Tally | 'tooFew'; not: Tally | 'tooFew' }[];
  factors: FactorReading[];
  constraints: ConstraintReading[];
  affordances: { id: string; strength: Spread }[];
  /** The view that weighs most (`several` where none does), counted; beside it how deep the platform goes. */
  views: Record<string, Figure>;
  ambition: Spread;
  autonomy: { formal: Spread; usable: Spread };
  pooling: Record<string, Figure>;
  flags: Record<string, Figure>;
  /** How many ask each condition. */
  conditions: Record<string, Figure>;
  /** Euros that are not covered, a year and per inhabitant. */
  uncovered: {
    /** Bodies with a cost table. */
    n: Figure;
    quartiles: [number, number, number] | null;
  };
  divergences: Divergence[];
  packages: PackageReading[];
  /** Sets of packages that reach the target: fewest first, then cheapest; null when none does. */
  smallest?: {
    target: number;
    sets: string[][] | null;
    /** How many then carry it with the first of the sets, and what each costs, in euros. */
    carried: Figure;
    cost: { oneOff: number; perYear: number } | null;
  };
  remarks: {
    /** How many bodies remark on a point (null: on the whole), with what may be quoted. */
    points: { point: string | null; n: Figure; quotes: { text: string; body: string | null }[] }[];
    themes: { theme: string; n: Figure }[];
  };
  /** For the region: the flips per package, by name. */
  flips?: Record<string, Flip[]>;
  /** Beside the round before, where there was one. */
  rounds?: RoundsReading;
  withheld: Withheld[];
}

/** How a verdict went from one round to the next: lighter or heavier at either end, or lighter at one only. */
export const ROUND_MOVES = ['lighter', 'same', 'heavier', 'otherwise'] as const;
export type RoundMove = (typeof ROUND_MOVES)[number];

/** What changed since the round before, among those who were assessed in both. */
export interface RoundsReading {
  /** What the earlier round was about. */
  of: { title: string; version: string };
  /** Bodies on the present list, by the rounds in which they answered in any way. */
  answered: { both: number; earlierOnly: number; nowOnly: number };
  /** How many are compared; null: too few, or, for the public, questions whose meaning changed. */
  compared: Figure;
  /** How many were assessed in both and are in no figure here: they are only counted, and too few beside what was told. */
  hidden: number;
  /** Ids of questions whose meaning changed in between: left out on both sides. */
  leftOut: string[];
  before: Tally['cells'];
  now: Tally['cells'];
  /** For the region. */
  moved?: RoundsMoved;
}

/** Who moved, and how: it ties the figures of one round to those of the other, and so stays with the region. */
export interface RoundsMoved {
  moves: Record<RoundMove, Figure>;
  groups: {
    classification: string;
    groups: { group: string; moves: Record<RoundMove, Figure> | 'tooFew' }[];
  }[];
  /** How many miss fewer steps of a factor than before, as many, more; `open`: not known of both rounds. */
  factors: { id: string; fewer: Figure; same: Figure; more: Figure; open: Figure }[];
}

/** What stays sealed with the region: which responses each base of a publication holds. */
export interface Ledger {
  /** One more with each publication of a consultation. */
  number: number;
  /** Who answered what: holding, body and a hash of what it answered. */
  columns: string[];
  /** Positions in `columns` of those that were not shown by name. */
  guarded: number[];
  /** Positions in `columns` of every set that a figure counts, the other half of a chosen one included. */
  bases: number[][];
  /**
   * What was shown of every table: its base, by position in `bases`, and the figures of its cells, counting
   * only those that were not shown by name. `question`: the first table that counted the same.
   */
  figures: {
    table: string;
    question: string;
    group: GroupRef | null;
    base: number;
    cells: Record<string, Figure>;
  }[];
}

/** A gated reading that leaves the region, numbered. */
export interface Publication {
  number: number;
  /** ISO date. */
  on: string;
  reading: ConsultationReading;
}

export interface Published {
  publication: Publication;
  ledger: Ledger;
}

/** A level with the two between which it lies, as a cell of a tally. */
export const tallyCell = ([best, worst]: readonly [Level, Level]): TallyCell =>
  best === worst ? best : (`${best}-${worst}` as TallyCell);
