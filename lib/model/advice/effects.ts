import { isKnown } from '@/lib/model/answers/conditions';
import { exactly, TOP, turned, within } from '@/lib/model/answers/interval';
import { type AnswerReading, copyOf, setInterval } from '@/lib/model/answers/reading';
import type { AdviceEffect } from '@/lib/model/result';
import { type Effect, type Measure, OWNERS, type Question } from '@/lib/model/types';

/** An answer that a measure would change: set to a value, or moved by steps. */
export interface Change {
  /** Position in `scored`. */
  at: number;
  set: number | string | null;
  step: number;
}

/**
 * The answers that these measures would change, one after another. Nothing changes that is hidden, or that is
 * unknown and would only be moved by a step.
 */
export const changesOf = (
  reading: AnswerReading,
  measures: readonly Pick<Measure, 'effect'>[],
): Change[] =>
  measures
    .flatMap((measure) => measure.effect)
    .flatMap((effect) => {
      const at = positionOf(reading, effect);
      if (at === null) return [];
      return 'set' in effect
        ? { at, set: effect.set, step: 0 }
        : { at, set: null, step: effect.step };
    });

function positionOf(reading: AnswerReading, effect: Effect): number | null {
  const at = reading.structure.position.get(effect.question);
  if (at === undefined || reading.hidden.has(effect.question)) return null;
  return 'step' in effect && Number.isNaN(reading.point[at]!) ? null : at;
}

/** The reading once these measures have done what they are expected to. */
export function withMeasures(
  reading: AnswerReading,
  measures: readonly Pick<Measure, 'effect'>[],
): AnswerReading {
  const copy = copyOf(reading);
  applyChanges(copy, changesOf(reading, measures));
  return copy;
}

/** Changes a reading in place: what is set first, then the steps, so that the order of measures is no matter. */
export function applyChanges(reading: AnswerReading, changes: readonly Change[]): void {
  for (const change of changes) if (change.set !== null) apply(reading, change);
  for (const change of changes) if (change.set === null) apply(reading, change);
}

function apply(reading: AnswerReading, { at, set, step }: Change): void {
  const question = reading.structure.scored[at]!;
  if (question.side === 'owner') {
    setInterval(reading, at, exactly(OWNERS.indexOf(set as (typeof OWNERS)[number])));
    return;
  }
  if (typeof set === 'number') {
    settle(reading, at, turned(question, exactly(set)).low);
    return;
  }
  const by = step * question.direction;
  const { low, high, point } = reading;
  setInterval(reading, at, {
    low: within(low[at]! + by),
    high: within(high[at]! + by),
    point: Number.isNaN(point[at]!) ? null : within(point[at]! + by),
  });
}

/** Sets an answer, but never to something heavier than it is: a measure takes nothing away. */
function settle(reading: AnswerReading, at: number, steps: number): void {
  const { side } = reading.structure.scored[at]!;
  const better = side === 'supply' || side === 'affordance' ? Math.max : Math.min;
  const { low, high, point } = reading;
  setInterval(reading, at, {
    low: better(low[at]!, steps),
    high: better(high[at]!, steps),
    point: Number.isNaN(point[at]!) ? steps : better(point[at]!, steps),
  });
}

/** The changed answers of one measure as they are asked, from and to. */
export function answersChanged(
  reading: AnswerReading,
  measure: Pick<Measure, 'effect'>,
): AdviceEffect['changes'] {
  return changesOf(reading, [measure]).flatMap(({ at, set, step }) => {
    const question = reading.structure.scored[at]!;
    const from = asGiven(reading, question);
    const to = set ?? (typeof from === 'number' ? within(from + step) : null);
    return to === null || to === from ? [] : [{ question: question.id, from, to }];
  });
}

function asGiven({ answers, point, structure }: AnswerReading, question: Question) {
  const answer = answers[question.id];
  if (typeof answer === 'string' && isKnown(answer)) return answer;
  const steps = point[structure.position.get(question.id)!]!;
  if (question.side === 'owner' || Number.isNaN(steps)) return null;
  return question.direction === 1 ? steps : TOP - steps;
}
