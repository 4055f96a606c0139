import type { VerdictLevel } from '@/lib/model/types';

export { type RoleStyle, roleStyles, tones } from '@/lib/branding/print-theme';

const marks: Record<VerdictLevel, string> = {
  carries: '●',
  conditions: '◐',
  strengthen: '○',
  unknown: '–',
};

/** The mark of a level as a character, which distinguishes the levels without colour. */
export const levelMark = (level: VerdictLevel | null): string => marks[level ?? 'unknown'];

/** The report's typeface, and its substitutes where it is not installed. */
export const TYPEFACE = { name: 'Source Sans 3', substitute: 'Calibri' } as const;
