import { type AnswerReading, copyOf } from '@/lib/model/answers/reading';
import type { Refusable, Verdict } from '@/lib/model/types';
import { score } from './score';

const STRENGTHEN = 2;

/** The advice on the proposal, with the unsure answers on which a "not now" rests (model §3.7). */
export function adviceOn(
  reading: AnswerReading,
  levels: { best: number[]; worst: number[] },
  refusable: Refusable | undefined,
): { advice: Verdict; unless: string[] } {
  const [best, worst] = [Math.max(...levels.best), Math.max(...levels.worst)];
  if (worst === 0) return { advice: 'accept', unless: [] };
  if (worst === 1) return { advice: 'acceptIf', unless: [] };
  if (best === STRENGTHEN) return { advice: terms('notNow', refusable), unless: [] };
  const unless = restsOn(reading);
  const verdict = unless.length > 0 ? 'notNow' : 'unknown';
  return { advice: terms(verdict, refusable), unless };
}

/** The task comes, but on terms that are open; or it is imposed, and then it is to be prepared for. */
function terms(verdict: Verdict, refusable: Refusable | undefined): Verdict {
  if (refusable === 'negotiable') return 'negotiate';
  return refusable === 'imposed' ? 'prepare' : verdict;
}

/** The unsure answers that alone leave the level open: at their word it is strengthen at both ends. */
function restsOn(reading: AnswerReading): string[] {
  const unsure = unsureAnswers(reading);
  if (unsure.length === 0 || !isStrengthen(atTheirWord(reading, unsure))) return [];
  const deciding = unsure.filter(
    (at) =>
      !isStrengthen(
        atTheirWord(
          reading,
          unsure.filter((other) => other !== at),
        ),
      ),
  );
  return (deciding.length > 0 ? deciding : unsure).map((at) => reading.structure.scored[at]!.id);
}

/** Given answers that may lie off: an interval around a point, on which nobody is divided. */
function unsureAnswers({ structure, low, high, movable, divided }: AnswerReading): number[] {
  return structure.scored.flatMap(({ side }, at) =>
    (side === 'demand' || side === 'supply') &&
    movable[at] === 1 &&
    divided[at] === 0 &&
    low[at]! < high[at]!
      ? [at]
      : [],
  );
}

function atTheirWord(reading: AnswerReading, positions: readonly number[]): AnswerReading {
  const copy = copyOf(reading);
  for (const at of positions) {
    copy.low[at] = copy.point[at]!;
    copy.high[at] = copy.point[at]!;
  }
  return copy;
}

const isStrengthen = (reading: AnswerReading): boolean =>
  Math.max(...score(reading).levels.best) === STRENGTHEN;
