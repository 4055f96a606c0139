import { wholePercent } from '@/lib/wording/numbers';

/*
 * A report and a publication give means and shares as coarsely as they are printed: with all their
 * decimals, single answers could be worked out from them.
 */

/** A mean in steps 0–4, to a tenth. */
export const meanOf = (value: number | null): number | null =>
  value === null ? null : Math.round(10 * value) / 10 + 0;

/** A share (0–1), to a whole per cent. */
export const shareOf = (value: number): number => wholePercent(value) / 100;
