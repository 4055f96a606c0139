import type { TeamGroup } from '@/lib/model/types';
import type { TeamSide } from './smallest-group';
import type { Distribution } from './tally';

/**
 * Why a question counts as a split: the team's interval is wider than counts as agreed, its two groups
 * stand apart, or no option has enough members behind it.
 */
export const SPLIT_REASONS = ['spread', 'groups', 'options'] as const;
export type SplitReason = (typeof SPLIT_REASONS)[number];

/** What may be shown of a team's answers to one question. */
export interface QuestionDistribution {
  question: string;
  total: Distribution;
  /** Political beside administrative; null when that would say too much about either. */
  groups: Record<TeamGroup, Distribution> | null;
  /** Empty when the team agrees well enough. */
  split: SplitReason[];
  /** A saved consensus closes a split. */
  settled: boolean;
}

/** Spread and consensus in a team; never who answered what. */
export interface TeamResult {
  respondents: number;
  /** Members per group; null when a group is too small to be named. */
  groups: Record<TeamSide, number> | null;
  /** Every question on which enough members answered, in the instrument's order. */
  questions: QuestionDistribution[];
  /** Splits without a consensus, the widest first: their interval counts. */
  splits: string[];
  /** Questions with a consensus. */
  settled: string[];
  /** Questions that count as unknown because too few members answered them in confidence. */
  withheld: string[];
}
