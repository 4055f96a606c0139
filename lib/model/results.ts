import type { DigitalEnds } from '@/lib/model/advice/findings';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { levelAt, readingOf } from '@/lib/model/steps/levels';
import { whole } from '@/lib/model/steps/missing';
import { endsOf, orNull, requirementResult, type Scored } from '@/lib/model/steps/score';
import type { CapacityResult, Ends, FactorResult, Reading } from './result';
import type { Basis, LoadReading } from './types';
import { CAPACITIES } from './types';

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
  return {
    id: factor.id,
    capacity: factor.capacity,
    shortfall,
    during: digitalEnds(scored, digital, f, 'during'),
    running: digitalEnds(scored, digital, f, 'running'),
    decidedBy: decidedBy(results, shortfall),
    requirements: results,
    relief: { expected, supported },
    load,
    unknown: unknownQuestions(reading, requirements),
  };
}

function digitalEnds({ point }: Scored, digital: DigitalEnds, f: number, kind: LoadReading): Ends {
  const [best, worst] = [digital.best[f]!.steps[kind], digital.worst[f]!.steps[kind]];
  const at = digital.point[f]!.steps[kind];
  const known = !Number.isNaN(point[f]!);
  return { best, worst, point: known ? at : null };
}

/** The requirements that reach the shortfall; none where nothing is missed. */
function decidedBy(results: FactorResult['requirements'], { point, worst }: Ends): string[] {
  const most = point ?? worst;
  if (most === 0) return [];
  return results
    .filter(
      ({ shortfall }) =>
        whole(point === null ? shortfall.worst : (shortfall.point ?? shortfall.best)) === most,
    )
    .map(({ id }) => id);
}

function unknownQuestions(
  { structure, point, hidden, costs }: AnswerReading,
  requirements: readonly number[],
): string[] {
  const positions = requirements.flatMap((r) => {
    const { demand, supply } = structure.requirements[r]!;
    return [...demand, supply];
  });
  return [...new Set(positions)]
    .toSorted((a, b) => a - b)
    .filter((at) => Number.isNaN(point[at]!))
    .map((at) => structure.scored[at]!.id)
    .filter((id) => !hidden.has(id) && !(costs?.band && id === 'demand-funding-promised'));
}

/** One capacity of the result. Levels are null in a quick check. */
export function capacityResult(
  reading: AnswerReading,
  { levels, point, worst }: Scored,
  digital: DigitalEnds,
  c: number,
  basis: Basis,
  open: string[][],
): CapacityResult {
  const { structure } = reading;
  const digitalAt = (kind: LoadReading): Reading =>
    shown(
      basis,
      readingOf(
        levelAt(
          structure,
          c,
          'default',
          digital.best.map(({ steps }) => steps[kind]),
        ),
        levelAt(
          structure,
          c,
          'default',
          digital.worst.map(({ steps }) => steps[kind]),
        ),
      ),
    );
  const missed = structure.capacities[c]!.map((f) => orNull(point[f]!) ?? worst[f]!);
  const atLeast = (steps: number) => missed.filter((one) => one >= steps).length;
  return {
    id: CAPACITIES[c]!,
    ...shown(basis, readingOf(levels.best[c]!, levels.worst[c]!)),
    missing: { '1': atLeast(1), '2': atLeast(2), '3': atLeast(3), '4': atLeast(4) },
    during: digitalAt('during'),
    running: digitalAt('running'),
    open,
  };
}

const shown = (basis: Basis, reading: Reading): Reading =>
  basis === 'quick' ? { ...reading, level: null } : reading;
