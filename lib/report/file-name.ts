import { fill } from '@/lib/i18n/fill';
import type { ReportTexts } from '@/lib/instrument/report-texts';
import type { Copy } from './types';

const LONGEST = 90;

const readable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');

/** A readable name for the file, such as `draagkracht-leegstandsheffing-werkexemplaar.pdf`. */
export function reportFileName(
  { meta }: ReportTexts,
  task: string,
  copy: Copy | 'summary',
): string {
  const name = fill(meta.fileName, { task: readable(task), copy: meta.copies[copy].title });
  return `${readable(name.toLowerCase())}.pdf`;
}

const asciiOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
    .replace(/-{2,}/g, '-');

/** `Content-Disposition` with the name in ASCII and, for who can read it, in full. */
export const attachmentHeader = (name: string): string =>
  `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
