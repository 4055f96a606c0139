/** The assessment model: a pure function from an instrument and answers to a result. */
export { assess } from './assess';
export { defaultAssumptions } from './assumptions';
export { hidden, isKnown } from './conditions';
export { FLAG_IDS } from './flags';
export { levelOf } from './levels';
export type * from './result';
export * from './types';
