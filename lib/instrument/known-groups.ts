import data from '@/content/instrument/known-groups.json';

/** Kinds of municipality and task of which the research says how they fare. */
export const KNOWN_GROUPS = [
  'strategicSmall',
  'strategicSmallInvested',
  'strategicLarge',
  'strategicLargeInvested',
  'permitsNotInvested',
  'simple',
] as const;

/** How drawn cases of a kind of municipality and task come out; the rest of the cases is open. */
export interface KnownGroup {
  id: (typeof KNOWN_GROUPS)[number];
  cases: number;
  carries: number;
  conditions: number;
  strengthen: number;
}

/** How groups that we know come out, and what drives it; made by `npm run known-groups`. */
export interface KnownGroups {
  /** With which the cases were drawn. */
  seed: number;
  groups: KnownGroup[];
  /** The share (0–1) of the strategic cases at *strengthen* in which a requirement falls clearly short. */
  drivers: { requirement: string; share: number }[];
}

export const knownGroups = data as KnownGroups;
