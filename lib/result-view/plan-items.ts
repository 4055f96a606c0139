import { nextOwnAction } from '@/lib/instrument/own-action';
import type { PlanItem } from '@/lib/model/types';

/** Whether a measure is in the plan. */
export const isPlanned = (plan: PlanItem[], measure: string): boolean =>
  plan.some((item) => item.measure === measure);

/** The plan with a measure added at the end. */
export const withMeasure = (plan: PlanItem[], measure: string): PlanItem[] =>
  isPlanned(plan, measure) ? plan : [...plan, { measure, status: 'open' }];

/** The plan with several measures added at the end, those already in it left as they are. */
export const withMeasures = (plan: PlanItem[], measures: readonly string[]): PlanItem[] =>
  measures.reduce(withMeasure, plan);

/** The plan with an action of the team's own. */
export const withOwn = (plan: PlanItem[], title: string): PlanItem[] => [
  ...plan,
  { measure: nextOwnAction(plan), title, status: 'open' },
];
