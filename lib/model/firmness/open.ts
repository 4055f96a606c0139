import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Scored } from '@/lib/model/steps/score';
import { CAPACITIES } from '@/lib/model/types';
import { cheapestOf, cheapestReach, type Reach, type Search, settledAt } from './reach';
import type { Option, Options } from './ways';

const MOST_SETS = 6;

/** What is open, per capacity and overall: the smallest sets of questions for which some answers settle it. */
export interface OpenAnswers {
  capacities: string[][][];
  overall: string[][];
  /** Questions on which the team is split, of which answers would settle the overall level. */
  divided: string[];
}

/** The unknown, unsure and divided answers that keep levels open (model §3.5–6). */
export function openAnswers(reading: AnswerReading, { levels }: Scored): OpenAnswers {
  const settle = (
    may: (at: number) => boolean,
    find: (search: Search) => (Reach | null)[],
  ): string[][] =>
    questionsIn(
      reading,
      cheapestReach(reading, settling(reading, may), bothEnds, (search) =>
        cheapestOf(find(search)),
      ),
    );
  const capacities = CAPACITIES.map((_, capacity) => {
    const [best, worst] = [levels.best[capacity]!, levels.worst[capacity]!];
    if (best === worst) return [];
    return settle(anything, (search) =>
      from(best, worst).map((level) => search(capacity, { up: level, down: level })),
    );
  });
  const [best, worst] = [Math.max(...levels.best), Math.max(...levels.worst)];
  if (best === worst) return { capacities, overall: [], divided: [] };
  const overall = (search: Search) => from(best, worst).map((level) => settledAt(search, level));
  return {
    capacities,
    overall: settle(anything, overall),
    divided: [...new Set(settle((at) => reading.divided[at] === 1, overall).flat())],
  };
}

const anything = (): boolean => true;

const bothEnds = (best: number, worst: number) => ({ up: best, down: worst });

const from = (best: number, worst: number): number[] =>
  Array.from({ length: worst - best + 1 }, (_, i) => best + i);

/** Leave an open answer as it is, or know it: each level within its reach costs one question. */
function settling(reading: AnswerReading, may: (at: number) => boolean): Options {
  return (at) => {
    const [low, high] = [reading.low[at]!, reading.high[at]!];
    const options: Option[] = [{ cost: 0, value: 0, low, high }];
    if (low === high || !may(at)) return options;
    for (let level = Math.ceil(low); level <= high; level++) {
      options.push({ cost: 1, value: 0, low: level, high: level });
    }
    return options;
  };
}

function questionsIn({ structure }: AnswerReading, reach: Reach | null): string[][] {
  if (!reach) return [];
  return reach.sets.slice(0, MOST_SETS).map((set) => set.map(({ at }) => structure.scored[at]!.id));
}
