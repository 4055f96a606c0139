import type { QuestionDistribution } from '@/lib/model/team/distribution';
import type { PlanItem } from '@/lib/model/types';
import type { Audience } from './audiences';

/** Whether the team thought of an action itself. */
export const isOwnAction = ({ measure }: Pick<PlanItem, 'measure'>): boolean =>
  measure.startsWith('own-');

/** Whether an audience hears of an action at all: in a room and in a publication an own one is only counted. */
export const mayNameAction = (audience: Audience, item: Pick<PlanItem, 'measure'>): boolean =>
  (audience !== 'publication' && audience !== 'room') || !isOwnAction(item);

/**
 * Whether an audience hears that the team agreed on a question, by the spread of its answers there. In
 * a publication only where it turned out to be split, so that nobody learns of other answers.
 */
export const mayNameConsensus = (
  audience: Audience,
  distribution: Pick<QuestionDistribution, 'split'> | undefined,
): boolean => audience !== 'publication' || (distribution?.split.length ?? 0) > 0;
