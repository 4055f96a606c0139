import type { Answers } from '@/lib/model/types';
import { CAPACITIES } from '@/lib/model/types';
import { isKnown } from './conditions';
import type { Scores } from './evaluate';
import { KEY, type Structure } from './structure';

/** Freedom the rules give, and what the municipality can use of it, 0–100 (test case V08). */
export interface Autonomy {
  formal: number | null;
  usable: number | null;
}

/** Usable autonomy is formal autonomy, but never more than the policy factors' supply can carry. */
export function autonomyOf(structure: Structure, answers: Answers, scores: Scores): Autonomy {
  const answer = answers[KEY.formalAutonomy];
  const formal = isKnown(answer) ? 25 * Number(answer) : null;
  let total = 0;
  let weights = 0;
  structure.factors.forEach(({ capacity, factor }, at) => {
    const supply = scores.supply[at]!;
    if (CAPACITIES[capacity] !== 'policy' || Number.isNaN(supply)) return;
    total += factor.weight * supply;
    weights += factor.weight;
  });
  const usable = formal === null || weights === 0 ? null : Math.min(formal, total / weights);
  return { formal, usable };
}
