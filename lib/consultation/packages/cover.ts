import { groupOf } from '@/lib/consultation/groups';
import type { Body, Package, PackageReading } from '@/lib/consultation/types';

/** Whether a package is for a body: for all, or for its group. */
export const covers = ({ for: whom }: Pick<Package, 'for'>, body: Body): boolean =>
  !whom || whom.groups.includes(groupOf(body, whom.classification));

/**
 * What a package costs over these bodies, in euros: at once, and a year. Per body and per inhabitant are
 * amounts a year. null without a cost, and where the inhabitants of somebody are not known.
 */
export function costOver(
  { cost }: Pick<Package, 'cost'>,
  bodies: readonly Body[],
): PackageReading['cost'] {
  if (!cost) return null;
  const { oneOff = 0, perYear = 0, perBody = 0, perInhabitant = 0 } = cost;
  const unknown = bodies.some(({ population }) => population === undefined);
  if (perInhabitant > 0 && unknown) return null;
  const inhabitants = bodies.reduce((sum, { population = 0 }) => sum + population, 0);
  return { oneOff, perYear: perYear + perBody * bodies.length + perInhabitant * inhabitants };
}
