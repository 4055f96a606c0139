import { type Assumptions, assume } from '@/lib/model/assumptions';
import type { CostResult } from '@/lib/model/money/costs';
import type { Combined } from '@/lib/model/team/team';
import type { Answer, Answers, Instrument, Norm } from '@/lib/model/types';
import { OWNERS } from '@/lib/model/types';
import { hidden, isKnown } from './conditions';
import { type Interval, OPEN, TOP, turned } from './interval';
import { KEY, type Structure, structureOf } from './structure';

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
  answers: Answers;
  hidden: ReadonlySet<string>;
  /** Questions whose answers do not count because they are hidden. */
  ignored: string[];
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

/** Reads combined answers against an instrument. Answers to hidden questions never count. */
export function read(
  instrument: Instrument,
  combined: Combined,
  norm: Norm,
  costs: CostResult | null,
  assumptions: Assumptions,
): AnswerReading {
  const structure = structureOf(instrument);
  const concealed = hidden(instrument.questions, combined.answers);
  const ignored = [...concealed].filter((id) => combined.answers[id] !== undefined);
  const answers = ignored.length ? without(combined.answers, concealed) : combined.answers;
  const size = structure.scored.length;
  const gate = answers[KEY.gate];
  const reading: AnswerReading = {
    structure,
    assumptions,
    norm,
    cap: capOf(norm, assumptions),
    answers,
    hidden: concealed,
    ignored,
    low: new Float64Array(size),
    high: new Float64Array(size),
    point: new Float64Array(size),
    movable: new Uint8Array(size),
    divided: new Uint8Array(size),
    construct: tri(gate, (answer) => answer !== 'none'),
    idea: tri(gate, (answer) => answer === 'idea'),
    audited: tri(answers[KEY.audit], (answer) => answer === 'yes'),
    topMaturity: tri(answers[KEY.topMaturity], (answer) => answer === KEY.topLevel),
    costs,
  };
  for (let at = 0; at < size; at++) readQuestion(reading, combined, at);
  return reading;
}

/** Steps of a strategic demand that count under a norm (model §3.8). */
export const capOf = (norm: Norm, assumptions: Assumptions): number =>
  norm === 'executor' ? assume(assumptions, 'executorMost') : TOP;

function readQuestion(reading: AnswerReading, combined: Combined, at: number): void {
  const question = reading.structure.scored[at]!;
  const { id } = question;
  if (question.side === 'owner') {
    setOwner(reading, at, combined);
    return;
  }
  const answered = reading.hidden.has(id) ? undefined : combined.intervals.get(id);
  const band = id === KEY.promised ? reading.costs?.band : null;
  if (band) {
    setInterval(reading, at, turned(question, bandInterval(band)));
    return;
  }
  setInterval(reading, at, turned(question, answered ?? OPEN));
  reading.movable[at] = Number(typeof reading.answers[id] === 'number');
  reading.divided[at] = Number(answered?.divided ?? false);
}

const bandInterval = ({ low, high }: { low: number; high: number }): Interval => ({
  low,
  high,
  point: low === high ? low : null,
});

export function setInterval(reading: AnswerReading, at: number, interval: Interval): void {
  reading.low[at] = interval.low;
  reading.high[at] = interval.high;
  reading.point[at] = interval.point ?? Number.NaN;
}

function setOwner(reading: AnswerReading, at: number, { options }: Combined): void {
  const { id } = reading.structure.scored[at]!;
  const answer = reading.answers[id];
  if (!isKnown(answer)) {
    setInterval(reading, at, { low: 0, high: OWNERS.length - 1, point: null });
    return;
  }
  const position = (option: unknown) => OWNERS.indexOf(option as (typeof OWNERS)[number]);
  const positions = (options.get(id) ?? [answer]).map(position);
  setInterval(reading, at, {
    low: Math.min(...positions),
    high: Math.max(...positions),
    point: position(answer),
  });
}

/** A copy whose intervals can be changed without touching the original. */
export const copyOf = (reading: AnswerReading): AnswerReading => ({
  ...reading,
  low: Float64Array.from(reading.low),
  high: Float64Array.from(reading.high),
  point: Float64Array.from(reading.point),
});

function tri(answer: Answer | undefined, test: (answer: Answer) => boolean): Tri {
  if (answer === undefined || !isKnown(answer)) return 'unknown';
  return test(answer) ? 'yes' : 'no';
}

const without = (answers: Answers, ids: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
