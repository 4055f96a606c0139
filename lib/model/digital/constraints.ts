import { isKnown } from '@/lib/model/answers/conditions';
import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import type { ConstraintStructure } from '@/lib/model/answers/structure';
import { type Assumptions, assume } from '@/lib/model/assumptions';
import type { ConstraintResult } from '@/lib/model/result';
import type { Reach } from '@/lib/model/types';

/** The ends of what is not known: the best that may be true, the worst, or what was answered. */
export type End = 'best' | 'worst' | 'point';

/** What still binds per position in OWNERS, 0–1: the further from who can resolve it, the more (000¶74). */
export function ownerTable(assumptions: Assumptions, reach: Reach): number[] {
  const ourselves = {
    own: 'ownerOurselves',
    shared: 'ownerOurselvesShared',
    higher: 'ownerOurselvesOutside',
  }[reach];
  return ['ownerNobody', 'ownerOthers', 'ownerOurselvesOpen', ourselves, 'ownerAgreed'].map((id) =>
    assume(assumptions, id),
  );
}

/**
 * What still binds of each constraint, 0–1: severity times a number for who resolves it. Unknown is never
 * optimistic: an unknown severity is 1 and an unknown owner nobody, at the point as at the worst end.
 */
export function bindings(reading: AnswerReading, end: End): number[] {
  return reading.structure.constraints.map((constraint) => {
    const severity = severityAt(reading, constraint, end);
    return severity === 0 ? 0 : severity * ownershipAt(reading, constraint, end);
  });
}

function severityAt(
  reading: AnswerReading,
  { severities, needsAudit }: ConstraintStructure,
  end: End,
): number {
  const unaudited = needsAudit ? assume(reading.assumptions, 'unauditedSecurity') : 0;
  const trusted = reading.audited === 'yes' || (reading.audited === 'unknown' && end === 'best');
  const rated = Math.max(...severities.map((at) => stepsAt(reading, at, end))) / TOP;
  return trusted ? rated : Math.max(rated, unaudited);
}

/** Steps of a severity or load at an end; without a point, the worst. */
export function stepsAt({ low, high, point }: AnswerReading, at: number, end: End): number {
  if (end === 'best') return low[at]!;
  const given = point[at]!;
  return end === 'worst' || Number.isNaN(given) ? high[at]! : given;
}

function ownershipAt(
  reading: AnswerReading,
  { owner, reach }: ConstraintStructure,
  end: End,
): number {
  const table = ownerTable(reading.assumptions, reach);
  const given = reading.point[owner]!;
  if (end === 'point') return Number.isNaN(given) ? Math.max(...table) : table[given]!;
  const possible = table.slice(reading.low[owner]!, reading.high[owner]! + 1);
  return end === 'best' ? Math.min(...possible) : Math.max(...possible);
}

/** Every constraint with its owner and what still binds. */
export function constraintResults(reading: AnswerReading): ConstraintResult[] {
  const { structure, answers, hidden, point } = reading;
  const binding = bindings(reading, 'point');
  return structure.constraints.map(({ id, reach, severities, owner, factors }, c) => {
    const known = severities.filter((at) => !Number.isNaN(point[at]!));
    const answer = answers[structure.scored[owner]!.id];
    const asked = severities.some((at) => !hidden.has(structure.scored[at]!.id));
    return {
      id,
      reach,
      severity: asked && known.length > 0 ? Math.max(...known.map((at) => point[at]!)) / TOP : null,
      owner: typeof answer === 'string' && isKnown(answer) ? answer : null,
      binding: asked ? binding[c]! : 0,
      factors,
    };
  });
}
