import type { CostTable } from '@/lib/model/types';

type CostLine = CostTable['lines'][number];
type Promised = CostTable['promised'];

/** Years that a new table covers. */
export const USUAL_YEARS = 5;

const EMPTY_LINE: CostLine = { label: '', oneOff: null, yearly: null, fte: null };
const NO_PROMISE: Promised = { oneOff: null, yearly: null, indexed: null };
const EMPTY_TABLE: CostTable = { years: USUAL_YEARS, lines: [], promised: NO_PROMISE };

const isBlankLine = ({ label, ...cells }: CostLine): boolean =>
  label.trim() === '' && Object.values(cells).every((cell) => cell === null);

const isNothingPromised = (promised: Promised): boolean =>
  Object.values(promised).every((cell) => cell === null);

/** The table; undefined when it has only default values. */
const orNothing = (table: CostTable): CostTable | undefined =>
  table.years === USUAL_YEARS &&
  table.lines.length <= 1 &&
  table.lines.every(isBlankLine) &&
  isNothingPromised(table.promised)
    ? undefined
    : table;

/** The table without blank lines; undefined when nothing is left of it. */
export function filledCosts(table: CostTable | undefined): CostTable | undefined {
  if (!table) return undefined;
  const lines = table.lines.filter((line) => !isBlankLine(line));
  return lines.length > 0 || !isNothingPromised(table.promised) ? { ...table, lines } : undefined;
}

/** Number of lines that the page shows: at least one. */
export const shownLines = (table: CostTable | undefined): number =>
  Math.max(1, table?.lines.length ?? 0);

/** A table over another number of years. */
export const withYears = (table: CostTable = EMPTY_TABLE, years: number): CostTable | undefined =>
  orNothing({ ...table, years });

/** A table with changed cells in one line; missing lines before it are added as blank ones. */
export function withLine(
  table: CostTable = EMPTY_TABLE,
  at: number,
  cells: Partial<CostLine>,
): CostTable | undefined {
  const count = Math.max(table.lines.length, at + 1);
  const lines = Array.from({ length: count }, (_, index) => table.lines[index] ?? EMPTY_LINE);
  lines[at] = { ...EMPTY_LINE, ...lines[at], ...cells };
  return orNothing({ ...table, lines });
}

/** A table with a line more than the page shows. */
export const withLineAdded = (table: CostTable = EMPTY_TABLE): CostTable => {
  const count = shownLines(table) + 1;
  return {
    ...table,
    lines: Array.from({ length: count }, (_, index) => table.lines[index] ?? EMPTY_LINE),
  };
};

/** A table without one of its lines. */
export const withoutLine = (table: CostTable = EMPTY_TABLE, at: number): CostTable | undefined =>
  orNothing({ ...table, lines: table.lines.filter((_, index) => index !== at) });

/** A table with a line put at a place, before the one that stands there. */
export const withLineAt = (
  table: CostTable = EMPTY_TABLE,
  at: number,
  line: CostLine = EMPTY_LINE,
): CostTable => {
  const missing = Math.max(0, at - table.lines.length);
  const before = [...table.lines, ...Array.from({ length: missing }, () => EMPTY_LINE)];
  return { ...table, lines: before.toSpliced(at, 0, line) };
};

/** A table with a changed promise. */
export const withPromise = (
  table: CostTable = EMPTY_TABLE,
  cells: Partial<Promised>,
): CostTable | undefined => orNothing({ ...table, promised: { ...table.promised, ...cells } });
