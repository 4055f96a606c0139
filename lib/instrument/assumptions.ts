import { instrument } from './instrument';

/** The value of an assumption of the instrument. */
export const assumed = (id: string): number =>
  instrument.assumptions.find((assumption) => assumption.id === id)?.value ?? 0;
