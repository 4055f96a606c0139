import type { Advice } from '@/lib/model/advice/advice';
import type { Claim } from '@/lib/model/advice/findings';
import type { Flag } from '@/lib/model/advice/flags';
import type { MaturityResult } from '@/lib/model/digital/maturity';
import type { PoolingResult } from '@/lib/model/digital/pooling';
import type { ViewProfile } from '@/lib/model/digital/views';
import type { Autonomy } from '@/lib/model/scoring/autonomy';
import type { CostResult } from '@/lib/model/scoring/costs';
import type { ReferenceResult } from '@/lib/model/scoring/reference';
import type { TraceEntry } from '@/lib/model/scoring/trace';
import type { TeamResult } from '@/lib/model/team/distribution';
import type { OutcomeDriver } from '@/lib/model/uncertainty/drivers';
import type { Stability } from '@/lib/model/uncertainty/simulate';
import type {
  Basis,
  CapacityId,
  KnownVerdictLevel,
  Norm,
  Reach,
  Verdict,
  VerdictLevel,
} from './types';

/** [lowest, highest] possible value, 0–100. */
export type Bounds = [number, number];

/** A factor's scores, 0–100; null where they cannot be known. */
export interface FactorResult {
  id: string;
  capacity: CapacityId;
  /** Every demand item was answered "not applicable": the factor left its capacity. */
  left: boolean;
  demand: number | null;
  supply: number | null;
  shortfall: number | null;
  headroom: number | null;
  bounds: { demand: Bounds; supply: Bounds; shortfall: Bounds; shortfallAfter: Bounds } | null;
  /** Shares (0–1) of the shortfall. */
  relief: { expected: number; supported: number };
  addedDemand: number;
  shortfallAfter: number | null;
  /** −100…100; negative when digitalization costs more than it relieves. */
  netEffect: number | null;
  /** The question that holds the factor back where two must come together, if any. */
  limitedBy: string | null;
  unknown: string[];
  trace: TraceEntry[];
}

export interface CapacityResult {
  id: CapacityId;
  gap: number | null;
  gapAfter: number | null;
  /** Null in a quick check. */
  level: VerdictLevel | null;
  bounds: Bounds | null;
  boundsAfter: Bounds | null;
  stability: Stability | null;
  /** Share (0–1) by weight of its unknown items. */
  unknownShare: number;
  /** Who may know what is unknown, with the questions to ask. */
  ask: { role: string; questions: string[] }[];
}

export interface ConstraintResult {
  id: string;
  reach: Reach;
  /** 0–1; null when it takes no part. */
  severity: number | null;
  owner: string | null;
  /** What still binds, 0–1. */
  binding: number;
  factors: string[];
}

export interface AssessmentResult {
  instrumentVersion: string;
  norm: Norm;
  basis: Basis;
  ignored: string[];
  factors: FactorResult[];
  capacities: CapacityResult[];
  overall: {
    level: VerdictLevel | null;
    decidedBy: CapacityId | null;
    advice: Verdict;
    stability: { runs: number; seed: number; levels: Record<KnownVerdictLevel, number> } | null;
    drivers: OutcomeDriver[];
  };
  constraints: ConstraintResult[];
  views: ViewProfile;
  maturity?: MaturityResult;
  costs?: CostResult;
  /** Spread and consensus, when several members answered. */
  team?: TeamResult;
  oecd: { chosen: string[]; served: string[] };
  pooling: PoolingResult;
  autonomy: Autonomy;
  reference: ReferenceResult | null;
  claims: Claim[];
  flags: Flag[];
  notes: string[];
  advice: Advice[];
}
