import fc from 'fast-check';
import type { AssessRequest } from '@/lib/model/types';
import { anyRequest } from '@/tests/support/model/arbitraries';

/** Assessments drawn at random, the same in every run. */
export const drawnRequests = (count: number): AssessRequest[] =>
  fc.sample(anyRequest, { numRuns: count, seed: 20_261_129 });
