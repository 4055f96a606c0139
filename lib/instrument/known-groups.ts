import table from '@/content/instrument/known-groups.json';
import type { Level } from '@/lib/model/types';

/** How drawn assessments of groups of which much is known come out, made by `npm run known-groups`. */
export interface KnownGroups {
  /** Of the draw. */
  seed: number;
  /** Numbers of assessments, in all and per level. */
  groups: ({ id: string; cases: number } & Record<Level, number>)[];
  /** In which share 0–1 of the heavy strategic ones a requirement misses two steps or more. */
  drivers: { requirement: string; share: number }[];
}

export const knownGroups: KnownGroups = table;
