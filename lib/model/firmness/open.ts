import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Scored } from '@/lib/model/steps/score';
import { cheapest, type Option } from './search';

/** What is open, per capacity and overall: the smallest sets of questions for which some answers settle it. */
export interface OpenAnswers {
  capacities: string[][][];
  overall: string[][];
  /** Questions on which the team is split, of which answers would settle the overall level. */
  divided: string[];
}

/** The unknown, unsure and divided answers that keep levels open (model §3.5–6). */
export function openAnswers(reading: AnswerReading, { levels }: Scored): OpenAnswers {
  const { structure } = reading;
  const all = [...structure.capacities.keys()];
  const settle = (capacities: number[], may: (at: number) => boolean): string[][] => {
    const heaviest = (ends: number[]) => Math.max(...capacities.map((capacity) => ends[capacity]!));
    if (heaviest(levels.best) === heaviest(levels.worst)) return [];
    const options = structure.scored.map((_, at) => settling(reading, at, may(at)));
    const found = cheapest(
      reading,
      capacities,
      { options, worstOnly: false },
      (best, worst) => best === worst,
    );
    return (found?.sets ?? []).map((set) => set.map(({ at }) => structure.scored[at]!.id));
  };
  return {
    capacities: all.map((capacity) => settle([capacity], () => true)),
    overall: settle(all, () => true),
    divided: [...new Set(settle(all, (at) => reading.divided[at] === 1).flat())],
  };
}

/** Leave an open answer as it is, or know it: each level within its reach costs one question. */
function settling(reading: AnswerReading, at: number, may: boolean): Option[] {
  const [low, high] = [reading.low[at]!, reading.high[at]!];
  const options: Option[] = [{ cost: 0, value: 0, low, high }];
  if (low === high || !may) return options;
  for (let level = Math.ceil(low); level <= high; level++) {
    options.push({ cost: 1, value: 0, low: level, high: level });
  }
  return options;
}
