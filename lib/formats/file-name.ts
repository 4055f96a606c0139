import { fill } from '@/lib/i18n/fill';
import { readableName, shortName } from '@/lib/i18n/readable-name';
import type { ExportTexts } from '@/lib/instrument/texts/export';
import { formats } from './formats';
import type { FileOrder } from './types';

/** How many letters of a name and of a task a file name holds. */
const MUNICIPALITY = 30;
const TASK = 50;

/** The parts of a file name. */
interface Named {
  municipality: string | null;
  task: string;
  copyTitle: string;
  /** YYYY-MM-DD. */
  date: string;
}

/**
 * A readable name for the file, with the municipality, the task, the kind of copy and the day, such as
 * `draagkracht-oosterzele-leegstandsheffing-actieplan-werkexemplaar-2027-03-01.csv`.
 */
export function fileName(
  texts: ExportTexts,
  { municipality, task, copyTitle, date }: Named,
  { format, sheet = 'plan' }: Pick<FileOrder, 'format' | 'sheet'>,
): string {
  const { name: template, extension } = formats[format];
  const name = fill(texts.fileNames[template], {
    // These two alone are shortened, after a word, so that the name always has the kind of copy and the day.
    municipality: shortName(municipality ?? '', MUNICIPALITY),
    task: shortName(task, TASK),
    table: texts.sheets[sheet],
    copy: copyTitle,
    date,
  });
  return `${readableName(name)}.${extension}`;
}
