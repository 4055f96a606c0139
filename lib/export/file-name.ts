import { fill } from '@/lib/i18n/fill';
import type { ExportTexts } from '@/lib/instrument/export-texts';
import { formats } from './formats';
import type { FileOrder } from './types';

const LONGEST_TASK = 60;

const readable = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');

/** The task alone is shortened, after a word, so that the name always tells which copy it is. */
function shortened(task: string): string {
  const letters = [...readable(task)];
  if (letters.length <= LONGEST_TASK) return letters.join('');
  const cut = letters.slice(0, LONGEST_TASK + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST_TASK).join('');
}

/** What the name of a file tells. */
interface Named {
  task: string;
  copyTitle: string;
}

/** A readable name for the file, such as `draagkracht-leegstandsheffing-actieplan-werkexemplaar.csv`. */
export function fileName(
  words: ExportTexts,
  { task, copyTitle }: Named,
  { format, sheet = 'plan' }: Pick<FileOrder, 'format' | 'sheet'>,
): string {
  const { name: template, extension } = formats[format];
  const name = fill(words.fileNames[template], {
    task: shortened(task),
    table: words.sheets[sheet],
    copy: copyTitle,
  });
  return `${readable(name.toLowerCase())}.${extension}`;
}
