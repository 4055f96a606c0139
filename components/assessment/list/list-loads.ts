import type { Load } from '@/lib/browser/use-prefetch';

/** What a list of assessments loads once it is used, for the list can be read without. */

export const loadWork = () => import('@/lib/session/opening/list-work');

export const loadRenameDialog = () => import('./RenameDialog');

export const loadImport = () => import('@/lib/draft/exchange/import-files');

/** What is fetched while nothing happens. */
export const listLoads: readonly Load[] = [loadWork, loadRenameDialog];
