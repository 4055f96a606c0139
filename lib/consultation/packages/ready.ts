import type { Lever, Package } from '@/lib/consultation/types';
import type { ReadyPackage } from '@/lib/instrument/packages';

/** A ready-made package as one of a consultation: for all, and without a cost until the region gives one. */
export const fromReady = ({ id, levers, firstPhase }: ReadyPackage, title: string): Package => ({
  id,
  title,
  levers: levers.map((lever): Lever => ({ ...lever })),
  ...(firstPhase && { firstPhase }),
  from: id,
});
