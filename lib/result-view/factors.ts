import { instrument } from '@/lib/instrument/instrument';
import { quickQuestions } from '@/lib/instrument/questions';
import type { AssessmentResult, FactorResult } from '@/lib/model/result';
import type { CapacityId } from '@/lib/model/types';

const asked = new Set(quickQuestions.map(({ id }) => id));

const inQuickCheck = new Set(
  instrument.factors
    .filter(({ requirements }) => requirements.some(({ supply }) => asked.has(supply)))
    .map(({ id }) => id),
);

/** The factors to show for a capacity; in a quick check those that were asked about. */
export const shownFactors = (
  { factors, basis }: Pick<AssessmentResult, 'factors' | 'basis'>,
  capacity: CapacityId,
): FactorResult[] =>
  factors.filter(
    ({ id, capacity: own }) => own === capacity && (basis === 'full' || inQuickCheck.has(id)),
  );
