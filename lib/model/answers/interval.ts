import type { Answer, Question } from '@/lib/model/types';
import { isKnown } from './conditions';

/** Steps 0–4 between which an answer lies; no point where none was given. */
export interface Interval {
  low: number;
  high: number;
  point: number | null;
}

/** The highest level of a scale. */
export const TOP = 4;

/** Nothing is known: anything may be true (model §3.1). */
export const OPEN: Interval = { low: 0, high: TOP, point: null };

/** An exact answer. */
export const exactly = (value: number): Interval => ({ low: value, high: value, point: value });

export const within = (value: number): number => Math.min(TOP, Math.max(0, value));

/**
 * The interval of one person's answer to a scale, as it is asked: "don't know" and no answer leave
 * everything open, an unsure answer reaches `reach` levels either way, an option outside the ladder
 * carries its own.
 */
export function intervalOf(
  question: Pick<Question, 'intervals'>,
  answer: Answer | undefined,
  unsure: boolean,
  reach: number,
): Interval {
  if (answer === undefined || !isKnown(answer)) return OPEN;
  if (typeof answer === 'number') {
    return unsure
      ? { low: within(answer - reach), high: within(answer + reach), point: answer }
      : exactly(answer);
  }
  const named = question.intervals?.[String(answer)];
  if (!named) return OPEN;
  const [low, high] = named;
  return { low, high, point: low === high ? low : null };
}

/** The interval with a reversed scale turned, so that more is more of the question's side. */
export function turned({ direction }: Pick<Question, 'direction'>, interval: Interval): Interval {
  if (direction === 1) return interval;
  const { low, high, point } = interval;
  return { low: TOP - high, high: TOP - low, point: point === null ? null : TOP - point };
}
