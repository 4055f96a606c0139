import type { Assumptions } from '@/lib/model/assumptions';
import { evaluate } from '@/lib/model/scoring/evaluate';
import { parametersOf } from '@/lib/model/scoring/parameters';
import { KNOWN_STATE, type Reading, UNKNOWN_STATE } from '@/lib/model/scoring/reading';
import { CAPACITIES } from '@/lib/model/types';
import { pointDraw } from './draw';

/** What moves the outcome: points (0–100) by which the largest gap changes over its range. */
export type OutcomeDriver = { effect: number } & ({ question: string } | { assumption: string });

const MOST = 8;

/**
 * The answers and assumptions that move the outcome most, one at a time: an unknown answer over its
 * whole scale, a known one by a level up and down, an assumption over its range.
 */
export function outcomeDrivers(reading: Reading, assumptions: Assumptions): OutcomeDriver[] {
  const base = pointDraw(reading);
  const parameters = parametersOf(reading.structure, assumptions);
  const outcome = (values: Float64Array, changed = parameters) =>
    worst(evaluate(reading, { ...base, values }, changed).gap);

  const answers = reading.structure.scored.flatMap((question, at): OutcomeDriver[] => {
    const state = reading.state[at];
    if ((question.side !== 'demand' && question.side !== 'supply') || state! > KNOWN_STATE)
      return [];
    const value = reading.value[at]!;
    const ends =
      state === UNKNOWN_STATE ? [0, 100] : [Math.max(0, value - 25), Math.min(100, value + 25)];
    const [a, b] = ends.map((end) => {
      const values = new Float64Array(base.values);
      values[at] = end;
      return outcome(values);
    });
    return [{ question: question.id, effect: Math.abs(a! - b!) }];
  });
  const assumed = reading.structure.instrument.assumptions.map(({ id, range }): OutcomeDriver => {
    const [a, b] = range.map((end) =>
      outcome(base.values, parametersOf(reading.structure, { ...assumptions, [id]: end })),
    );
    return { assumption: id, effect: Math.abs(a! - b!) };
  });

  return [...answers, ...assumed]
    .filter(({ effect }) => effect > 0)
    .toSorted((a, b) => b.effect - a.effect)
    .slice(0, MOST);
}

function worst(gaps: number[]): number {
  let result = 0;
  for (let c = 0; c < CAPACITIES.length; c++) if (gaps[c]! > result) result = gaps[c]!;
  return result;
}
