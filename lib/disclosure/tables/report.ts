import type { Audiences } from '@/lib/disclosure/audiences';

/** Whoever works on the assessment, and may want to check it. */
const WORKING = ['device', 'file'] as const;

/**
 * Who gets the inside of the calculation in a report. A council is told what was found; how often an
 * answer counts, where in a source something stands and what a regression gave is for whoever checks it,
 * and for the page about the method.
 */
export const WORKINGS = {
  /** Counts of combinations and of answers that move the verdict. */
  counts: WORKING,
  /** The paragraph or section of a source. */
  places: WORKING,
  /** What goes together according to a regression. */
  regression: WORKING,
} as const satisfies Record<string, Audiences>;
