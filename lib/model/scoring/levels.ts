import type { Assumptions } from '@/lib/model/assumptions';
import { assume } from '@/lib/model/assumptions';
import type {
  Basis,
  CapacityId,
  KnownVerdictLevel,
  Refusable,
  Verdict,
  VerdictLevel,
} from '@/lib/model/types';
import { CAPACITIES, KNOWN_LEVELS } from '@/lib/model/types';
import { KNOWN_STATE, type Reading, UNKNOWN_STATE } from './reading';

/** The level of a gap (0–100), before digitalization. */
export function levelOf(gap: number, assumptions: Assumptions): KnownVerdictLevel {
  if (gap < assume(assumptions, 'levelConditions')) return 'carries';
  return gap < assume(assumptions, 'levelStrengthen') ? 'conditions' : 'strengthen';
}

/**
 * Share (0–1) by weight of a capacity's demand and supply items that are unknown or not answered.
 * Factors that do not apply are left out; a cost table replaces the items of the funding factor.
 */
export function unknownShare(reading: Reading, capacity: number): number {
  let unknown = 0;
  let total = 0;
  reading.structure.factors.forEach((factor, at) => {
    if (factor.capacity !== capacity || reading.left[at]) return;
    if (at === reading.structure.funding && reading.costs) return;
    const sides = [
      factor.demand,
      factor.supply.flatMap((part) =>
        part.members.map((member) => ({ at: member, weight: part.weight })),
      ),
    ];
    for (const items of sides) {
      const applicable = items.filter((item) => reading.state[item.at] !== 2);
      const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
      for (const item of applicable) {
        const share = (factor.factor.weight * item.weight) / weights;
        total += share;
        if (reading.state[item.at] === UNKNOWN_STATE) unknown += share;
      }
    }
  });
  return total > 0 ? unknown / total : 0;
}

/** Quick when nothing that is scored has been answered outside the twelve quick questions. */
export function basisOf(reading: Reading): Basis {
  const { structure, answers } = reading;
  const beyond = structure.scored.some(
    (question) =>
      !question.quickCheck &&
      (question.side === 'demand' || question.side === 'supply') &&
      answers[question.id] !== undefined,
  );
  const anyQuick = structure.scored.some(
    (question, at) => question.quickCheck && reading.state[at] === KNOWN_STATE,
  );
  return anyQuick && !beyond && !reading.costs ? 'quick' : 'full';
}

/** The level of a capacity, withheld when too much is unknown or a factor has no score. */
export function capacityLevel(
  reading: Reading,
  assumptions: Assumptions,
  capacity: number,
  gap: number,
  shortfalls: number[],
): VerdictLevel {
  if (Number.isNaN(gap)) return 'unknown';
  const unscored = reading.structure.factors.some(
    (factor, at) =>
      factor.capacity === capacity && !reading.left[at] && Number.isNaN(shortfalls[at]!),
  );
  if (unscored || unknownShare(reading, capacity) > assume(assumptions, 'withholdShare')) {
    return 'unknown';
  }
  return levelOf(gap, assumptions);
}

/** The worst capacity. A known "strengthen" decides; otherwise an unknown capacity prevails. */
export function overallLevel(levels: VerdictLevel[]): VerdictLevel {
  if (levels.includes('strengthen')) return 'strengthen';
  if (levels.includes('unknown')) return 'unknown';
  return KNOWN_LEVELS.findLast((level) => levels.includes(level)) ?? 'unknown';
}

/** The capacity with the largest gap among those at the overall level, or null when none decides. */
export function decidedBy(
  overall: VerdictLevel,
  levels: VerdictLevel[],
  gaps: number[],
): CapacityId | null {
  if (overall === 'unknown') return null;
  const candidates = CAPACITIES.filter((_, at) => levels[at] === overall);
  return (
    candidates.toSorted((a, b) => gaps[CAPACITIES.indexOf(b)]! - gaps[CAPACITIES.indexOf(a)]!)[0] ??
    null
  );
}

/** The advice on the proposal. For a task that cannot be refused it is preparation. */
export function verdictOf(level: VerdictLevel, refusable: Refusable | undefined): Verdict {
  if (level === 'unknown') return 'unknown';
  if (refusable === 'imposed') return 'prepare';
  return level === 'carries' ? 'accept' : level === 'conditions' ? 'acceptIf' : 'notNow';
}
