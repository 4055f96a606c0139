import { withCostsPerYear } from '@/lib/instrument/schema/costs-per-year';
import type { CostTable } from '@/lib/model/types';

interface Steady {
  oneOff: number | null;
  yearly: number | null;
}

/** A cost table as versions before 2.1.0 had it: one amount a year stands for all years. */
export interface SteadyCosts {
  years: number;
  lines: (Steady & { label: string; fte: number | null })[];
  promised: Steady & { indexed: boolean | null };
}

/** A cost table with the same amount in every year; whether a line rises with prices is not known. */
export const steady = (costs: SteadyCosts): CostTable =>
  withCostsPerYear({ costs: { ...costs } }).costs as unknown as CostTable;
