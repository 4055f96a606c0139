/** The most that a requirement can ask, have or miss. */
export const MOST_STEPS = 4;

/** The whole steps of a scale, at which the ticks stand. */
export const STEPS = [0, 1, 2, 3, 4] as const;

/** What each whole step is called, from none to four. */
export type StepNames = readonly string[];

/** Steps 0–4 at the best end, at the worst end, and at the given answers; no point where one is missing. */
export interface StepEnds {
  best: number;
  worst: number;
  point: number | null;
}

/** A number of steps within what a scale can show. */
export const onScale = (steps: number): number => Math.min(MOST_STEPS, Math.max(0, steps));
