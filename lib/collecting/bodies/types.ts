import type { Contact } from '@/lib/consultation/record';
import type { Body } from '@/lib/consultation/types';

/** What a column of a list holds. */
export const COLUMN_USES = [
  'id',
  'name',
  'population',
  'province',
  'region',
  'income',
  'language',
  'email',
  'kind',
  'holding',
  'group',
  'ignored',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

export interface Column {
  /** As it stands in the file. */
  title: string;
  use: ColumnUse;
  /** Id of the classification of a group column. */
  classification?: string;
}

/** Why a file is not a list that can be read at all. */
export const LIST_REFUSALS = [
  'empty',
  'headerOnly',
  'noIdColumn',
  'notAList',
  'oldExcel',
  'tooLarge',
  'tooManyColumns',
  'damaged',
] as const;
export type ListRefusal = (typeof LIST_REFUSALS)[number];

/** Why a line is not taken over. */
export const LINE_FAULTS = [
  'noId',
  'twice',
  'tooLong',
  'unusable',
  'notANumber',
  'notAnAddress',
  'extraCells',
  'openQuote',
  'beyondLimit',
] as const;

export interface LineFault {
  code: (typeof LINE_FAULTS)[number];
  /** As a spreadsheet or an editor counts them: the header is line 1, or 2 after a `sep=` line. */
  line: number;
  /** Title of the column; null where it is about the whole line. */
  column: string | null;
  /** What stands there. */
  value: string;
  /** The line on which the same body stands first. */
  first?: number;
}

/** What a reader is told of a list that is taken over as it is. */
export const LIST_NOTES = [
  'encoding',
  'formulaText',
  'formulaValue',
  'merged',
  'leadingZero',
  'loneGroup',
  'asGroup',
  'ignored',
  'completed',
  'idFromName',
  'otherSheets',
  'date',
  'thirds',
  'notAnAmount',
] as const;

export interface ListNote {
  code: (typeof LIST_NOTES)[number];
  line?: number;
  column?: string;
  value?: string;
  /** What it was read as, or may have been. */
  as?: string;
  /** How many lines or cells it is about. */
  count?: number;
}

/** A list of bodies, read: what can be taken over, and what is to be told about the rest. */
export interface BodyList {
  refused: ListRefusal | null;
  columns: Column[];
  /** Lines without a fault, in the order of the list. */
  bodies: Body[];
  /** By body, where the list says how to write to it. */
  contacts: Record<string, Contact>;
  /** Titles of the list's own classifications, by id. */
  classifications: Record<string, string>;
  faults: LineFault[];
  notes: ListNote[];
  /** Lines with something in them, below the header. */
  lines: number;
}

/** Lines and cells of a file, as text. */
export interface Grid {
  rows: { line: number; cells: string[] }[];
  notes: ListNote[];
  faults: LineFault[];
}

export type GridOrRefusal = Grid | { refused: ListRefusal };
