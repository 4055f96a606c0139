import data from '@/content/instrument/known-groups.json';

/** Kinds of municipality and task of which the research says how they fare. */
export const KNOWN_GROUPS = [
  'strategicSmall',
  'strategicLarge',
  'permits',
  'consultation',
] as const;

/** How drawn cases of a kind of municipality and task come out; the rest of the cases is open. */
export interface KnownGroup {
  id: (typeof KNOWN_GROUPS)[number];
  cases: number;
  carries: number;
  conditions: number;
  strengthen: number;
}

/** What drives the results of groups that we know; empty until it has been worked out. */
export interface KnownGroups {
  /** With which the cases were drawn. */
  seed: number;
  groups: KnownGroup[];
  /** The share (0–1) of the cases in which a requirement decides, largest first. */
  drivers: { requirement: string; share: number }[];
}

export const knownGroups = data as KnownGroups;
