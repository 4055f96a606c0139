import { advise } from './advice';
import { assume, defaultAssumptions } from './assumptions';
import { autonomyOf } from './autonomy';
import { compareClaims } from './claims';
import { addUpCosts } from './costs';
import { outcomeDrivers } from './drivers';
import type { Findings } from './findings';
import { raiseFlags } from './flags';
import { basisOf, capacityLevel, decidedBy, overallLevel, verdictOf } from './levels';
import { maturityResult } from './maturity';
import { notesFor } from './notes';
import { poolingResult } from './pooling';
import { read } from './reading';
import { compareWithReference } from './reference';
import type { AssessmentResult } from './result';
import { capacityResult, constraintResults, factorResult } from './results';
import { score } from './score';
import { simulate } from './simulate';
import { teamResult } from './spread';
import { combine } from './team';
import { tidy } from './tidy';
import type { Answers, AssessRequest, Instrument } from './types';
import { CAPACITIES } from './types';
import { viewProfile } from './views';

const DEFAULT_RUNS = 2000;
const DEFAULT_SEED = 1;

/**
 * Assesses a valid request against an instrument (model.md). Pure: no clock, no locale, no randomness
 * but the seed. The request must have passed the schema of the instrument; what cannot be known in
 * the result is null.
 */
export function assess(instrument: Instrument, request: AssessRequest): AssessmentResult {
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
