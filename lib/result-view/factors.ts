import { quickQuestions } from '@/lib/instrument/questions';
import type { AssessmentResult, FactorResult } from '@/lib/model/result';
import type { CapacityId } from '@/lib/model/types';

const inQuickCheck = new Set(quickQuestions.flatMap(({ factors }) => factors.map(({ id }) => id)));

/** The factors to show for a capacity: those that take part, and in a quick check those asked about. */
export function shownFactors(
  { factors, basis }: AssessmentResult,
  capacity: CapacityId,
): FactorResult[] {
  return factors.filter(
    ({ id, capacity: own, left }) =>
      own === capacity && !left && (basis === 'full' || inQuickCheck.has(id)),
  );
}
