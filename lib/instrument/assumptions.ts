import { instrument } from './instrument';

/** The value of an assumption of the instrument. */
export const assumed = (id: string): number =>
  instrument.assumptions.find((assumption) => assumption.id === id)?.value ?? 0;

/** Where the levels begin, on the gap from 0 to 100. */
export const thresholds: [conditions: number, strengthen: number] = [
  assumed('levelConditions'),
  assumed('levelStrengthen'),
];

/** The weight of a factor within its capacity. */
export const weightOf = (factor: string): number =>
  instrument.factors.find(({ id }) => id === factor)?.weight ?? 0;
