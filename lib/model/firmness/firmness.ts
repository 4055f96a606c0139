import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Firmness, OverallResult } from '@/lib/model/result';
import { sideOf, teamRule } from '@/lib/model/team/smallest-group';
import type { Instrument, ScoredRequest } from '@/lib/model/types';

/** Who the answers come from: one person, fewer than the minimum, one side of the house, or a team. */
export function voicesOf(
  { respondents, intervals }: Pick<ScoredRequest, 'respondents' | 'intervals'>,
  instrument: Pick<Instrument, 'team'>,
): OverallResult['voices'] {
  if (!respondents?.length) return Object.keys(intervals ?? {}).length > 0 ? 'team' : 'one';
  if (respondents.length === 1) return 'one';
  if (respondents.length < teamRule(instrument, 'minimumAnswers')) return 'few';
  const sides = new Set(respondents.map(({ role }) => sideOf(instrument, role)));
  return sides.size === 1 && !sides.has('other') ? 'oneSide' : 'team';
}

/**
 * How firm a settled level is: close when one step changes it in a direction that exists, fairly firm when
 * two do, firm when it takes three or more; never firm on the word of fewer than three or of one side. Null
 * for an open level.
 */
export function firmnessOf({
  margin,
  level,
  voices,
}: Pick<OverallResult, 'margin' | 'level' | 'voices'>): Firmness | null {
  if (level === null) return null;
  const changes = [margin.down, margin.up].flatMap((one) => (one ? [one.changes] : []));
  const fewest = changes.length > 0 ? Math.min(...changes) : Number.POSITIVE_INFINITY;
  if (fewest <= 1) return 'close';
  return fewest === 2 || voices !== 'team' ? 'fairly' : 'firm';
}

/** Questions that nobody at the table can answer otherwise: in the past, or not theirs to change. */
export const isFixed =
  ({ structure }: AnswerReading) =>
  (at: number): boolean =>
    structure.scored[at]!.fixed;
