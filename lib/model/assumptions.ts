import { oncePer } from './once';
import type { CapacityId, Instrument } from './types';

/** Every number the sources do not give, by name. Values come from the instrument. */
export type Assumptions = Readonly<Record<string, number>>;

/** The default value of every assumption; worked out once per instrument. */
export const defaultAssumptions = oncePer(
  ({ assumptions }: Instrument): Assumptions =>
    Object.fromEntries(assumptions.map(({ id, value }) => [id, value])),
);

/** @throws when the instrument lacks the assumption: a fault of the content, not of a user. */
export function assume(assumptions: Assumptions, id: string): number {
  const value = assumptions[id];
  if (value === undefined) throw new Error(`The instrument has no assumption "${id}".`);
  return value;
}

const KAPPA: Record<CapacityId, string> = {
  administrative: 'kappaAdministrative',
  financial: 'kappaFinancial',
  policy: 'kappaPolicy',
};

/** The largest share of a shortfall that digitalization may relieve (000¶42, ¶47 support the order). */
export function kappa(assumptions: Assumptions, capacity: CapacityId): number {
  return assume(assumptions, KAPPA[capacity]);
}
