import type { Assumptions } from '@/lib/model/assumptions';
import { assume } from '@/lib/model/assumptions';
import { isKnown } from '@/lib/model/scoring/conditions';
import type { Scores } from '@/lib/model/scoring/evaluate';
import type { Structure } from '@/lib/model/scoring/structure';
import type { Answers } from '@/lib/model/types';

export const POOLING_KINDS = ['sporadic', 'strategic', 'no'] as const;
export type PoolingKind = (typeof POOLING_KINDS)[number];

export const POOLING_FITS = ['strong', 'partial', 'none'] as const;

/** What cooperation with neighbours could take over: a scenario beside the score, never part of it. */
export interface PoolingResult {
  kind: PoolingKind | null;
  fit: (typeof POOLING_FITS)[number];
  /** The conditions (question ids) that are absent or unknown. */
  missing: string[];
  scenario: {
    /** Share (0–1) of a shortfall that cooperation takes over. */
    share: number;
    factors: { id: string; shortfall: number; relieved: number; remaining: number }[];
  };
}

const PARTNER = 'pooling-partner';
const LOW = 1;

/**
 * Cooperation takes a large part of sporadic specialist work and a smaller part of strategic work,
 * never all; without a partner nothing, and sharply less for each condition that is missing
 * (source 003 §4.1.1; test cases V18 and V19). What nobody knows counts as missing.
 */
export function poolingResult(
  structure: Structure,
  answers: Answers,
  scores: Scores,
  assumptions: Assumptions,
): PoolingResult {
  const { pooling } = structure.instrument;
  const answer = answers['pooling-kind'];
  const kind = isKnown(answer) ? (answer as PoolingKind) : null;
  if (kind === null || kind === 'no') {
    return { kind, fit: 'none', missing: [], scenario: { share: 0, factors: [] } };
  }

  const missing = pooling.conditions.filter((id) => !(Number(answers[id]) > LOW));
  const lack = assume(assumptions, 'poolingMissing');
  const conditions = pooling.conditions.map((id) => {
    const value = isKnown(answers[id]) ? Number(answers[id]) : 0;
    return lack + (1 - lack) * (value / 4);
  });
  const partner = answers[PARTNER];
  const partnerShare =
    partner === 'agreed'
      ? 1
      : partner === 'candidate'
        ? assume(assumptions, 'poolingCandidate')
        : 0;
  if (partner !== 'agreed') missing.unshift(PARTNER);

  const most = assume(assumptions, kind === 'sporadic' ? 'poolingSporadic' : 'poolingStrategic');
  const share = conditions.reduce((product, factor) => product * factor, most * partnerShare);
  const factors = (pooling.factors[kind] ?? []).flatMap((id) => {
    const shortfall = scores.shortfall[structure.factorPosition.get(id) ?? -1];
    if (shortfall === undefined || Number.isNaN(shortfall)) return [];
    const relieved = share * shortfall;
    return [{ id, shortfall, relieved, remaining: shortfall - relieved }];
  });
  return { kind, fit: fitOf(kind, share, missing.length), missing, scenario: { share, factors } };
}

function fitOf(
  kind: Exclude<PoolingKind, 'no'>,
  share: number,
  missing: number,
): PoolingResult['fit'] {
  if (share === 0 || missing > 1) return 'none';
  return missing === 0 && kind === 'sporadic' ? 'strong' : 'partial';
}
