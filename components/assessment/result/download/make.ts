import { generateFile } from '@/components/report/generate-file';
import type { Draft } from '@/lib/assessment/draft';
import { exportFile } from '@/lib/assessment/exchange';
import type { FileOrder } from '@/lib/export';
import { localDay } from '@/lib/i18n/day';
import type { Progress } from '@/lib/pdf';
import { saveFile } from '../../save-file';

/** What a file is made of. */
export interface FileJob extends Omit<FileOrder, 'date' | 'assessment'> {
  draft: Draft;
}

interface Watching {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** Makes a file on this device and gives it to the person; returns the name of the file. */
export async function makeAndSave(
  { draft, ...order }: FileJob,
  watching: Watching,
): Promise<string> {
  const assessment: unknown = JSON.parse(await exportFile(draft));
  const file = await generateFile({ ...order, date: localDay(new Date()), assessment }, watching);
  return saveFile(file.name, file.bytes, file.type);
}
