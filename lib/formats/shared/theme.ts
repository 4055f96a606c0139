import type { Level } from '@/lib/model/types';

export { type RoleStyle, roleStyles, tones } from '@/lib/branding/print-theme';

const marks: Record<Level, string> = {
  carries: '●',
  conditions: '◐',
  strengthen: '○',
};

/** The mark of a level as a character, which distinguishes the levels without colour. */
export const levelMark = (level: Level | null): string => (level === null ? '–' : marks[level]);

/** The report's typeface, and its substitutes where it is not installed. */
export const TYPEFACE = { name: 'Source Sans 3', substitute: 'Calibri' } as const;

/** The typeface of Word documents: it comes with Word, and elsewhere one of the same widths stands in. */
export const WORD_TYPEFACE = { name: 'Calibri', substitute: 'Carlito' } as const;
