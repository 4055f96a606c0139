import { FIRST_YEAR } from '@/lib/instrument/schema/limits';
import type { CostTable } from '@/lib/model/types';

type CostLine = CostTable['lines'][number];
type Promised = CostTable['promised'];

/** Years that a new table covers. */
export const USUAL_YEARS = 5;

/** The amounts of so many years, with nothing where there was none yet. */
const overYears = (perYear: readonly (number | null)[], years: number): (number | null)[] =>
  Array.from({ length: years }, (_, year) => perYear[year] ?? null);

const nothingOver = (years: number): Promised => ({
  oneOff: null,
  perYear: overYears([], years),
  indexed: null,
});

/** A line in which nothing is known. */
export const emptyLine = (years: number): CostLine => ({
  label: '',
  fte: null,
  ...nothingOver(years),
});

const EMPTY_TABLE: CostTable = {
  years: USUAL_YEARS,
  lines: [],
  promised: nothingOver(USUAL_YEARS),
};

const isBlank = (row: Promised): boolean =>
  [row.oneOff, row.indexed, ...row.perYear].every((cell) => cell === null);

const isBlankLine = ({ label, fte, ...row }: CostLine): boolean =>
  label.trim() === '' && fte === null && isBlank(row);

/** The table; undefined when it has only default values. */
const orNothing = (table: CostTable): CostTable | undefined =>
  table.from === undefined &&
  table.years === USUAL_YEARS &&
  table.lines.length <= 1 &&
  table.lines.every(isBlankLine) &&
  isBlank(table.promised)
    ? undefined
    : table;

/**
 * The table without blank lines, its years named after the start of the task (ISO date) where nobody named
 * them; undefined when nothing is left of it.
 */
export function filledCosts(
  table: CostTable | undefined,
  start: string | undefined,
): CostTable | undefined {
  if (!table) return undefined;
  const lines = table.lines.filter((line) => !isBlankLine(line));
  if (lines.length === 0 && isBlank(table.promised)) return undefined;
  const from = firstYear(table, start);
  return { ...(from !== undefined && { from }), ...table, lines };
}

/** Number of lines that the page shows: at least one. */
export const shownLines = (table: CostTable | undefined): number =>
  Math.max(1, table?.lines.length ?? 0);

/** The number of years of a table, filled in or not. */
export const yearsOf = (table: CostTable | undefined): number => table?.years ?? USUAL_YEARS;

/** The first calendar year of a table: as filled in, or else that in which the task starts (ISO date). */
export const firstYear = (
  table: CostTable | undefined,
  start: string | undefined,
): number | undefined => {
  if (table?.from !== undefined) return table.from;
  const year = Number(start?.slice(0, 4));
  return year >= FIRST_YEAR.least && year <= FIRST_YEAR.most ? year : undefined;
};

/** A table from another first year; undefined leaves it to the start of the task. */
export function withFirstYear(
  { from: _, ...table }: CostTable = EMPTY_TABLE,
  from: number | undefined,
): CostTable | undefined {
  return orNothing(from === undefined ? table : { from, ...table });
}

/** A table over another number of years: later ones go, or come empty. */
export const withYears = (table: CostTable = EMPTY_TABLE, years: number): CostTable | undefined => {
  const fitted = <T extends Promised>(row: T): T => ({
    ...row,
    perYear: overYears(row.perYear, years),
  });
  return orNothing({
    ...table,
    years,
    lines: table.lines.map(fitted),
    promised: fitted(table.promised),
  });
};

/** So many lines or more, the missing ones blank. */
const withLines = ({ lines, years }: CostTable, count: number): CostLine[] =>
  Array.from({ length: Math.max(lines.length, count) }, (_, at) => lines[at] ?? emptyLine(years));

/** A table with changed cells in one line; missing lines before it are added as blank ones. */
export function withLine(
  table: CostTable = EMPTY_TABLE,
  at: number,
  cells: Partial<CostLine>,
): CostTable | undefined {
  const lines = withLines(table, at + 1).map((line, index) =>
    index === at ? { ...line, ...cells } : line,
  );
  return orNothing({ ...table, lines });
}

/** The amounts per year of a row with another one in one year. */
const withAmount = ({ perYear }: Promised, year: number, amount: number | null) =>
  perYear.map((cell, at) => (at === year ? amount : cell));

/** A table with another amount in one year of one line. */
export const withLineYear = (
  table: CostTable = EMPTY_TABLE,
  at: number,
  year: number,
  amount: number | null,
): CostTable | undefined =>
  withLine(table, at, {
    perYear: withAmount(table.lines[at] ?? nothingOver(table.years), year, amount),
  });

/** A table with another promised amount in one year. */
export const withPromisedYear = (
  table: CostTable = EMPTY_TABLE,
  year: number,
  amount: number | null,
): CostTable | undefined =>
  withPromise(table, { perYear: withAmount(table.promised, year, amount) });

/** A table with a line more than the page shows. */
export const withLineAdded = (table: CostTable = EMPTY_TABLE): CostTable => ({
  ...table,
  lines: withLines(table, shownLines(table) + 1),
});

/** A table without one of its lines. */
export const withoutLine = (table: CostTable = EMPTY_TABLE, at: number): CostTable | undefined =>
  orNothing({ ...table, lines: table.lines.filter((_, index) => index !== at) });

/** A table with a line put at a place, before the one that stands there. */
export const withLineAt = (
  table: CostTable = EMPTY_TABLE,
  at: number,
  line: CostLine = emptyLine(table.years),
): CostTable => {
  const missing = Math.max(0, at - table.lines.length);
  const before = [...table.lines, ...Array.from({ length: missing }, () => emptyLine(table.years))];
  return { ...table, lines: before.toSpliced(at, 0, line) };
};

/** A table with a changed promise. */
export const withPromise = (
  table: CostTable = EMPTY_TABLE,
  cells: Partial<Promised>,
): CostTable | undefined => orNothing({ ...table, promised: { ...table.promised, ...cells } });
