/** The tables that can be taken along to a spreadsheet. */
export const SHEETS = ['plan', 'costs', 'years', 'coverage', 'factors', 'answers'] as const;
export type SheetId = (typeof SHEETS)[number];

/**
 * A cell. An amount, score or date keeps its value, so that a spreadsheet can calculate with it; what
 * is unknown is a word, never an empty cell or a zero; a date that is not set is empty, so that its
 * column sorts and filters as dates.
 */
export type Cell =
  | string
  | { kind: 'number'; value: number; decimals: number }
  | { kind: 'euros'; value: number; decimals: number }
  /** What a workbook works out from other cells of the sheet, without the equals sign: euros unless told otherwise. */
  | { kind: 'formula'; formula: string; value: number; decimals?: number }
  /** YYYY-MM-DD. */
  | { kind: 'day'; value: string };

/** A column; numbers are aligned right, and so is the text for an unknown one. */
export interface SheetColumn {
  header: string;
  /** In characters. */
  width: number;
  align?: 'right';
}

/** A table of a spreadsheet, without a format. */
export interface Sheet {
  title: string;
  /** The first column stays in view too. */
  namesStay?: true;
  columns: SheetColumn[];
  rows: Cell[][];
}
