import { isKnown } from '@/lib/model/answers/conditions';
import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { assume } from '@/lib/model/assumptions';
import type { Ends, Reading } from '@/lib/model/result';
import type { Scored } from '@/lib/model/steps/score';
import { withScenario } from './scenario';

export const POOLING_KINDS = ['sporadic', 'continuity', 'strategic', 'no'] as const;
export type PoolingKind = (typeof POOLING_KINDS)[number];

export const POOLING_FITS = ['strong', 'partial', 'none'] as const;
type Fit = (typeof POOLING_FITS)[number];

/** What cooperation with neighbours could take over: a scenario beside the level, never in it. */
export interface PoolingResult extends Reading {
  kind: PoolingKind | null;
  fit: Fit;
  /** The conditions (question ids) that are absent or unknown. */
  missing: string[];
  /** Share 0–1 of a shortfall that cooperation takes over. */
  share: number;
  /** Factors of which it takes over something, in whole steps. */
  factors: { id: string; from: Ends; to: Ends }[];
}

const KIND = 'pooling-kind';
const PARTNER = 'pooling-partner';
/** A condition at this step or below counts as absent. */
const ABSENT = 1;

const CEILINGS: Record<Exclude<PoolingKind, 'no'>, string> = {
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
  const { structure, answers, assumptions } = reading;
  const { pooling } = structure.instrument;
  const answer = answers[KIND];
  const kind = isKnown(answer) ? (answer as PoolingKind) : null;
  const none = { requirements: [], share: { best: 0, worst: 0, point: 0 }, leavesOne: true };
  if (kind === null || kind === 'no') {
    const today = withScenario(reading, scored, none);
    return { ...today, kind, fit: 'none', missing: [], share: 0 };
  }
  const lack = assume(assumptions, 'poolingMissing');
  const conditions = pooling.conditions.map((id) => {
    const value = typeof answers[id] === 'number' ? answers[id] : 0;
    return lack + (1 - lack) * (value / TOP);
  });
  const most = assume(assumptions, CEILINGS[kind]) * partnerShare(reading);
  const share = conditions.reduce((product, one) => product * one, most);
  const fit = fitOf(reading, kind, share);
  const scenario =
    fit === 'none'
      ? none
      : {
          requirements: pooling.requirements[kind] ?? [],
          share: { best: share, worst: share, point: share },
          leavesOne: true,
        };
  return {
    ...withScenario(reading, scored, scenario),
    kind,
    fit,
    missing: [
      ...(answers[PARTNER] === 'agreed' ? [] : [PARTNER]),
      ...pooling.conditions.filter((id) => !(Number(answers[id]) > ABSENT)),
    ],
    share,
  };
}

function partnerShare({ answers, assumptions }: AnswerReading): number {
  if (answers[PARTNER] === 'agreed') return 1;
  return answers[PARTNER] === 'candidate' ? assume(assumptions, 'poolingCandidate') : 0;
}

function fitOf({ assumptions }: AnswerReading, kind: PoolingKind, share: number): Fit {
  if (kind === 'sporadic' && share >= assume(assumptions, 'poolingStrong')) return 'strong';
  return share >= assume(assumptions, 'poolingPartial') ? 'partial' : 'none';
}
