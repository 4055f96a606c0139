import { isKnown } from '@/lib/model/answers/conditions';
import { exactly, TOP, turned, within } from '@/lib/model/answers/interval';
import { type AnswerReading, copyOf, setInterval } from '@/lib/model/answers/reading';
import type { AdviceEffect } from '@/lib/model/result';
import { type Effect, type Measure, OWNERS, type Question } from '@/lib/model/types';

/** What measures would change: answers set to a value, or moved by steps. */
interface Change {
  /** Position in `scored`. */
  at: number;
  set: number | string | null;
  step: number;
}

/**
 * The answers that these measures would change together. What several set stays set; steps add up. Nothing
 * changes that is hidden, or moved by a step while it is unknown.
 */
function changesOf(reading: AnswerReading, measures: readonly Pick<Measure, 'effect'>[]): Change[] {
  const changes = new Map<number, Change>();
  for (const effect of measures.flatMap((measure) => measure.effect)) {
    const at = positionOf(reading, effect);
    if (at === null) continue;
    const change = changes.get(at) ?? { at, set: null, step: 0 };
    if ('set' in effect) change.set = effect.set;
    else change.step += effect.step;
    changes.set(at, change);
  }
  return [...changes.values()];
}

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
  for (const change of changesOf(reading, measures)) apply(copy, change);
  return copy;
}

function apply(reading: AnswerReading, { at, set, step }: Change): void {
  const question = reading.structure.scored[at]!;
  if (question.side === 'owner') {
    setInterval(reading, at, exactly(OWNERS.indexOf(set as (typeof OWNERS)[number])));
    return;
  }
  if (typeof set === 'number') settle(reading, at, turned(question, exactly(set)).low);
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
    const base = typeof set === 'number' ? set : typeof from === 'number' ? from : null;
    const to = typeof set === 'string' ? set : base === null ? null : within(base + step);
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
