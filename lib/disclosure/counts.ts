import type { AssessmentResult } from '@/lib/model/result';
import { UNKNOWN } from '@/lib/model/unknown';

/** How many answers are needed together to settle an open level; null where no small set does. */
export const answersToSettle = ({ open }: { open: readonly string[][] }): number | null =>
  open[0]?.length ?? null;

/** How many dimensions of digital government were chosen, and how many of those are served. */
export function dimensions({ chosen, served }: AssessmentResult['oecd']) {
  const known = chosen.filter((id) => id !== UNKNOWN);
  return { chosen: known.length, both: known.filter((id) => served.includes(id)).length };
}
