import type { Level } from '@/lib/model/types';

export { type RoleStyle, roleStyles, tones } from '@/lib/branding/print-theme';

export const levelTones: Record<Level, string> = {
  carries: '#0d4a45',
  conditions: '#8a6512',
  strengthen: '#cf6a42',
};

/** Most that a figure takes of an A4 page, in points: the text is 483 wide and 742 high. */
export const FIGURE = { width: 360, height: 210 };
