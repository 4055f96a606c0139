import { isKnown } from '@/lib/model/answers/conditions';
import { exactly, TOP, turned, within } from '@/lib/model/answers/interval';
import { type AnswerReading, copyOf } from '@/lib/model/answers/reading';
import type { AdviceEffect } from '@/lib/model/result';
import { orNull } from '@/lib/model/steps/score';
import {
  type Effect,
  type Measure,
  OWNERS,
  type Owner,
  type ScoredRequest,
} from '@/lib/model/types';

/** Ids of the measures that are done, in this round or the one before: they are not proposed again. */
export const doneMeasures = ({
  plan = [],
  previousRound,
}: Pick<ScoredRequest, 'plan' | 'previousRound'>): ReadonlySet<string> =>
  new Set(
    [...(previousRound?.request.plan ?? []), ...plan]
      .filter(({ status }) => status === 'done')
      .map(({ measure }) => measure),
  );

/** An answer that a measure would change; `at` is its position in `scored`. */
export type Change = Effect & { at: number };

/**
 * The answers that these measures would change, one after another. Nothing changes that is hidden, or that is
 * unknown and would only be moved by a step.
 */
export const changesOf = (
  { structure, hidden, point }: AnswerReading,
  measures: readonly Pick<Measure, 'effect'>[],
): Change[] =>
  measures
    .flatMap(({ effect }) => effect)
    .flatMap((effect) => {
      const at = structure.position.get(effect.question);
      if (at === undefined || hidden.has(effect.question)) return [];
      return 'step' in effect && Number.isNaN(point[at]!) ? [] : { ...effect, at };
    });

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
  for (const change of changes) if ('set' in change) set(reading, change.at, change.set);
  for (const change of changes) if ('step' in change) move(reading, change.at, change.step);
}

/** Sets an answer, but never to something heavier than it is: a measure takes nothing away. */
function set(
  { structure, low, high, point }: AnswerReading,
  at: number,
  to: number | string,
): void {
  const question = structure.scored[at]!;
  const { side } = question;
  if (side === 'owner') {
    low[at] = high[at] = point[at] = OWNERS.indexOf(to as Owner);
  } else if (typeof to === 'number') {
    const steps = turned(question, exactly(to)).low;
    const better = side === 'supply' || side === 'affordance' ? Math.max : Math.min;
    low[at] = better(low[at]!, steps);
    high[at] = better(high[at]!, steps);
    point[at] = better(orNull(point[at]!) ?? steps, steps);
  }
}

function move({ structure, low, high, point }: AnswerReading, at: number, step: number): void {
  const by = step * structure.scored[at]!.direction;
  low[at] = within(low[at]! + by);
  high[at] = within(high[at]! + by);
  point[at] = within(point[at]! + by);
}

/** What an answer becomes, as it is asked: null where it would only be moved by a step and is no level. */
export function answerAfter(effect: Effect, from: number | string | null): number | string | null {
  if ('set' in effect) return effect.set;
  return typeof from === 'number' ? within(from + effect.step) : null;
}

/** The changed answers of one measure as they are asked, from and to. */
export const answersChanged = (
  reading: AnswerReading,
  measure: Pick<Measure, 'effect'>,
): AdviceEffect['changes'] =>
  changesOf(reading, [measure]).flatMap((change) => {
    const { question, at } = change;
    const from = asGiven(reading, at);
    const to = answerAfter(change, from);
    return to === null || to === from ? [] : [{ question, from, to }];
  });

function asGiven({ answers, point, structure }: AnswerReading, at: number): number | string | null {
  const { id, side, direction } = structure.scored[at]!;
  const answer = answers[id];
  if (typeof answer === 'string' && isKnown(answer)) return answer;
  const steps = side === 'owner' ? null : orNull(point[at]!);
  return steps === null || direction === 1 ? steps : TOP - steps;
}
