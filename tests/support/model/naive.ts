import type { AnswerReading } from '@/lib/model/answers/reading';
import { SHIFTS } from '@/lib/model/result';
import {
  type Instrument,
  NORMS,
  type Norm,
  type Requirement,
  RULES,
  type RuleId,
} from '@/lib/model/types';

/**
 * The model of the design said once more, as plainly as can be and without regard for time: what the tests
 * hold the program against. It knows questions by name, and goes through everything one by one.
 */

/** The lowest and highest step of each demand and supply question, turned so that more is more of its side. */
export type Known = Record<string, readonly [low: number, high: number]>;

type Rules = Pick<Instrument, 'factors' | 'questions' | 'rules'>;

/** What a requirement misses, in steps. */
function missed(
  { combine, from, most, absence }: Requirement,
  demands: number[],
  supply: number,
): number {
  const asked = combine === 'min' ? Math.min(...demands) : Math.max(...demands);
  if (asked < from) return 0;
  if (absence !== null && asked >= absence && supply === 0) return 4;
  return Math.min(most, Math.max(0, asked - supply));
}

const LOW = 0;
const HIGH = 1;

/** Whole steps that each factor misses with demand and supply each at an end. */
function stepsAt(
  { factors, questions }: Rules,
  known: Known,
  norm: Norm,
  demand: number,
  supply: number,
) {
  const strategic = new Set(questions.filter((one) => one.strategic).map(({ id }) => id));
  const asked = (id: string) => {
    const value = known[id]![demand]!;
    return norm === 'executor' && strategic.has(id) ? Math.min(1, value) : value;
  };
  return factors.map(({ requirements }) =>
    Math.max(
      ...requirements.map((one) =>
        Math.round(missed(one, one.demand.map(asked), known[one.supply]![supply]!)),
      ),
    ),
  );
}

/** A level as a position in LEVELS, from what the factors of one capacity miss. */
export function levelOf(rule: Instrument['rules'][number], steps: readonly number[]): number {
  const { strengthen, conditions } = steps.length > 3 ? rule.five : rule.three;
  const reaches = (counts: typeof strengthen) =>
    Object.entries(counts).some(
      ([deep, factors]) =>
        steps.filter((one) => one >= Number(deep)).length >= Math.min(factors, steps.length),
    );
  if (reaches(strengthen)) return 2;
  return reaches(conditions) ? 1 : 0;
}

export interface Ended<T> {
  best: T;
  worst: T;
}

const CAPACITY_ORDER = ['administrative', 'financial', 'policy'] as const;

/** Steps per factor and levels per capacity, at both ends. */
export function verdict(
  instrument: Rules,
  known: Known,
  { norm = 'firstTier', rule = 'default' }: { norm?: Norm; rule?: RuleId } = {},
): { steps: Ended<number[]>; levels: Ended<number[]>; overall: Ended<number> } {
  const counts = instrument.rules.find(({ id }) => id === rule)!;
  const steps = {
    best: stepsAt(instrument, known, norm, LOW, HIGH),
    worst: stepsAt(instrument, known, norm, HIGH, LOW),
  };
  const levels = (end: number[]) =>
    CAPACITY_ORDER.map((capacity) =>
      levelOf(
        counts,
        end.filter((_, f) => instrument.factors[f]!.capacity === capacity),
      ),
    );
  const ended = { best: levels(steps.best), worst: levels(steps.worst) };
  return {
    steps,
    levels: ended,
    overall: { best: Math.max(...ended.best), worst: Math.max(...ended.worst) },
  };
}

/** What a reading knows, by name. */
export const knownIn = ({ structure, low, high }: AnswerReading): Known =>
  Object.fromEntries(structure.scored.map(({ id }, at) => [id, [low[at]!, high[at]!]]));

/** Demand and supply questions of the requirements, in the instrument's order. */
export const asked = ({ factors, questions }: Rules): string[] => {
  const named = new Set(
    factors.flatMap(({ requirements }) => requirements.flatMap((r) => [...r.demand, r.supply])),
  );
  return questions.filter(({ id }) => named.has(id)).map(({ id }) => id);
};

/** Questions whose answer was given and may lie a step off. */
export const movableIn = (instrument: Rules, { structure, movable }: AnswerReading): string[] =>
  asked(instrument).filter((id) => movable[structure.position.get(id)!] === 1);

const within = (value: number) => Math.min(4, Math.max(0, value));

/** One answer moved by a step, up or down. */
export interface Step {
  question: string;
  by: number;
}

/** What is known once answers moved, each interval as a whole and within the scale. */
export function moved(known: Known, steps: readonly Step[]): Known {
  const total = new Map<string, number>();
  for (const { question, by } of steps) total.set(question, (total.get(question) ?? 0) + by);
  const result = { ...known };
  for (const [question, by] of total) {
    const [low, high] = known[question]!;
    result[question] = [within(low + by), within(high + by)];
  }
  return result;
}

/** Every multiset of `size` of these. */
export function* multisets<T>(of: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < of.length; at++) {
    for (const rest of multisets(of, size - 1, at)) yield [of[at]!, ...rest];
  }
}

/** Every set of `size` of these. */
export function* subsets<T>(of: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < of.length; at++) {
    for (const rest of subsets(of, size - 1, at + 1)) yield [of[at]!, ...rest];
  }
}

/** The verdict's ends in all 54 combinations of rule, norm and a shift of every given answer. */
export function gridCells(instrument: Rules, known: Known, movable: readonly string[]) {
  const side = new Map(instrument.questions.map((question) => [question.id, question.side]));
  return NORMS.flatMap((norm) =>
    RULES.flatMap((rule) =>
      SHIFTS.flatMap((supply) =>
        SHIFTS.map((demand) => {
          const steps = movable.map((question) => ({
            question,
            by: side.get(question) === 'demand' ? demand : supply,
          }));
          const { overall } = verdict(instrument, moved(known, steps), { norm, rule });
          return { rule, norm, supply, demand, ...overall };
        }),
      ),
    ),
  );
}
