/** Incomes are compared in thirds of the list that is asked, from low to high. */
export const THIRDS = ['low', 'middle', 'high'] as const;
export type Third = (typeof THIRDS)[number];

/**
 * In which third of a list each amount lies; equal amounts lie in the same third, the lower one. Thirds
 * rather than fifths, so that the groups of one province are still large enough to be shown.
 */
export function thirdOf(amounts: readonly number[]): (amount: number) => Third {
  const sorted = amounts.toSorted((a, b) => a - b);
  const cut = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  const [low, middle] = [cut(1 / 3), cut(2 / 3)];
  return (amount) => (amount <= low ? 'low' : amount <= middle ? 'middle' : 'high');
}
