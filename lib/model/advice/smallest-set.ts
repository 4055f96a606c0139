import { type AnswerReading, copyOf } from '@/lib/model/answers/reading';
import type { SmallestSet } from '@/lib/model/result';
import { overallAt } from '@/lib/model/steps/levels';
import { factorSteps } from '@/lib/model/steps/missing';
import { overallOf, score } from '@/lib/model/steps/score';
import type { Measure } from '@/lib/model/types';
import { applyChanges, type Change, changesOf, withMeasures } from './effects';

/** The largest set that is looked for. */
export const MOST_MEASURES = 5;

/** A measure that can change today's level, with the answers it would change. */
interface Candidate {
  measure: Measure;
  changes: Change[];
}

/**
 * The smallest set of measures that makes the overall level lighter at its worst end, of at most five; the
 * first in the instrument's order among sets of the same size (model §7). The search leaves out only sets
 * that cannot do it: where even everything that is left would not.
 */
export function smallestSet(
  reading: AnswerReading,
  measures: readonly Measure[],
): SmallestSet | null {
  const present = overallAt(reading.structure, 'default', score(reading).worst);
  if (present === 0) return null;
  const candidates = measures.flatMap((measure): Candidate[] => {
    const changes = changesOf(reading, [measure]).filter(({ at }) => bearsOnToday(reading, at));
    return changes.length > 0 ? [{ measure, changes }] : [];
  });
  const worstAfter = worstEnd(reading);
  const lighter = (set: readonly Candidate[]) => worstAfter(set) < present;
  for (let size = 1; size <= Math.min(MOST_MEASURES, candidates.length); size++) {
    const found = findSet(candidates, size, lighter);
    if (found) {
      const set = found.map(({ measure }) => measure);
      const { between } = overallOf(score(withMeasures(reading, set)).levels);
      return { measures: set.map(({ id }) => id), between };
    }
  }
  return null;
}

function findSet(
  candidates: readonly Candidate[],
  size: number,
  lighter: (set: readonly Candidate[]) => boolean,
  chosen: readonly Candidate[] = [],
  from = 0,
): readonly Candidate[] | null {
  if (chosen.length === size) return lighter(chosen) ? chosen : null;
  if (!lighter([...chosen, ...candidates.slice(from)])) return null;
  for (let next = from; next < candidates.length; next++) {
    const found = findSet(candidates, size, lighter, [...chosen, candidates[next]!], next + 1);
    if (found) return found;
  }
  return null;
}

const bearsOnToday = ({ structure }: AnswerReading, at: number): boolean =>
  structure.factorsOf[at]!.length > 0;

/** The overall level at its worst end once measures did what they should: as a position in LEVELS. */
function worstEnd(reading: AnswerReading): (set: readonly Candidate[]) => number {
  const { structure, cap } = reading;
  const changed = copyOf(reading);
  const steps = new Uint8Array(structure.factors.length);
  return (set) => {
    changed.low.set(reading.low);
    changed.high.set(reading.high);
    changed.point.set(reading.point);
    applyChanges(
      changed,
      set.flatMap(({ changes }) => changes),
    );
    return overallAt(
      structure,
      'default',
      factorSteps(structure, changed.high, changed.low, cap, steps),
    );
  };
}
