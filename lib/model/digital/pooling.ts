import { isKnown, levelIn } from '@/lib/model/answers/conditions';
import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { assume } from '@/lib/model/assumptions';
import type { Scored } from '@/lib/model/steps/score';
import { type ScenarioResult, withScenario } from './scenario';

export const POOLING_KINDS = ['sporadic', 'continuity', 'strategic', 'no'] as const;
export type PoolingKind = (typeof POOLING_KINDS)[number];

export const POOLING_FITS = ['strong', 'partial', 'none'] as const;
type Fit = (typeof POOLING_FITS)[number];

/** What cooperation with neighbours could take over: a scenario beside the level, never in it. */
export interface PoolingResult extends ScenarioResult {
  kind: PoolingKind | null;
  fit: Fit;
  /** The conditions (question ids) that are absent or unknown. */
  missing: string[];
  /** Share 0–1 of a shortfall that cooperation takes over. */
  share: number;
}

const KIND = 'pooling-kind';
const PARTNER = 'pooling-partner';
/** A condition at this step or below counts as absent. */
const ABSENT = 1;

type Pooled = Exclude<PoolingKind, 'no'>;

const CEILINGS: Record<Pooled, string> = {
  sporadic: 'poolingSporadic',
  continuity: 'poolingContinuity',
  strategic: 'poolingStrategic',
};

/**
 * Cooperation takes over a large part of sporadic specialist work, half the continuity of a one-person
 * service and a smaller part of strategic work, never all; without a partner nothing, and sharply less for
 * each condition that is missing (003§4.1.1; cases V18, V19, C16, C17). What nobody knows counts as missing.
 */
export function poolingResult(reading: AnswerReading, scored: Scored): PoolingResult {
  const { structure, answers } = reading;
  const { pooling } = structure.instrument;
  const { kind, fit, share, requirements } = takenOver(reading);
  const pooled = pooledKind(kind);
  return {
    ...withScenario(reading, scored, { requirements, share: () => share, leavesOne: true }),
    kind,
    fit,
    missing: pooled
      ? [
          ...(answers[PARTNER] === 'agreed' ? [] : [PARTNER]),
          ...pooling.conditions.filter((id) => !(Number(answers[id]) > ABSENT)),
        ]
      : [],
    share,
  };
}

/** The work that is pooled, and what of it can be taken over: a share 0–1 of these requirements (ids). */
export function takenOver(
  reading: AnswerReading,
): Pick<PoolingResult, 'kind' | 'fit' | 'share'> & { requirements: readonly string[] } {
  const { answers, structure } = reading;
  const answer = answers[KIND];
  const kind = isKnown(answer) ? (answer as PoolingKind) : null;
  const pooled = pooledKind(kind);
  const share = pooled ? shareOf(reading, pooled) : 0;
  const fit = pooled ? fitOf(reading, pooled, share) : 'none';
  const takes = pooled && fit !== 'none';
  const requirements = takes ? (structure.instrument.pooling.requirements[pooled] ?? []) : [];
  return { kind, fit, share, requirements };
}

const pooledKind = (kind: PoolingKind | null): Pooled | null =>
  kind !== null && kind !== 'no' ? kind : null;

/** Share 0–1 of a shortfall that a kind of pooling takes over. */
function shareOf({ structure, answers, assumptions }: AnswerReading, kind: Pooled): number {
  const lack = assume(assumptions, 'poolingMissing');
  const candidate = answers[PARTNER] === 'candidate' ? assume(assumptions, 'poolingCandidate') : 0;
  const partner = answers[PARTNER] === 'agreed' ? 1 : candidate;
  return structure.instrument.pooling.conditions.reduce(
    (share, id) => share * (lack + (1 - lack) * ((levelIn(answers, id) ?? 0) / TOP)),
    assume(assumptions, CEILINGS[kind]) * partner,
  );
}

function fitOf({ assumptions }: AnswerReading, kind: PoolingKind, share: number): Fit {
  if (kind === 'sporadic' && share >= assume(assumptions, 'poolingStrong')) return 'strong';
  return share >= assume(assumptions, 'poolingPartial') ? 'partial' : 'none';
}
