import { isKnown } from '@/lib/model/answers/conditions';
import type { Answer, OptionValue, Question } from '@/lib/model/types';

/** How the members who answered a question are spread over its options. */
export interface Distribution {
  /** Members who chose a level or an option. */
  known: number;
  unknown: number;
  /** Members per value, in the instrument's order; a member may choose several of a list. */
  counts: { value: OptionValue; members: number }[];
  /** Of a scale: levels from 0 to 4. Null for any other question, or when nobody chose one. */
  median: number | null;
  quartiles: [number, number] | null;
  span: [number, number] | null;
}

/** A level, an option or some words, rather than "don't know" or a blank. */
export const isSubstantive = (answer: Answer | undefined): answer is Answer =>
  isKnown(answer) && !(typeof answer === 'string' && !answer.trim());

/**
 * A quantile of sorted numbers by linear interpolation between order statistics: the value at
 * position 1 + (n − 1)·share. Type 7 of Hyndman and Fan (1996), the default of R and NumPy; at one
 * half it is the ordinary median.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  return below + (position % 1) * (sorted[Math.ceil(position)]! - below);
}

/** Counts answers to a question. Who gave them leaves no trace. */
export function tally(question: Question, answers: readonly Answer[]): Distribution {
  const known = answers.filter(isSubstantive);
  const chosen = known.flat();
  const levels =
    question.kind === 'scale'
      ? known.filter((answer) => typeof answer === 'number').toSorted((a, b) => a - b)
      : [];
  const some = levels.length > 0;
  return {
    known: known.length,
    // A list of which nothing was ticked says no more than "don't know", and counts as that.
    unknown: answers.length - known.length,
    counts: question.values.map((value) => ({
      value,
      members: chosen.filter((one) => one === value).length,
    })),
    median: some ? quantile(levels, 0.5) : null,
    quartiles: some ? [quantile(levels, 0.25), quantile(levels, 0.75)] : null,
    span: some ? [levels[0]!, levels.at(-1)!] : null,
  };
}

/** Members who answered, "don't know" included. */
export const answered = ({ known, unknown }: Distribution): number => known + unknown;
