import { type Assumptions, assume, defaultAssumptions } from '@/lib/model/assumptions';
import { addUpCosts, type CostResult } from '@/lib/model/money/costs';
import { type Combined, combine } from '@/lib/model/team/team';
import {
  type Answer,
  type Answers,
  type EarlierRequest,
  type Instrument,
  type Norm,
  OWNERS,
  type Owner,
  type ScoredRequest,
} from '@/lib/model/types';
import { hidden, isKnown } from './conditions';
import { type Interval, OPEN, TOP, turned } from './interval';
import { KEY } from './keys';
import { type Structure, structureOf } from './structure';

export type Tri = 'yes' | 'no' | 'unknown';

/**
 * The answers as the scoring reads them. Per scored question the lowest and highest step it may have and
 * its point (NaN where there is none), turned so that more is more of the question's side; an owner
 * question has positions in OWNERS instead of steps.
 */
export interface AnswerReading {
  structure: Structure;
  assumptions: Assumptions;
  norm: Norm;
  /** Steps of a strategic demand that count at most. */
  cap: number;
  /** The answers of a team together, or of one person, without what is hidden. */
  answers: Answers;
  hidden: ReadonlySet<string>;
  low: Float64Array;
  high: Float64Array;
  point: Float64Array;
  /** Positions whose answer was given and may lie a step off; not what is unknown or the cost table replaced. */
  movable: Uint8Array;
  /** Positions on which the team is split. */
  divided: Uint8Array;
  /** A digital initiative is on the table; unknown keeps both possibilities open. */
  construct: Tri;
  /** It is no more than an idea; unknown while that is not known. */
  idea: Tri;
  audited: Tri;
  topMaturity: Tri;
  costs: CostResult | null;
}

/** A reading with what it was read from. */
export interface WholeReading extends AnswerReading {
  /** With what is hidden. */
  combined: Combined;
}

/** The norm of a request (model §3.8): a first tier of government unless it says otherwise. */
export const normOf = ({ norm = 'firstTier' }: Pick<ScoredRequest, 'norm'>): Norm => norm;

/** Reads a request under a norm. Answers to hidden questions never count. */
export function readRequest(
  instrument: Instrument,
  request: EarlierRequest,
  norm: Norm = normOf(request),
): WholeReading {
  const structure = structureOf(instrument);
  const assumptions = defaultAssumptions(instrument);
  const combined = combine(request, instrument, assume(assumptions, 'unsureReach'));
  const concealed = hidden(instrument.questions, combined.answers, combined.intervals);
  const answers = without(combined.answers, concealed);
  const size = structure.scored.length;
  const reading: WholeReading = {
    structure,
    assumptions,
    norm,
    cap: capOf(norm, assumptions),
    combined,
    answers,
    hidden: concealed,
    ...blockOf(size),
    construct: tri(answers[KEY.gate], (answer) => answer !== 'none'),
    idea: tri(answers[KEY.gate], (answer) => answer === 'idea'),
    audited: tri(answers[KEY.audit], (answer) => answer === 'yes'),
    topMaturity: tri(answers[KEY.topMaturity], (answer) => answer === KEY.topLevel),
    costs: costsOf(request, assumptions),
  };
  for (let at = 0; at < size; at++) readQuestion(reading, at);
  return reading;
}

/** The answers to what can be reached; of many bodies nothing else was answered, and they are the same ones. */
function without(answers: Answers, concealed: ReadonlySet<string>): Answers {
  if ([...concealed].every((id) => answers[id] === undefined)) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !concealed.has(id)));
}

const costsOf = (
  { costs, context }: EarlierRequest,
  assumptions: Assumptions,
): CostResult | null =>
  costs
    ? addUpCosts(costs, assume(assumptions, 'unindexedLoss'), context.municipality?.population)
    : null;

/** The same answers under a norm. */
export const underNorm = <R extends AnswerReading>(reading: R, norm: Norm): R => ({
  ...reading,
  norm,
  cap: capOf(norm, reading.assumptions),
});

/** Steps of a strategic demand that count under a norm (model §3.8). */
const capOf = (norm: Norm, assumptions: Assumptions): number =>
  norm === 'executor' ? assume(assumptions, 'executorMost') : TOP;

function readQuestion(reading: WholeReading, at: number): void {
  const question = reading.structure.scored[at]!;
  const { id } = question;
  if (question.side === 'owner') {
    setInterval(reading, at, ownersOf(reading, id));
    return;
  }
  const promised = promisedIn(reading, id);
  const answered = reading.hidden.has(id) ? undefined : reading.combined.intervals.get(id);
  setInterval(reading, at, turned(question, promised ?? answered ?? OPEN));
  if (promised) return;
  reading.movable[at] = Number(typeof reading.answers[id] === 'number');
  reading.divided[at] = Number(answered?.divided ?? false);
}

/** What the cost table says of the promised share, where it replaces the answer to that question. */
export function promisedIn({ costs }: Pick<AnswerReading, 'costs'>, id: string): Interval | null {
  const band = id === KEY.promised ? costs?.band : null;
  return band ? { ...band, point: band.low === band.high ? band.low : null } : null;
}

function setInterval(reading: AnswerReading, at: number, interval: Interval): void {
  reading.low[at] = interval.low;
  reading.high[at] = interval.high;
  reading.point[at] = interval.point ?? Number.NaN;
}

/** Positions in OWNERS between which the owner lies. */
function ownersOf({ answers, combined }: WholeReading, id: string): Interval {
  const answer = answers[id];
  if (!isKnown(answer)) return { low: 0, high: OWNERS.length - 1, point: null };
  const position = (option: unknown) => OWNERS.indexOf(option as Owner);
  const positions = (combined.options.get(id) ?? [answer]).map(position);
  return { low: Math.min(...positions), high: Math.max(...positions), point: position(answer) };
}

/** A copy whose intervals can be changed without touching the original. */
export function copyOf<R extends AnswerReading>(reading: R): R {
  const { low, high, point } = reading;
  return { ...reading, low: low.slice(), high: high.slice(), point: point.slice() };
}

/** The numbers of a reading in one block of memory: to ask for five takes as long as the reading itself. */
function blockOf(
  size: number,
): Pick<AnswerReading, 'low' | 'high' | 'point' | 'movable' | 'divided'> {
  const steps = size * Float64Array.BYTES_PER_ELEMENT;
  const block = new ArrayBuffer(3 * steps + 2 * size);
  return {
    low: new Float64Array(block, 0, size),
    high: new Float64Array(block, steps, size),
    point: new Float64Array(block, 2 * steps, size),
    movable: new Uint8Array(block, 3 * steps, size),
    divided: new Uint8Array(block, 3 * steps + size, size),
  };
}

function tri(answer: Answer | undefined, test: (answer: Answer) => boolean): Tri {
  if (answer === undefined || !isKnown(answer)) return 'unknown';
  return test(answer) ? 'yes' : 'no';
}
