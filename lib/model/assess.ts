import { advise } from '@/lib/model/advice/advice';
import type { Findings } from '@/lib/model/advice/findings';
import { raiseFlags } from '@/lib/model/advice/flags';
import { notesFor } from '@/lib/model/advice/notes';
import { tidy } from '@/lib/model/advice/tidy';
import { compareClaims } from '@/lib/model/digital/claims';
import { maturityResult } from '@/lib/model/digital/maturity';
import { poolingResult } from '@/lib/model/digital/pooling';
import { viewProfile } from '@/lib/model/digital/views';
import { autonomyOf } from '@/lib/model/scoring/autonomy';
import { addUpCosts } from '@/lib/model/scoring/costs';
import {
  basisOf,
  capacityLevel,
  decidedBy,
  overallLevel,
  verdictOf,
} from '@/lib/model/scoring/levels';
import { read } from '@/lib/model/scoring/reading';
import { compareWithReference } from '@/lib/model/scoring/reference';
import { capacityResult, constraintResults, factorResult } from '@/lib/model/scoring/results';
import { score } from '@/lib/model/scoring/score';
import { teamResult } from '@/lib/model/team/distribution';
import { combine } from '@/lib/model/team/team';
import { outcomeDrivers } from '@/lib/model/uncertainty/drivers';
import { simulate } from '@/lib/model/uncertainty/simulate';
import { assume, defaultAssumptions } from './assumptions';
import type { AssessmentResult } from './result';
import type { Answers, Instrument, ScoredRequest } from './types';
import { CAPACITIES } from './types';

export const DEFAULT_RUNS = 2000;
const DEFAULT_SEED = 1;

/**
 * Assesses a valid request against an instrument, as the method page describes
 * (content/en/pages/method.md). Pure: no clock, no locale, no randomness but the seed. The request must have passed the schema of the instrument; what cannot be known in
 * the result is null.
 */
export function assess(instrument: Instrument, request: ScoredRequest): AssessmentResult {
  const assumptions = defaultAssumptions(instrument);
  const combined = combine(request, instrument);
  const costs = request.costs
    ? addUpCosts(
        request.costs,
        assume(assumptions, 'unindexedLoss'),
        request.context.municipality?.population,
      )
    : null;
  const reading = read(instrument, combined, request.norm ?? 'firstTier', costs);
  const scored = score(reading, assumptions);
  const basis = basisOf(reading);
  const levels = CAPACITIES.map((_, c) =>
    basis === 'quick'
      ? 'unknown'
      : capacityLevel(reading, assumptions, c, scored.point.gap[c]!, scored.point.shortfall),
  );
  const overall = overallLevel(levels);
  const findings: Findings = {
    request,
    reading,
    assumptions,
    scored,
    levels,
    overall,
    verdict: verdictOf(overall, request.context.task.refusable),
    views: viewProfile(instrument.questions, reading.answers),
    pooling: poolingResult(reading.structure, reading.answers, scored.point, assumptions),
    autonomy: autonomyOf(reading.structure, reading.answers, scored.point),
    reference: compareWithReference(
      reading.structure,
      scored.point,
      request.context.task.reference,
    ),
    claims: compareClaims({ reading, scored }),
  };
  const flags = raiseFlags(findings);
  const runs = request.runs ?? DEFAULT_RUNS;
  const simulation =
    runs > 0
      ? simulate(reading, assumptions, request.confidence ?? {}, {
          runs,
          seed: request.seed ?? DEFAULT_SEED,
        })
      : null;
  const team = teamResult(request, reading, scored.parameters);
  const maturity = maturityResult(instrument, reading.answers);

  return tidy({
    instrumentVersion: instrument.version,
    norm: reading.norm,
    basis,
    ignored: reading.ignored.toSorted(),
    factors: reading.structure.factors.map((_, at) => factorResult(reading, scored, at)),
    capacities: CAPACITIES.map((_, c) =>
      capacityResult(reading, scored, c, basis === 'quick' ? null : levels[c]!, simulation),
    ),
    overall: {
      level: basis === 'quick' ? null : overall,
      decidedBy: decidedBy(overall, levels, scored.point.gap),
      advice: findings.verdict,
      stability: simulation && {
        runs: simulation.runs,
        seed: simulation.seed,
        levels: simulation.overall,
      },
      drivers: outcomeDrivers(reading, assumptions),
    },
    constraints: constraintResults(reading, scored),
    views: findings.views,
    ...(maturity && { maturity }),
    ...(costs && { costs }),
    ...(team && { team }),
    oecd: {
      chosen: chosen(reading.answers, 'oecd-chosen'),
      served: chosen(reading.answers, 'oecd-served'),
    },
    pooling: findings.pooling,
    autonomy: findings.autonomy,
    reference: findings.reference,
    claims: findings.claims,
    flags,
    notes: notesFor(findings),
    advice: advise(findings, combined, flags),
  });
}

const chosen = (answers: Answers, id: string): string[] => {
  const answer = answers[id];
  return Array.isArray(answer) ? answer.map(String) : [];
};
