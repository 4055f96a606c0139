import type { AnswerReading } from '@/lib/model/answers/reading';
import type { SmallestSet } from '@/lib/model/result';
import { readingOf } from '@/lib/model/steps/levels';
import { score } from '@/lib/model/steps/score';
import type { Measure } from '@/lib/model/types';
import { answersChanged, withMeasures } from './effects';

const MOST_MEASURES = 5;

const worstOf = (reading: AnswerReading): number => Math.max(...score(reading).levels.worst);

/**
 * The smallest set of measures that makes the overall level lighter at its worst end, of at most five; the
 * first in the instrument's order among sets of the same size (model §7). The search leaves out only sets
 * that cannot do it: where even everything that is left would not.
 */
export function smallestSet(
  reading: AnswerReading,
  measures: readonly Measure[],
): SmallestSet | null {
  const present = worstOf(reading);
  if (present === 0) return null;
  const candidates = measures.filter((measure) => changesToday(reading, measure));
  const lighter = (set: readonly Measure[]) => worstOf(withMeasures(reading, set)) < present;
  for (let size = 1; size <= Math.min(MOST_MEASURES, candidates.length); size++) {
    const found = findSet(candidates, size, lighter);
    if (found) {
      const { levels } = score(withMeasures(reading, found));
      const { between } = readingOf(Math.max(...levels.best), Math.max(...levels.worst));
      return { measures: found.map(({ id }) => id), between };
    }
  }
  return null;
}

function findSet(
  candidates: readonly Measure[],
  size: number,
  lighter: (set: readonly Measure[]) => boolean,
  chosen: readonly Measure[] = [],
  from = 0,
): readonly Measure[] | null {
  if (chosen.length === size) return lighter(chosen) ? chosen : null;
  if (!lighter([...chosen, ...candidates.slice(from)])) return null;
  for (let next = from; next < candidates.length; next++) {
    const found = findSet(candidates, size, lighter, [...chosen, candidates[next]!], next + 1);
    if (found) return found;
  }
  return null;
}

/** Whether a measure changes an answer that today's level is read from. */
const changesToday = (reading: AnswerReading, measure: Measure): boolean =>
  answersChanged(reading, measure).some(({ question }) => {
    const side = reading.structure.questions.get(question)?.side;
    return side === 'demand' || side === 'supply';
  });
