import type { Ends, Reading } from '@/lib/model/result';

export const POOLING_KINDS = ['sporadic', 'continuity', 'strategic', 'no'] as const;
export type PoolingKind = (typeof POOLING_KINDS)[number];

export const POOLING_FITS = ['strong', 'partial', 'none'] as const;

/** What cooperation with neighbours could take over: a scenario beside the level, never in it. */
export interface PoolingResult extends Reading {
  kind: PoolingKind | null;
  fit: (typeof POOLING_FITS)[number];
  /** The conditions (question ids) that are absent or unknown. */
  missing: string[];
  /** Share 0–1 of a shortfall that cooperation takes over. */
  share: number;
  /** Factors of which it takes over something, in whole steps. */
  factors: { id: string; from: Ends; to: Ends }[];
}
