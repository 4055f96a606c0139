import type { PlanItem } from '@/lib/model/types';

/** Whether an action of the plan has a day that still counts. */
export const isDue = ({ due, status }: Pick<PlanItem, 'due' | 'status'>): boolean =>
  due !== undefined && status !== 'done' && status !== 'dropped';
