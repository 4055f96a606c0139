import type { PlanItem } from '@/lib/model/types';

const NUMBERED = /^own-(\d+)$/;

/** Whether a name in a plan is that of an action of the team's own, and not of a measure. */
export const isOwnAction = (name: string): boolean => NUMBERED.test(name);

/** The name of the next action of the team's own in a plan. */
export function nextOwnAction(plan: readonly PlanItem[]): string {
  const numbers = plan.map(({ measure }) => Number(NUMBERED.exec(measure)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}
