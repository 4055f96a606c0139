import type { Change } from '@/lib/draft/store/store';
import { FIRST_YEAR, MOST_COST_LINES } from '@/lib/instrument/schema/limits';
import { type CostForm, lineCells, promiseCells } from './cost-fields';
import { type DraftField, keeping } from './field';

/** Where a block of cells lands: the line or the promise, and the column from 0. */
export interface CostCell {
  row: number | 'promised';
  column: number;
}

const cellsOf = (form: CostForm, row: CostCell['row']): DraftField[] =>
  row === 'promised' ? promiseCells(form) : lineCells(form, row);

/** The cell of the table that is filled in in the control of a name; undefined for any other. */
export function costCellOf(form: CostForm, name: string): CostCell | undefined {
  const line = /^costs-(?:line-(\d+)|promised)-/.exec(name);
  if (!line) return undefined;
  const row = line[1] === undefined ? 'promised' : Number(line[1]);
  const column = cellsOf(form, row).findIndex((field) => field.name === name);
  return column === -1 ? undefined : { row, column };
}

/** A cell that could not be read, by the name of its control. */
export interface UnreadCell {
  row: CostCell['row'];
  name: string;
  text: string;
}

/** What pasting a block of cells does. */
export interface PastedCells {
  change: Change;
  /** How many cells are filled. */
  count: number;
  /** What stands in the table as pasted and does not count. */
  unread: UnreadCell[];
  /** The first row names columns and is left out. */
  hasHead: boolean;
  /** All of its rows, and all of its columns, fit. */
  rowsFit: boolean;
  columnsFit: boolean;
}

/** Whether a row names columns: it has years in a row where amounts go, or nothing there that can be read. */
function isHead(row: readonly string[], cells: readonly DraftField[]): boolean {
  const amounts = cells.flatMap((field, at) => {
    const text = row[at]?.trim() ?? '';
    return field.path.endsWith('.label') || text === '' ? [] : [{ field, text }];
  });
  if (amounts.length === 0) return false;
  const years = amounts.map(({ text }) => Number(text)).filter(isYear);
  const isSeries = years.every((year, at) => year === (years[0] ?? 0) + at);
  return years.length > 1
    ? isSeries
    : amounts.length > 1 && amounts.every(({ field, text }) => field.problem?.(text));
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_YEAR.least && value <= FIRST_YEAR.most;

/**
 * Fills in a block of cells from one cell on, to the right and down; lines are added where needed. What
 * cannot be used stands there as pasted.
 */
export function pasteCells(
  form: CostForm,
  { row, column }: CostCell,
  block: readonly (readonly string[])[],
): PastedCells {
  const cellsIn = (down: number) =>
    cellsOf(form, row === 'promised' ? row : row + down).slice(column);
  const [first = []] = block;
  const hasHead = block.length > 1 && isHead(first, cellsIn(0));
  const rows = hasHead ? block.slice(1) : block;
  const kept = rows.slice(0, row === 'promised' ? 1 : MOST_COST_LINES - row);
  const filled = kept.flatMap((texts, down) =>
    cellsIn(down).flatMap((field, right) => {
      const text = texts[right];
      return text === undefined
        ? []
        : [{ field, text, row: row === 'promised' ? row : row + down }];
    }),
  );
  return {
    change: (draft) => filled.reduce((done, { field, text }) => keeping(field, text)(done), draft),
    count: filled.length,
    unread: filled.flatMap(({ field, text, row }) =>
      field.problem?.(text) ? [{ row, name: field.name, text }] : [],
    ),
    hasHead,
    rowsFit: kept.length === rows.length,
    columnsFit: kept.every((texts, down) =>
      texts.slice(cellsIn(down).length).every((text) => text.trim() === ''),
    ),
  };
}
