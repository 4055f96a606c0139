import type { Table } from '@/lib/consultation/types';

type Values = NonNullable<Table['values']>;
type Quartiles = [number, number, number];

/** Values per inhabitant, ascending; those of nobody are left out. */
const perInhabitant = (values: Values): number[] =>
  values
    .filter(({ population }) => population > 0)
    .map(({ value, population }) => value / population)
    .sort((a, b) => a - b);

const at = (sorted: readonly number[], position: number) =>
  sorted[Math.min(Math.max(position, 0), sorted.length - 1)] ?? 0;

/** Quartiles per inhabitant, between neighbours in proportion; null without values. */
export function quartilesOf(values: Values): Quartiles | null {
  const sorted = perInhabitant(values);
  if (sorted.length === 0) return null;
  return quartiles((share) => {
    const place = share * (sorted.length - 1);
    const below = at(sorted, Math.floor(place));
    return below + (at(sorted, Math.ceil(place)) - below) * (place % 1);
  });
}

/**
 * Quartiles per inhabitant that nobody can recognize their own amount in: halfway between the two
 * neighbours of the quartile, never one amount itself, rounded to two figures.
 */
export function guardedQuartilesOf(values: Values): Quartiles | null {
  const sorted = perInhabitant(values);
  if (sorted.length === 0) return null;
  return quartiles((share) => {
    const place = share * (sorted.length - 1);
    const halfway = (at(sorted, Math.ceil(place) - 1) + at(sorted, Math.floor(place) + 1)) / 2;
    return Number(halfway.toPrecision(2));
  });
}

const quartiles = (quantile: (share: number) => number): Quartiles => [
  quantile(0.25),
  quantile(0.5),
  quantile(0.75),
];
