import type { Load } from '@/lib/browser/use-prefetch';

/** What is done with the consultations of a list; the list can be read without. */
export const loadWork = () => import('@/lib/session/consultation/list-work');

/** What is fetched while nothing happens. */
export const listLoads: readonly Load[] = [loadWork];
