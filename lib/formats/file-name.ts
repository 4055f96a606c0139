import { fill } from '@/lib/i18n/fill';
import { readableName, shortName } from '@/lib/i18n/readable-name';
import type { ExportTexts } from '@/lib/instrument/texts/export';
import { formats } from './formats';
import type { FileOrder } from './types';

/** The parts of a file name. */
interface Named {
  task: string;
  copyTitle: string;
}

/** A readable name for the file, such as `draagkracht-leegstandsheffing-actieplan-werkexemplaar.csv`. */
export function fileName(
  texts: ExportTexts,
  { task, copyTitle }: Named,
  { format, sheet = 'plan' }: Pick<FileOrder, 'format' | 'sheet'>,
): string {
  const { name: template, extension } = formats[format];
  const name = fill(texts.fileNames[template], {
    // The task alone is shortened, so that the name always has the kind of copy.
    task: shortName(task),
    table: texts.sheets[sheet],
    copy: copyTitle,
  });
  return `${readableName(name)}.${extension}`;
}
