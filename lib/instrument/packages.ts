import file from '@/content/instrument/packages.json';
import type { Effect } from '@/lib/model/types';

/** Support for which the levers, and what it does not do, are known beforehand. */
export interface ReadyPackage {
  id: string;
  /** Measures of the instrument, single answers, or pooling with neighbours; none: it moves nobody. */
  levers: readonly ({ measure: string } | Effect | { pooling: true })[];
  /** It makes the first phase lighter, not the final load. */
  firstPhase?: boolean;
  /** Ids of requirements that it never makes lighter. */
  never: readonly string[];
  evidence: readonly string[];
}

/** The ready-made packages, as a region can choose them for a consultation. */
export const readyPackages = file as readonly ReadyPackage[];
