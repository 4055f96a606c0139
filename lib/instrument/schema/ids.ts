import measures from '@/content/instrument/measures.json';
import referenceTasks from '@/content/instrument/reference-tasks.json';

/** Ids that a request may name. */
export const measureIds = measures.map(({ id }) => id);
export const referenceTaskIds = referenceTasks.map(({ id }) => id);
