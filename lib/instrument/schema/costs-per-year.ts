import { YEARS } from './limits';
import { isRecord } from './request';

/** The years of the cost table of a request, if there can be so many; else 0. */
export const yearsIn = ({ costs }: Record<string, unknown>): number => {
  const years = isRecord(costs) ? Number(costs.years) : Number.NaN;
  return Number.isInteger(years) && years > 0 && years <= YEARS.most ? years : 0;
};

/**
 * A request of any kind whose cost table has an amount for every year, as of version 2.1.0: one amount a
 * year stood for all of them. Whether a cost rises with prices was not asked: it is not known.
 */
export function withCostsPerYear<T extends Record<string, unknown>>(request: T): T {
  const { costs } = request;
  if (!isRecord(costs)) return request;
  const years = yearsIn(request);
  const { lines, promised } = costs;
  return {
    ...request,
    costs: {
      ...costs,
      ...(Array.isArray(lines) && {
        lines: lines.map((line: unknown) => {
          const row = rowPerYear(line, years);
          return row === line || !isRecord(row) ? line : { ...row, indexed: null };
        }),
      }),
      ...('promised' in costs && { promised: rowPerYear(promised, years) }),
    },
  };
}

function rowPerYear(row: unknown, years: number): unknown {
  if (!isRecord(row) || !('yearly' in row)) return row;
  const { yearly, ...cells } = row;
  return { ...cells, perYear: Array.from({ length: years }, () => yearly) };
}
