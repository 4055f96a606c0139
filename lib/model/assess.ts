import { doneMeasures } from '@/lib/model/advice/effects';
import type { Findings } from '@/lib/model/advice/findings';
import { raiseFlags } from '@/lib/model/advice/flags';
import { advise } from '@/lib/model/advice/measures';
import { notesFor } from '@/lib/model/advice/notes';
import { smallestSet } from '@/lib/model/advice/smallest-set';
import { levelIn } from '@/lib/model/answers/conditions';
import { KEY } from '@/lib/model/answers/keys';
import { type AnswerReading, readRequest } from '@/lib/model/answers/reading';
import { constraintResults } from '@/lib/model/digital/constraints';
import { maturityResult } from '@/lib/model/digital/maturity';
import { plannedHires } from '@/lib/model/digital/planned';
import { poolingResult } from '@/lib/model/digital/pooling';
import { digitalEnds } from '@/lib/model/digital/readings';
import { viewProfile } from '@/lib/model/digital/views';
import { openAnswers } from '@/lib/model/firmness/open';
import { compareRounds } from '@/lib/model/round/round';
import { adviceOn } from '@/lib/model/steps/advice';
import { score } from '@/lib/model/steps/score';
import { teamResult } from '@/lib/model/team/distribution';
import { autonomyOf, providedFor, referenceFor } from './beside';
import { overallResult } from './overall';
import { type AssessmentResult, INITIATIVES } from './result';
import { capacityResult, factorResult } from './results';
import { type Answers, CAPACITIES, type Instrument, type ScoredRequest } from './types';

/**
 * Assesses a valid request against an instrument, as lib/model/README.md describes. Pure: no clock, no
 * locale, no randomness. The request must have passed the schema of the instrument; what cannot be known in
 * the result is null.
 */
export function assess(instrument: Instrument, request: ScoredRequest): AssessmentResult {
  const { previousRound } = request;
  const reading = readRequest(instrument, request);
  const { answers, combined, hidden, norm } = reading;
  const { findings, unless } = findingsOf(request, reading);
  const { scored, digital } = findings;
  const flags = raiseFlags(findings);
  const basis = basisOf(reading);
  const open = basis === 'quick' ? NOTHING_OPEN : openAnswers(reading, scored);
  const worst = Math.max(...scored.levels.worst);
  const deciding = new Set([...CAPACITIES.keys()].filter((c) => scored.levels.worst[c] === worst));
  const earlier = previousRound && readRequest(instrument, previousRound.request, norm);
  const done = doneMeasures(request);
  const measures = instrument.measures.filter(({ id }) => !done.has(id));
  const team = teamResult(request, instrument, combined, hidden);
  const maturity = maturityResult(instrument, answers, request.context.municipality);
  return {
    instrumentVersion: instrument.version,
    norm,
    basis,
    ignored: [...hidden].filter((id) => combined.answers[id] !== undefined).toSorted(),
    factors: instrument.factors.map((_, f) => factorResult(reading, scored, digital, f)),
    capacities: CAPACITIES.map((_, c) =>
      capacityResult(reading, scored, digital, c, basis, open.capacities[c] ?? []),
    ),
    overall: overallResult(findings, { basis, unless, open, deciding, earlier }),
    constraints: constraintResults(reading),
    views: findings.views,
    ...(maturity && { maturity }),
    ...(reading.costs && { costs: reading.costs }),
    ...(team && { team }),
    initiative: INITIATIVES.find((state) => state === answers[KEY.gate]) ?? null,
    oecd: { chosen: chosen(answers, 'oecd-chosen'), served: chosen(answers, 'oecd-served') },
    pooling: findings.pooling,
    planned: plannedHires(reading, scored),
    autonomy: findings.autonomy,
    reference: findings.reference,
    provided: findings.provided,
    wish: levelIn(answers, KEY.wish),
    flags,
    notes: notesFor(findings),
    advice: advise(findings, flags, measures, deciding),
    smallestSet: basis === 'quick' ? null : smallestSet(reading, measures),
    ...(previousRound &&
      earlier && {
        round: compareRounds({
          request,
          previous: previousRound,
          now: reading,
          earlier,
          open: open.overall.flat(),
          flags,
        }),
      }),
  };
}

/** What flags, conditions and advice look at, with the unsure answers on which a "not now" rests. */
export function findingsOf(
  request: ScoredRequest,
  reading: AnswerReading,
): { findings: Findings; unless: string[] } {
  const { refusable, reference } = request.context.task;
  const scored = score(reading);
  const { advice, unless } = adviceOn(reading, scored.levels, refusable);
  const findings: Findings = {
    request,
    reading,
    scored,
    digital: digitalEnds(reading),
    advice,
    views: viewProfile(reading.structure.statements, reading.answers),
    pooling: poolingResult(reading, scored),
    autonomy: autonomyOf(reading),
    reference: referenceFor(reading, reference),
    provided: providedFor(reading, scored),
  };
  return { findings, unless };
}

const NOTHING_OPEN = { capacities: [], overall: [], divided: [] };

const chosen = (answers: Answers, id: string): string[] => {
  const answer = answers[id];
  return Array.isArray(answer) ? answer.map(String) : [];
};

/** Quick when nothing of demand or supply has been answered outside the quick questions. */
function basisOf({ structure, answers, costs }: AnswerReading): AssessmentResult['basis'] {
  const answered = structure.scored.filter(
    ({ id }, at) => structure.factorsOf[at]!.length > 0 && answers[id] !== undefined,
  );
  const quick = answered.length > 0 && answered.every(({ quickCheck }) => quickCheck);
  return quick && !costs ? 'quick' : 'full';
}
