import { instrument } from '@/lib/instrument/instrument';
import { isAhead } from '@/lib/model/plan';
import type { AssessmentResult } from '@/lib/model/result';
import type { PlanItem } from '@/lib/model/types';

const CONDITIONS = new Set(
  instrument.measures.flatMap(({ id, condition }) => (condition === null ? [] : id)),
);

/** Whether a measure is a condition for the higher government. */
export const isCondition = (measure: string): boolean => CONDITIONS.has(measure);

/** Ids of the conditions that a plan puts on the table: those in it that are neither done nor dropped. */
export const chosenConditions = (plan: readonly PlanItem[] = []): string[] =>
  plan.filter((item) => isAhead(item) && isCondition(item.measure)).map(({ measure }) => measure);

/** Ids of the conditions that the answers call for; a first indication calls for none. */
export const conditionsCalledFor = ({
  basis,
  advice,
}: Pick<AssessmentResult, 'basis' | 'advice'>): string[] =>
  basis === 'quick' ? [] : advice.map(({ id }) => id).filter(isCondition);
