import type { PlanItem } from './types';

/** Whether an action of a plan is still to be done: neither done nor dropped. */
export const isAhead = ({ status }: Pick<PlanItem, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';

/** Whether an action of a plan has a day that still counts. */
export const isDue = <Item extends Pick<PlanItem, 'status' | 'due'>>(
  item: Item,
): item is Item & { due: string } => isAhead(item) && item.due !== undefined;
