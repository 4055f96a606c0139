import type { Bounds, CapacityResult, ConstraintResult, FactorResult } from '@/lib/model/result';
import type { VerdictLevel } from '@/lib/model/types';
import { CAPACITIES, NOT_APPLICABLE, UNKNOWN } from '@/lib/model/types';
import type { Simulation } from '@/lib/model/uncertainty/simulate';
import { unknownShare } from './levels';
import { KNOWN_STATE, type Reading, UNKNOWN_STATE } from './reading';
import type { Scored } from './score';
import { traceFactor } from './trace';

const bounds = (low: number, high: number): Bounds => [low, high];

/** One factor of the result, with its bounds and the answers behind it. */
export function factorResult(reading: Reading, scored: Scored, at: number): FactorResult {
  const { point, best, worst } = scored;
  const { factor } = reading.structure.factors[at]!;
  const left = reading.left[at] === 1;
  const known = (value: number): number | null => (left || Number.isNaN(value) ? null : value);
  const headroom = Math.max(0, point.supply[at]! - point.demand[at]!);
  return {
    id: factor.id,
    capacity: factor.capacity,
    left,
    demand: known(point.demand[at]!),
    supply: known(point.supply[at]!),
    shortfall: known(point.shortfall[at]!),
    headroom: known(headroom),
    bounds: left
      ? null
      : {
          demand: bounds(best.demand[at]!, worst.demand[at]!),
          supply: bounds(worst.supply[at]!, best.supply[at]!),
          shortfall: bounds(best.shortfall[at]!, worst.shortfall[at]!),
          shortfallAfter: bounds(best.after[at]!, worst.after[at]!),
        },
    relief: left
      ? { expected: 0, supported: 0 }
      : { expected: point.expected[at]!, supported: point.supported[at]! },
    addedDemand: left ? 0 : point.added[at]!,
    shortfallAfter: known(point.after[at]!),
    netEffect: known(point.shortfall[at]! - point.after[at]!),
    limitedBy: limitedBy(reading, at),
    unknown: unknownQuestions(reading, at),
    trace: traceFactor(reading, scored, at),
  };
}

/** Of a pair that must come together, the half that limits the other (test case V07). */
function limitedBy(reading: Reading, at: number): string | null {
  const { supply } = reading.structure.factors[at]!;
  for (const { members } of supply) {
    if (members.length < 2 || members.some((m) => reading.state[m] !== KNOWN_STATE)) continue;
    const [lowest, next] = members.toSorted((a, b) => reading.value[a]! - reading.value[b]!);
    if (reading.value[lowest!]! < reading.value[next!]!)
      return reading.structure.scored[lowest!]!.id;
  }
  return null;
}

function unknownQuestions(reading: Reading, at: number): string[] {
  const { demand, supply, credit } = reading.structure.factors[at]!;
  const positions = [
    ...demand.map((item) => item.at),
    ...supply.flatMap((part) => part.members),
    ...(credit >= 0 ? [credit] : []),
  ];
  return positions
    .filter((position) => reading.state[position] === UNKNOWN_STATE)
    .map((position) => reading.structure.scored[position]!.id);
}

/** One capacity of the result. `level` is null in a quick check. */
export function capacityResult(
  reading: Reading,
  { point, best, worst }: Scored,
  c: number,
  level: VerdictLevel | null,
  simulation: Simulation | null,
): CapacityResult {
  const stability = simulation?.capacities[c];
  return {
    id: CAPACITIES[c]!,
    gap: point.gap[c]!,
    gapAfter: point.gapAfter[c]!,
    level,
    bounds: Number.isNaN(best.gap[c]!) ? null : bounds(best.gap[c]!, worst.gap[c]!),
    boundsAfter: Number.isNaN(best.gap[c]!) ? null : bounds(best.gapAfter[c]!, worst.gapAfter[c]!),
    stability: stability && !Number.isNaN(stability.p50) ? stability : null,
    unknownShare: unknownShare(reading, c),
    ask: whomToAsk(reading, c),
  };
}

function whomToAsk(reading: Reading, c: number): CapacityResult['ask'] {
  const byRole = new Map<string, string[]>();
  reading.structure.factors.forEach((factor, at) => {
    if (factor.capacity !== c || reading.left[at]) return;
    for (const id of unknownQuestions(reading, at)) {
      const role = reading.structure.questions.get(id)!.ask;
      byRole.set(role, [...(byRole.get(role) ?? []), id]);
    }
  });
  return [...byRole].map(([role, questions]) => ({ role, questions }));
}

/** Every constraint with its owner and what still binds. */
export function constraintResults(reading: Reading, { point }: Scored): ConstraintResult[] {
  const { constraints, scored } = reading.structure;
  return constraints.map(({ id, reach, severity, owner, factors }, at) => {
    const answer = reading.answers[scored[owner]!.id];
    return {
      id,
      reach,
      severity: reading.state[severity] === KNOWN_STATE ? reading.value[severity]! / 100 : null,
      owner:
        typeof answer === 'string' && answer !== UNKNOWN && answer !== NOT_APPLICABLE
          ? answer
          : null,
      binding: point.binding[at]!,
      factors,
    };
  });
}
