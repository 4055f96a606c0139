import { saveFile } from '@/lib/browser/save-file';
import type { Draft } from '@/lib/draft/draft';
import { localDay } from '@/lib/i18n/day';
import { shortName } from '@/lib/i18n/readable-name';

/** A name that every file system takes: `draagkracht-advies-kinderopvang-2026-11-22.json`. */
export function fileName(name: string, now: Date): string {
  return ['draagkracht', shortName(name), localDay(now)].filter(Boolean).join('-');
}

/** Saves an assessment as a file that can be opened again; returns the name of the file. */
export async function exportDraft(draft: Draft, name: string): Promise<string> {
  const { exportFile } = await import('@/lib/draft/exchange/exchange');
  const municipality = draft.request.context?.municipality?.name;
  return saveFile(
    `${fileName([municipality, name].filter(Boolean).join(' '), new Date())}.json`,
    await exportFile(draft),
    'application/json',
  );
}

/** Saves the content of a record that cannot be opened; returns the name of the file. */
export function exportText(text: string, name: string): string {
  return saveFile(`${fileName(name, new Date())}.json`, text, 'application/json');
}
