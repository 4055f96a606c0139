/** The assessment model: a pure function from an instrument and answers to a result. */
export { assess } from './assess';
export { defaultAssumptions } from './assumptions';
export { hidden, isKnown } from './conditions';
export { FLAG_IDS } from './flags';
export { levelOf } from './levels';
export { type Member, mayRefresh, refreshed } from './refresh';
export type * from './result';
export type { QuestionSpread, TeamResult } from './spread';
export { SPLIT_REASONS, spreadOf } from './spread';
export type { Spread } from './tally';
export { combine, ORIGINS, type Origin } from './team';
export * from './types';
