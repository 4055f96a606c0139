import type { Findings } from '@/lib/model/advice/findings';
import { nearnessOf } from '@/lib/model/advice/nearness';
import { isKnown } from '@/lib/model/answers/conditions';
import { type AnswerReading, underNorm } from '@/lib/model/answers/reading';
import { breadthOf } from '@/lib/model/firmness/breadth';
import { firmnessOf, isFixed, voicesOf } from '@/lib/model/firmness/firmness';
import { gridOf } from '@/lib/model/firmness/grid';
import { marginsOf } from '@/lib/model/firmness/margin';
import type { OpenAnswers } from '@/lib/model/firmness/open';
import { adviceOn } from '@/lib/model/steps/advice';
import { overallOf, score } from '@/lib/model/steps/score';
import type { OverallResult } from './result';
import { type Basis, CAPACITIES, type Norm } from './types';

interface Input {
  basis: Basis;
  unless: string[];
  open: OpenAnswers;
  /** Positions of the capacities at the heaviest worst level. */
  deciding: ReadonlySet<number>;
  earlier: AnswerReading | undefined;
}

/** The verdict, and how firm it is. A quick check has steps and no level. */
export function overallResult(
  findings: Findings,
  { basis, unless, open, deciding, earlier }: Input,
): OverallResult {
  const { request, reading, scored, advice } = findings;
  const { between, level } = overallOf(scored.levels);
  const margin = marginsOf(reading, scored);
  const voices = voicesOf(request, reading.structure.instrument);
  const quick = basis === 'quick';
  return {
    level: quick ? null : level,
    between,
    decidedBy: quick ? [] : CAPACITIES.filter((_, c) => deciding.has(c)),
    advice: quick ? 'unknown' : advice,
    unless: quick ? [] : unless,
    open: open.overall,
    divided: open.divided,
    lost: earlier ? lostAnswers(reading, earlier) : [],
    firmness: quick ? null : firmnessOf({ margin, level, voices }),
    voices,
    ...nearnessOf(request.context.municipality ?? {}, reading.assumptions),
    margin,
    levers: marginsOf(reading, scored, isFixed(reading)),
    breadth: breadthOf(reading, scored),
    grid: gridOf(reading),
    otherNorm: quick ? null : otherNorm(findings),
  };
}

/** The verdict under the other norm, where it differs (003§5; case V25). */
function otherNorm({ request, reading, scored, advice }: Findings): OverallResult['otherNorm'] {
  const norm: Norm = reading.norm === 'firstTier' ? 'executor' : 'firstTier';
  const other = underNorm(reading, norm);
  const { levels } = score(other);
  const { between } = overallOf(levels);
  const there = adviceOn(other, levels, request.context.task.refusable).advice;
  const same = between.join() === overallOf(scored.levels).between.join() && there === advice;
  return same ? null : { norm, between, advice: there };
}

/** Demand and supply answers that were known in the earlier round and no longer are. */
const lostAnswers = (
  { structure, point, hidden }: AnswerReading,
  earlier: AnswerReading,
): string[] =>
  structure.scored.flatMap(({ id }, at) =>
    structure.factorsOf[at]!.length > 0 &&
    !hidden.has(id) &&
    Number.isNaN(point[at]!) &&
    !Number.isNaN(earlier.point[at]!) &&
    isKnown(earlier.answers[id])
      ? [id]
      : [],
  );
