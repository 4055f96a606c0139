import type { StepEnds } from './steps';

/** A support of the beam: the steps that a factor misses. */
export interface BeamFactor {
  id: string;
  label: string;
  today: StepEnds;
  /** While an initiative is introduced, and once it runs; null without one. */
  during: StepEnds | null;
  running: StepEnds | null;
}

/** Whether best and worst are apart. */
export const isOpen = ({ best, worst }: StepEnds): boolean => worst > best;
