import type { Combined, Origin } from '@/lib/model/team/team';
import type { Answer, Answers, Instrument, Norm, Question } from '@/lib/model/types';
import { NOT_APPLICABLE, OWNERS } from '@/lib/model/types';
import { hidden, isKnown } from './conditions';
import type { CostResult } from './costs';
import type { Structure } from './structure';
import { KEY, structureOf } from './structure';

/** The state of a scored question. */
export const UNKNOWN_STATE = 0;
export const KNOWN_STATE = 1;
/** Not applicable, or hidden: takes no part. */
export const ABSENT_STATE = 2;

export type Tri = 'yes' | 'no' | 'unknown';

/**
 * The answers as the scoring reads them: per scored question a state, a value and the lowest and
 * highest value it may have. Values are 0–100, turned so that more is more of the question's side;
 * for an owner question they are positions in OWNERS.
 */
export interface Reading {
  structure: Structure;
  norm: Norm;
  answers: Answers;
  /** How an answer came about, per question where that is worth saying. */
  origins: ReadonlyMap<string, Origin>;
  /** Questions whose answers do not count because they are hidden. */
  ignored: string[];
  hidden: Set<string>;
  state: Uint8Array;
  value: Float64Array;
  low: Float64Array;
  high: Float64Array;
  /** A digital initiative is on the table; unknown keeps both possibilities open. */
  construct: Tri;
  audited: Tri;
  topMaturity: Tri;
  costs: CostResult | null;
  /** Per factor 1 when nothing of its demand applies: it has left its capacity. */
  left: Uint8Array;
  /** Per factor 1 when it may still turn out not to apply: nothing of its demand is known. */
  mayLeave: Uint8Array;
}

/** Turns a scale answer 0–4 into 0–100 of its side. */
export function oriented(question: Question, answer: number): number {
  return question.direction === 1 ? 25 * answer : 100 - 25 * answer;
}

/** Reads combined answers against an instrument. Answers to hidden questions never count. */
export function read(
  instrument: Instrument,
  combined: Combined,
  norm: Norm,
  costs: CostResult | null,
): Reading {
  const structure = structureOf(instrument);
  const concealed = hidden(instrument.questions, combined.answers);
  const ignored = [...concealed].filter((id) => combined.answers[id] !== undefined);
  const answers = ignored.length ? without(combined.answers, concealed) : combined.answers;

  const size = structure.scored.length;
  const reading: Reading = {
    structure,
    norm,
    answers,
    origins: combined.origins,
    ignored,
    hidden: concealed,
    state: new Uint8Array(size),
    value: new Float64Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
    construct: constructState(answers),
    audited: triState(answers[KEY.audit], (answer) => answer === 'yes'),
    topMaturity: triState(answers[KEY.topMaturity], (answer) => answer === topOf(structure)),
    costs,
    left: new Uint8Array(structure.factors.length),
    mayLeave: new Uint8Array(structure.factors.length),
  };
  for (let at = 0; at < size; at++) readQuestion(reading, structure.scored[at]!, at, combined);
  for (let f = 0; f < structure.factors.length; f++) readFactor(reading, f);
  return reading;
}

const without = (answers: Answers, ids: Set<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));

function readQuestion(reading: Reading, question: Question, at: number, combined: Combined): void {
  const answer = reading.answers[question.id];
  const { state, value, low, high } = reading;
  if (reading.hidden.has(question.id) || answer === NOT_APPLICABLE) {
    state[at] = ABSENT_STATE;
    return;
  }
  if (!isKnown(answer)) {
    low[at] = 0;
    high[at] = question.side === 'owner' ? OWNERS.length - 1 : 100;
    return;
  }
  state[at] = KNOWN_STATE;
  if (question.side === 'owner') {
    const position = OWNERS.indexOf(answer as (typeof OWNERS)[number]);
    const positions = (combined.alternatives.get(question.id) ?? [answer]).map((option) =>
      OWNERS.indexOf(option as (typeof OWNERS)[number]),
    );
    value[at] = position;
    low[at] = Math.min(...positions);
    high[at] = Math.max(...positions);
    return;
  }
  value[at] = low[at] = high[at] = oriented(question, answer as number);
  const span = combined.spans.get(question.id);
  if (span) {
    const ends = span.map((end) => oriented(question, end));
    low[at] = Math.min(...ends);
    high[at] = Math.max(...ends);
  }
}

function readFactor(reading: Reading, factor: number): void {
  const { structure, costs, state } = reading;
  if (factor === structure.funding && costs) {
    reading.left[factor] = costs.total === 0 ? 1 : 0;
    return;
  }
  const { demand } = structure.factors[factor]!;
  reading.left[factor] = demand.every(({ at }) => state[at] === ABSENT_STATE) ? 1 : 0;
  const open = demand.every(({ at, mayNotApply }) => mayNotApply && state[at] !== KNOWN_STATE);
  reading.mayLeave[factor] = open && !reading.left[factor] ? 1 : 0;
}

function constructState(answers: Answers): Tri {
  const gate = answers[KEY.gate];
  if (gate === 'none') return 'no';
  return isKnown(gate) ? 'yes' : 'unknown';
}

function triState(answer: Answer | undefined, test: (answer: Answer) => boolean): Tri {
  if (answer === undefined || !isKnown(answer)) return 'unknown';
  return test(answer) ? 'yes' : 'no';
}

const topOf = (structure: Structure) => structure.questions.get(KEY.topMaturity)?.values.at(-1);
