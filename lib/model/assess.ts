import { doneMeasures } from '@/lib/model/advice/done';
import type { Findings } from '@/lib/model/advice/findings';
import { raiseFlags } from '@/lib/model/advice/flags';
import { advise } from '@/lib/model/advice/measures';
import { nearnessOf } from '@/lib/model/advice/nearness';
import { notesFor } from '@/lib/model/advice/notes';
import { smallestSet } from '@/lib/model/advice/smallest-set';
import { isKnown } from '@/lib/model/answers/conditions';
import { type AnswerReading, capOf, read } from '@/lib/model/answers/reading';
import { KEY } from '@/lib/model/answers/structure';
import { autonomyOf } from '@/lib/model/digital/autonomy';
import { constraintResults } from '@/lib/model/digital/constraints';
import { maturityResult } from '@/lib/model/digital/maturity';
import { plannedHires } from '@/lib/model/digital/planned';
import { poolingResult } from '@/lib/model/digital/pooling';
import { digitalReading } from '@/lib/model/digital/readings';
import { viewProfile } from '@/lib/model/digital/views';
import { breadthOf } from '@/lib/model/firmness/breadth';
import { firmnessOf, isFixed, voicesOf } from '@/lib/model/firmness/firmness';
import { gridOf } from '@/lib/model/firmness/grid';
import { marginsOf } from '@/lib/model/firmness/margin';
import { type OpenAnswers, openAnswers } from '@/lib/model/firmness/open';
import { addUpCosts } from '@/lib/model/money/costs';
import { compareRounds } from '@/lib/model/round/round';
import { adviceOn } from '@/lib/model/steps/advice';
import { readingOf } from '@/lib/model/steps/levels';
import { type Scored, score } from '@/lib/model/steps/score';
import { teamResult } from '@/lib/model/team/distribution';
import { type Combined, combine } from '@/lib/model/team/team';
import { assume, defaultAssumptions } from './assumptions';
import { providedFor, referenceFor } from './beside';
import type { AssessmentResult, OverallResult } from './result';
import { capacityResult, factorResult } from './results';
import type { Answer, Answers, Instrument, Measure, Norm, ScoredRequest } from './types';
import { CAPACITIES } from './types';

/** A request as the scoring reads it. */
interface Input {
  combined: Combined;
  reading: AnswerReading;
}

/** Reads the answers of a request under a norm. */
export function readRequest(
  instrument: Instrument,
  request: Omit<ScoredRequest, 'previousRound'>,
  norm: Norm = request.norm ?? 'firstTier',
): Input {
  const assumptions = defaultAssumptions(instrument);
  const combined = combine(request, instrument, assume(assumptions, 'unsureReach'));
  const costs = request.costs
    ? addUpCosts(
        request.costs,
        assume(assumptions, 'unindexedLoss'),
        request.context.municipality?.population,
      )
    : null;
  return { combined, reading: read(instrument, combined, norm, costs, assumptions) };
}

/**
 * Assesses a valid request against an instrument, as lib/model/README.md describes. Pure: no clock, no
 * locale, no randomness. The request must have passed the schema of the instrument; what cannot be known in
 * the result is null.
 */
export function assess(instrument: Instrument, request: ScoredRequest): AssessmentResult {
  const { combined, reading } = readRequest(instrument, request);
  const { structure, answers } = reading;
  const scored = score(reading);
  const digital = {
    best: digitalReading(reading, 'best'),
    worst: digitalReading(reading, 'worst'),
    point: digitalReading(reading, 'point'),
  };
  const basis = basisOf(reading);
  const { advice, unless } = adviceOn(reading, scored.levels, request.context.task.refusable);
  const findings: Findings = {
    request,
    reading,
    scored,
    digital,
    advice,
    views: viewProfile(instrument.questions, answers),
    pooling: poolingResult(reading, scored),
    autonomy: autonomyOf(reading),
    reference: referenceFor(reading, request.context.task.reference),
    provided: providedFor(reading, scored),
  };
  const flags = raiseFlags(findings);
  const open = basis === 'quick' ? NOTHING_OPEN : openAnswers(reading, scored);
  const deciding = decidingCapacities(scored);
  const earlier =
    request.previousRound && readRequest(instrument, request.previousRound.request, reading.norm);
  const team = teamResult(request, instrument, combined, reading.hidden);
  const maturity = maturityResult(instrument, answers, request.context.municipality);
  return {
    instrumentVersion: instrument.version,
    norm: reading.norm,
    basis,
    ignored: reading.ignored.toSorted(),
    factors: structure.factors.map((_, f) => factorResult(reading, scored, digital, f)),
    capacities: CAPACITIES.map((_, c) =>
      capacityResult(reading, scored, digital, c, basis, open.capacities[c] ?? []),
    ),
    overall: overallOf(instrument, request, {
      reading,
      scored,
      basis,
      advice,
      unless,
      open,
      deciding,
      lost: earlier ? lostAnswers(reading, earlier.reading) : [],
    }),
    constraints: constraintResults(reading),
    views: findings.views,
    ...(maturity && { maturity }),
    ...(reading.costs && { costs: reading.costs }),
    ...(team && { team }),
    oecd: { chosen: chosen(answers, 'oecd-chosen'), served: chosen(answers, 'oecd-served') },
    pooling: findings.pooling,
    planned: plannedHires(reading, scored),
    autonomy: findings.autonomy,
    reference: findings.reference,
    provided: findings.provided,
    wish: stepsOf(answers[KEY.wish]),
    flags,
    notes: notesFor(findings),
    advice: advise(findings, flags, deciding),
    smallestSet: basis === 'quick' ? null : smallestSet(reading, openMeasures(instrument, request)),
    ...(request.previousRound &&
      earlier && {
        round: compareRounds({
          instrument,
          request,
          previous: request.previousRound,
          now: { combined, reading },
          earlier,
          open: open.overall.flat(),
          flags,
        }),
      }),
  };
}

const NOTHING_OPEN: OpenAnswers = { capacities: [], overall: [], divided: [] };

const openMeasures = ({ measures }: Instrument, request: ScoredRequest): Measure[] => {
  const done = doneMeasures(request);
  return measures.filter(({ id }) => !done.has(id));
};

const stepsOf = (answer: Answer | undefined): number | null =>
  typeof answer === 'number' ? answer : null;

const chosen = (answers: Answers, id: string): string[] => {
  const answer = answers[id];
  return Array.isArray(answer) ? answer.map(String) : [];
};

/** Quick when nothing of demand or supply has been answered outside the quick questions. */
function basisOf({ structure, answers, costs }: AnswerReading): AssessmentResult['basis'] {
  const answered = structure.scored.filter(
    ({ id, side }) => (side === 'demand' || side === 'supply') && answers[id] !== undefined,
  );
  const quick = answered.filter(({ quickCheck }) => quickCheck);
  return quick.length > 0 && quick.length === answered.length && !costs ? 'quick' : 'full';
}

/** Positions of the capacities at the heaviest worst level. */
function decidingCapacities({ levels }: Scored): ReadonlySet<number> {
  const worst = Math.max(...levels.worst);
  return new Set(levels.worst.flatMap((level, c) => (level === worst ? [c] : [])));
}

interface OverallInput extends Pick<OverallResult, 'advice' | 'unless' | 'lost'> {
  reading: AnswerReading;
  scored: Scored;
  basis: AssessmentResult['basis'];
  open: OpenAnswers;
  /** Positions of the capacities at the heaviest worst level. */
  deciding: ReadonlySet<number>;
}

function overallOf(
  instrument: Instrument,
  request: ScoredRequest,
  { reading, scored, basis, advice, unless, open, deciding, lost }: OverallInput,
): OverallResult {
  const { levels } = scored;
  const overall = readingOf(Math.max(...levels.best), Math.max(...levels.worst));
  const quick = basis === 'quick';
  const level = quick ? null : overall.level;
  const margin = marginsOf(reading, scored);
  const voices = voicesOf(request, instrument);
  const nearness = nearnessOf(request.context.municipality ?? {}, reading.assumptions);
  return {
    level,
    between: overall.between,
    decidedBy: quick ? [] : CAPACITIES.filter((_, c) => deciding.has(c)),
    advice: quick ? 'unknown' : advice,
    unless: quick ? [] : unless,
    open: open.overall,
    divided: open.divided,
    lost,
    firmness: quick ? null : firmnessOf({ margin, level, voices }),
    voices,
    ...nearness,
    margin,
    levers: marginsOf(reading, scored, isFixed(reading)),
    breadth: breadthOf(reading, scored),
    grid: gridOf(reading),
    otherNorm: quick ? null : otherNorm(reading, request, overall.between, advice),
  };
}

/** The verdict under the other norm, where it differs (003§5; case V25). */
function otherNorm(
  reading: AnswerReading,
  request: ScoredRequest,
  between: OverallResult['between'],
  present: OverallResult['advice'],
): OverallResult['otherNorm'] {
  const norm: Norm = reading.norm === 'firstTier' ? 'executor' : 'firstTier';
  const other = { ...reading, norm, cap: capOf(norm, reading.assumptions) };
  const { levels } = score(other);
  const there = readingOf(Math.max(...levels.best), Math.max(...levels.worst));
  const { advice } = adviceOn(other, levels, request.context.task.refusable);
  return there.between.join() === between.join() && advice === present
    ? null
    : { norm, between: there.between, advice };
}

/** Demand and supply answers that were known in the earlier round and no longer are. */
function lostAnswers(
  { structure, point, hidden }: AnswerReading,
  earlier: AnswerReading,
): string[] {
  return structure.scored.flatMap(({ id, side }, at) =>
    (side === 'demand' || side === 'supply') &&
    !hidden.has(id) &&
    Number.isNaN(point[at]!) &&
    !Number.isNaN(earlier.point[at]!) &&
    isKnown(earlier.answers[id])
      ? [id]
      : [],
  );
}
