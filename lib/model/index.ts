/** The assessment model: a pure function from an instrument and answers to a result. */

export { FLAG_IDS } from '@/lib/model/advice/flags';
export { hidden, isKnown } from '@/lib/model/answers/conditions';
export { OUTCOMES } from '@/lib/model/digital/maturity';
export { POOLING_FITS, POOLING_KINDS } from '@/lib/model/digital/pooling';
export type { QuestionDistribution, TeamResult } from '@/lib/model/team/distribution';
export { distributionOf, SPLIT_REASONS } from '@/lib/model/team/distribution';
export { type Member, mayRefresh, refreshed } from '@/lib/model/team/refresh';
export { isOpenState, type OpenState } from '@/lib/model/team/states';
export { toldWithheld } from '@/lib/model/team/withheld';
export { assess } from './assess';
export { defaultAssumptions } from './assumptions';
export { intervalsOf } from './intervals-of';
export type * from './result';
export { scoredPart } from './scored';
export * from './types';
export { type WhatIf, whatIf } from './what-if';
