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

/**
 * A cost table with the same amount in every year; whether a line rises with prices is not known. Imports
 * nothing, for the test runner for browsers, which does not import JSON.
 */
export function steady({ years, lines, promised }: SteadyCosts): CostTable {
  const perYear = (yearly: number | null) => Array.from({ length: years }, () => yearly);
  return {
    years,
    lines: lines.map(({ yearly, ...line }) => ({
      ...line,
      perYear: perYear(yearly),
      indexed: null,
    })),
    promised: {
      oneOff: promised.oneOff,
      perYear: perYear(promised.yearly),
      indexed: promised.indexed,
    },
  };
}
