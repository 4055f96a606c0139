import type { AssessmentResult, FactorResult } from '@/lib/model/result';
import { wholeScore } from './numbers';

/** Whether the digital part of the assessment has anything about a factor. */
export const isTouched = ({ relief, addedDemand, netEffect }: FactorResult): boolean =>
  relief.expected > 0 || addedDemand > 0 || wholeScore(netEffect ?? 0) !== 0;

/** Factors whose shortfall grows because of the digital initiative. */
export const worsened = ({ factors }: AssessmentResult): FactorResult[] =>
  factors.filter(({ netEffect }) => netEffect !== null && wholeScore(netEffect) < 0);
