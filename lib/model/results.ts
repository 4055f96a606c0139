import { type AnswerReading, promisedIn } from '@/lib/model/answers/reading';
import { questionsOf } from '@/lib/model/answers/structure';
import type { DigitalEnds } from '@/lib/model/digital/readings';
import { levelAt, readingOf } from '@/lib/model/steps/levels';
import { whole } from '@/lib/model/steps/missing';
import { byPoint, endsOf, requirementResult, type Scored } from '@/lib/model/steps/score';
import type { CapacityResult, Ends, FactorResult, Reading } from './result';
import { type Basis, CAPACITIES, type LoadReading } from './types';

/** One factor of the result. */
export function factorResult(
  reading: AnswerReading,
  scored: Scored,
  digital: DigitalEnds,
  f: number,
): FactorResult {
  const { factor, requirements } = reading.structure.factors[f]!;
  const { expected, supported, load } = digital.point[f]!;
  const results = requirements.map((r) => requirementResult(reading, r));
  const shortfall = endsOf(scored, f);
  const digitally = (kind: LoadReading): Ends => ({
    best: digital.best[f]!.steps[kind],
    worst: digital.worst[f]!.steps[kind],
    point: shortfall.point === null ? null : digital.point[f]!.steps[kind],
  });
  return {
    id: factor.id,
    capacity: factor.capacity,
    shortfall,
    during: digitally('during'),
    running: digitally('running'),
    decidedBy: decidedBy(results, shortfall),
    requirements: results,
    relief: { expected, supported },
    load,
    unknown: unknownQuestions(reading, requirements),
  };
}

/** The requirements that reach the shortfall; none where nothing is missed. */
function decidedBy(results: FactorResult['requirements'], ends: Ends): string[] {
  const most = byPoint(ends, 'worst');
  const without = ends.point === null ? 'worst' : 'best';
  return results
    .filter(({ shortfall }) => most > 0 && whole(byPoint(shortfall, without)) === most)
    .map(({ id }) => id);
}

function unknownQuestions(reading: AnswerReading, requirements: readonly number[]): string[] {
  const { structure, point, hidden } = reading;
  const positions = requirements.flatMap((r) => questionsOf(structure.requirements[r]!));
  return [...new Set(positions)]
    .toSorted((a, b) => a - b)
    .filter((at) => Number.isNaN(point[at]!))
    .map((at) => structure.scored[at]!.id)
    .filter((id) => !hidden.has(id) && !promisedIn(reading, id));
}

/** One capacity of the result. Levels are null in a quick check. */
export function capacityResult(
  { structure }: AnswerReading,
  scored: Scored,
  digital: DigitalEnds,
  c: number,
  basis: Basis,
  open: string[][],
): CapacityResult {
  const shown = (best: number, worst: number): Reading => {
    const reading = readingOf(best, worst);
    return basis === 'quick' ? { ...reading, level: null } : reading;
  };
  const digitally = (kind: LoadReading): Reading => {
    const level = (end: 'best' | 'worst') => {
      const steps = digital[end].map((factor) => factor.steps[kind]);
      return levelAt(structure, c, 'default', steps);
    };
    return shown(level('best'), level('worst'));
  };
  const missed = structure.capacities[c]!.map((f) => byPoint(endsOf(scored, f), 'worst'));
  const atLeast = (steps: number) => missed.filter((one) => one >= steps).length;
  return {
    id: CAPACITIES[c]!,
    ...shown(scored.levels.best[c]!, scored.levels.worst[c]!),
    missing: { '1': atLeast(1), '2': atLeast(2), '3': atLeast(3), '4': atLeast(4) },
    during: digitally('during'),
    running: digitally('running'),
    open,
  };
}
