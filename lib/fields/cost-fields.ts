import { shownLines, USUAL_YEARS, withLine, withPromise, withYears } from '@/lib/draft/cost-table';
import type { Draft } from '@/lib/draft/draft';
import { controlName, type FieldPath, fieldPath } from '@/lib/draft/field-path';
import type { Change } from '@/lib/draft/store/store';
import { withCostsFrom } from '@/lib/draft/updates';
import { at, keeping } from '@/lib/fields/field';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { LONGEST_LINE, MOST_COST_LINES, YEARS } from '@/lib/instrument/schema/limits';
import type { CostTable } from '@/lib/model/types';
import { textField } from './fact-fields';
import type { DraftField } from './field';
import { fteField, moneyField, type ReadingWords, wholeNumberField } from './reading-fields';

export interface CostFieldWords {
  years: string;
  amount: string;
  fte: string;
  ambiguous: ReadingWords['ambiguous'];
  lineTooLong: Template<'limit'>;
}

type Cells = CostTable['lines'][number];
type Promised = CostTable['promised'];

const YEARS_PATH: FieldPath = 'request.costs.years';
/** The names of the controls that occur once in the table. */
export const YEARS_NAME = controlName(YEARS_PATH);

/** The cells of a line, from left to right. */
function lineFields(locale: Locale, line: number, words: CostFieldWords): DraftField[] {
  const place = (key: 'oneOff' | 'yearly' | 'fte') => ({
    path: fieldPath.costCell(line, key),
    read: ({ request }: Draft) => request.costs?.lines[line]?.[key],
    write: (draft: Draft, value: number | undefined) => withCells(draft, { [key]: value ?? null }),
  });
  const withCells = (draft: Draft, cells: Partial<Cells>) =>
    withCostsFrom(draft, (table) => withLine(table, line, cells));
  const euros = { ...words, expected: words.amount };
  return [
    textField(
      {
        path: fieldPath.costCell(line, 'label'),
        read: ({ request }) => request.costs?.lines[line]?.label,
        write: (draft, label = '') => withCells(draft, { label }),
      },
      LONGEST_LINE,
      words.lineTooLong,
    ),
    moneyField(place('oneOff'), locale, euros),
    moneyField(place('yearly'), locale, euros),
    fteField(place('fte'), locale, { ...words, expected: words.fte }),
  ];
}

function promiseFields(locale: Locale, words: CostFieldWords): DraftField[] {
  const withCells = (draft: Draft, cells: Partial<Promised>) =>
    withCostsFrom(draft, (table) => withPromise(table, cells));
  const amount = (key: 'oneOff' | 'yearly') =>
    moneyField(
      {
        path: fieldPath.promised(key),
        read: ({ request }) => request.costs?.promised[key],
        write: (draft, value) => withCells(draft, { [key]: value ?? null }),
      },
      locale,
      { ...words, expected: words.amount },
    );
  return [
    amount('oneOff'),
    amount('yearly'),
    {
      ...at(fieldPath.promised('indexed')),
      read: ({ request }) => {
        const indexed = request.costs?.promised.indexed ?? null;
        return indexed === null ? '' : indexed ? 'yes' : 'no';
      },
      write: (value) => (draft) =>
        withCells(draft, { indexed: value === '' ? null : value === 'yes' }),
    },
  ];
}

/** The fields of the cost table, cell by cell. An empty cell is unknown. */
export function costFields(
  locale: Locale,
  table: CostTable | undefined,
  words: CostFieldWords,
): DraftField[] {
  return [
    wholeNumberField(
      {
        path: YEARS_PATH,
        read: ({ request }) => request.costs?.years ?? USUAL_YEARS,
        write: (draft, years = USUAL_YEARS) =>
          withCostsFrom(draft, (present) => withYears(present, years)),
      },
      locale,
      YEARS,
      { ...words, expected: words.years },
    ),
    ...Array.from({ length: shownLines(table) }, (_, line) =>
      lineFields(locale, line, words),
    ).flat(),
    ...promiseFields(locale, words),
  ];
}

/** Where a block of cells lands: the line, and the column from 0 for the description. */
export interface CostCell {
  line: number;
  column: number;
}

/** The cell of the table that is filled in in the control of a name; undefined for any other. */
export function costCellOf(
  locale: Locale,
  name: string,
  words: CostFieldWords,
): CostCell | undefined {
  const line = Number(/^costs-line-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(line)) return undefined;
  const column = lineFields(locale, line, words).findIndex((field) => field.name === name);
  return column === -1 ? undefined : { line, column };
}

/** What pasting a block of cells does, to how many cells, and whether all of its rows fit. */
export interface PastedCells {
  change: Change;
  count: number;
  isComplete: boolean;
}

/**
 * Fills in a block of cells from one cell on, to the right and down; lines are added where needed. What
 * cannot be used stands there as pasted. Columns beyond the last one are left out.
 */
export function pasteCells(
  locale: Locale,
  { line, column }: CostCell,
  cells: readonly (readonly string[])[],
  words: CostFieldWords,
): PastedCells {
  const rows = cells.slice(0, MOST_COST_LINES - line);
  const changes = rows.flatMap((row, down) => {
    const fields = lineFields(locale, line + down, words).slice(column);
    return fields.flatMap((field, right) => {
      const value = row[right];
      return value === undefined ? [] : [keeping(field, value)];
    });
  });
  return {
    change: (draft) => changes.reduce((changed, change) => change(changed), draft),
    count: changes.length,
    isComplete: rows.length === cells.length,
  };
}
