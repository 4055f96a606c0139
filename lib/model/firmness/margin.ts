import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Margin } from '@/lib/model/result';
import { overallAt } from '@/lib/model/steps/levels';
import type { Scored } from '@/lib/model/steps/score';
import { cheapestReach, everyCapacity, type Reach, type Search, someCapacity } from './reach';
import type { Goal, Option, Options } from './ways';

const MOST_SETS = 3;

/** 1 where more of it makes a level heavier (demand), −1 where more makes it lighter (supply). */
const weightOf = ({ structure }: Pick<AnswerReading, 'structure'>, at: number): 1 | -1 =>
  structure.scored[at]!.side === 'demand' ? 1 : -1;

/**
 * The fewest one-step changes of given answers that make the overall level heavier (`down`) or lighter
 * (`up`), on an open level its worst end; null when there is none (model §6).
 *
 * @param fixed Positions that may not move: what lies in the past, or nobody here can change.
 */
export function marginsOf(
  reading: AnswerReading,
  scored: Scored,
  fixed: (at: number) => boolean = () => false,
): { down: Margin | null; up: Margin | null } {
  const { structure } = reading;
  const present = overallAt(structure, 'default', scored.worst);
  const find = (towards: 1 | -1, goal: Goal, reach: (search: Search) => Reach | null) =>
    marginOf(reading, cheapestReach(reading, shifts(reading, towards, fixed), goal, reach));
  return {
    down: present === 2 ? null : find(1, worstUp, (search) => someCapacity(search, present + 1)),
    up: present === 0 ? null : find(-1, worstDown, (search) => everyCapacity(search, present - 1)),
  };
}

const worstUp: Goal = (_, worst) => ({ up: worst, down: 0 });
const worstDown: Goal = (_, worst) => ({ up: 0, down: worst });

function marginOf({ structure }: AnswerReading, reach: Reach | null): Margin | null {
  if (!reach) return null;
  return {
    changes: reach.cost,
    sets: reach.sets.slice(0, MOST_SETS).map((set) =>
      set.map(({ at, value }) => {
        const { id, direction } = structure.scored[at]!;
        return { question: id, by: value * direction };
      }),
    ),
  };
}

/** Every shift of an answer towards heavier (1) or lighter (−1), a step at a time; an interval moves whole. */
function shifts(reading: AnswerReading, towards: 1 | -1, fixed: (at: number) => boolean): Options {
  return (at) => {
    const [low, high] = [reading.low[at]!, reading.high[at]!];
    const stay: Option = { cost: 0, value: 0, low, high };
    if (!reading.movable[at] || fixed(at)) return [stay];
    const way = towards * weightOf(reading, at);
    const options = [stay];
    for (let steps = 1; steps <= TOP; steps++) {
      const moved = shifted({ low, high }, way * steps);
      const { low: lowest, high: highest } = options.at(-1)!;
      if (moved.low === lowest && moved.high === highest) break;
      options.push({ cost: steps, value: way * steps, ...moved });
    }
    return options;
  };
}

/** An interval moved by so many steps, kept within the scale. */
export const shifted = (
  { low, high }: { low: number; high: number },
  by: number,
): { low: number; high: number } => ({
  low: Math.min(TOP, Math.max(0, low + by)),
  high: Math.min(TOP, Math.max(0, high + by)),
});
