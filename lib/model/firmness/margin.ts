import { type Interval, TOP, within } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Margin, Margins } from '@/lib/model/result';
import { overallAt } from '@/lib/model/steps/levels';
import type { Scored } from '@/lib/model/steps/score';
import { cheapest, type Option } from './search';

const MOST_SETS = 3;

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
): Margins {
  const { structure } = reading;
  const present = overallAt(structure, 'default', scored.worst);
  const margin = (towards: 1 | -1): Margin | null => {
    const options = structure.scored.map((_, at) => shifts(reading, towards, at, fixed(at)));
    const found = cheapest(
      reading,
      [...structure.capacities.keys()],
      { options, worstOnly: true },
      (_, worst) => towards * (worst - present) > 0,
    );
    return (
      found && {
        changes: found.cost,
        sets: found.sets.slice(0, MOST_SETS).map((set) =>
          set.map(({ at, value }) => {
            const { id, direction } = structure.scored[at]!;
            return { question: id, by: value * direction };
          }),
        ),
      }
    );
  };
  return { down: present === 2 ? null : margin(1), up: present === 0 ? null : margin(-1) };
}

/** Every shift of an answer towards heavier (1) or lighter (−1), a step at a time; an interval moves whole. */
function shifts(
  { structure, low, high, movable }: AnswerReading,
  towards: 1 | -1,
  at: number,
  fixed: boolean,
): Option[] {
  let moved = { low: low[at]!, high: high[at]! };
  const options: Option[] = [{ cost: 0, value: 0, ...moved }];
  if (!movable[at] || fixed) return options;
  const way = structure.scored[at]!.side === 'demand' ? towards : -towards;
  for (let cost = 1; cost <= TOP; cost++) {
    const next = shifted(moved, way);
    if (next.low === moved.low && next.high === moved.high) break;
    moved = next;
    options.push({ cost, value: way * cost, ...moved });
  }
  return options;
}

/** An interval moved by so many steps, kept within the scale. */
export const shifted = (
  { low, high }: Pick<Interval, 'low' | 'high'>,
  by: number,
): Pick<Interval, 'low' | 'high'> => ({ low: within(low + by), high: within(high + by) });
