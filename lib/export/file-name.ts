import { fill } from '@/lib/i18n/fill';
import type { ExportTexts } from '@/lib/instrument/export-texts';
import type { Material } from './material';
import type { ExportFormat, ExportOrder } from './types';

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

const kinds: Record<ExportFormat, { template: keyof ExportTexts['fileNames']; extension: string }> =
  {
    docx: { template: 'report', extension: 'docx' },
    html: { template: 'report', extension: 'html' },
    json: { template: 'data', extension: 'json' },
    xlsx: { template: 'workbook', extension: 'xlsx' },
    csv: { template: 'table', extension: 'csv' },
    letter: { template: 'letter', extension: 'docx' },
  };

/** A readable name for the file, such as `draagkracht-leegstandsheffing-actieplan-werkexemplaar.csv`. */
export function exportName(
  { report: { meta }, words }: Material,
  { format, sheet = 'plan' }: Pick<ExportOrder, 'format' | 'sheet'>,
): string {
  const { template, extension } = kinds[format];
  const name = fill(words.fileNames[template], {
    task: shortened(meta.title),
    table: words.sheets[sheet],
    copy: meta.copyTitle,
  });
  return `${readable(name.toLowerCase())}.${extension}`;
}
