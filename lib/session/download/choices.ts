import type { FileOrder } from '@/lib/formats/types';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import { isDue } from '@/lib/model/plan';
import type { AssessRequest } from '@/lib/model/types';
import type { Copy } from '@/lib/report/types';

export type FileId = keyof ResultTexts['download']['files'];
type GroupId = keyof ResultTexts['download']['groups'];

/** What can be downloaded, in the order in which it is offered. */
export const GROUPS: Record<GroupId, FileId[]> = {
  decide: ['summary', 'college', 'collegePdf', 'letter', 'slides'],
  report: ['pdf', 'docx', 'html'],
  tables: ['xlsx', 'plan', 'costs', 'calendar', 'json'],
  same: ['data'],
};

/** Whether there is anything in a file. */
export function isOffered(id: FileId, { costs, plan, reviewOn }: AssessRequest): boolean {
  if (id === 'costs') return costs !== undefined;
  return id !== 'calendar' || reviewOn !== undefined || (plan ?? []).some(isDue);
}

/** The format of a choice; none for the assessment itself, which is a file of another kind. */
export function formatOf(
  id: FileId,
  copy: Copy,
): Pick<FileOrder, 'format' | 'sheet' | 'copy'> | null {
  switch (id) {
    case 'data':
      return null;
    case 'plan':
      return { format: 'csv', sheet: 'plan', copy };
    case 'costs':
      // The lines of the cost table stay in the working copy; the sums are in both.
      return { format: 'csv', sheet: copy === 'working' ? 'costs' : 'coverage', copy };
    default:
      return { format: id, copy };
  }
}
