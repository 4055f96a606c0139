import { saveFile } from '@/lib/browser/save-file';
import type { Draft } from '@/lib/draft/draft';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { generateFile } from '@/lib/formats/in-browser/generate-file';
import type { FileOrder } from '@/lib/formats/types';
import { localDay } from '@/lib/i18n/day';
import type { Progress } from '@/lib/pdf';

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
