import {
  firstYear,
  shownLines,
  USUAL_YEARS,
  withFirstYear,
  withLine,
  withLineYear,
  withPromise,
  withPromisedYear,
  withYears,
  yearsOf,
} from '@/lib/draft/cost-table';
import { withCostsFrom } from '@/lib/draft/cost-updates';
import type { Draft } from '@/lib/draft/draft';
import { controlName, type FieldPath, fieldPath } from '@/lib/draft/field-path';
import type { Change } from '@/lib/draft/store/store';
import { withTyped } from '@/lib/draft/updates';
import { at, keeping, shown } from '@/lib/fields/field';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { FIRST_YEAR, LONGEST_LINE, YEARS } from '@/lib/instrument/schema/limits';
import type { CostTable } from '@/lib/model/types';
import { textField } from './fact-fields';
import type { DraftField } from './field';
import { fteField, moneyField, type ReadingWords, yearField } from './reading-fields';

export interface CostFieldWords {
  firstYear: string;
  amount: string;
  fte: string;
  ambiguous: ReadingWords['ambiguous'];
  lineTooLong: Template<'limit'>;
}

type Line = CostTable['lines'][number];
type Promised = CostTable['promised'];

const YEARS_PATH: FieldPath = 'request.costs.years';
const FIRST_YEAR_PATH: FieldPath = 'request.costs.from';
/** The names of the controls that occur once in the table. */
export const YEARS_NAME = controlName(YEARS_PATH);
export const FIRST_YEAR_NAME = controlName(FIRST_YEAR_PATH);

/** What a table is made of: the language in which it is typed, its years, and the words for what is wrong. */
export interface CostForm {
  locale: Locale;
  years: number;
  words: CostFieldWords;
}

/** Whether a row rises with prices: yes, no, or not known. */
function indexedField(
  path: FieldPath,
  indexedOf: (table: CostTable | undefined) => boolean | null | undefined,
  write: (draft: Draft, indexed: boolean | null) => Draft,
): DraftField {
  return {
    ...at(path),
    read: ({ request }) => {
      const indexed = indexedOf(request.costs) ?? null;
      return indexed === null ? '' : indexed ? 'yes' : 'no';
    },
    write: (value) => (draft) => write(draft, value === '' ? null : value === 'yes'),
  };
}

/** The cells of a line that a spreadsheet can fill, from left to right. */
export function lineCells({ locale, years, words }: CostForm, line: number): DraftField[] {
  const lineOf = ({ request }: Draft) => request.costs?.lines[line];
  const withCells = (draft: Draft, cells: Partial<Line>) =>
    withCostsFrom(draft, (table) => withLine(table, line, cells));
  const euros = { ...words, expected: words.amount };
  return [
    textField(
      {
        ...at(fieldPath.costCell(line, 'label')),
        read: (draft) => lineOf(draft)?.label,
        write: (draft, label = '') => withCells(draft, { label }),
      },
      LONGEST_LINE,
      words.lineTooLong,
    ),
    moneyField(
      {
        ...at(fieldPath.costCell(line, 'oneOff')),
        read: (draft) => lineOf(draft)?.oneOff,
        write: (draft, value) => withCells(draft, { oneOff: value ?? null }),
      },
      locale,
      euros,
    ),
    ...Array.from({ length: years }, (_, year) =>
      moneyField(
        {
          ...at(fieldPath.costYear(line, year)),
          read: (draft) => lineOf(draft)?.perYear[year],
          write: (draft, value) =>
            withCostsFrom(draft, (table) => withLineYear(table, line, year, value ?? null)),
        },
        locale,
        euros,
      ),
    ),
    fteField(
      {
        ...at(fieldPath.costCell(line, 'fte')),
        read: (draft) => lineOf(draft)?.fte,
        write: (draft, value) => withCells(draft, { fte: value ?? null }),
      },
      locale,
      { ...words, expected: words.fte },
    ),
  ];
}

/** The cells of the promise that a spreadsheet can fill, from left to right. */
export function promiseCells({ locale, years, words }: CostForm): DraftField[] {
  const euros = { ...words, expected: words.amount };
  return [
    moneyField(
      {
        ...at(fieldPath.promised('oneOff')),
        read: ({ request }) => request.costs?.promised.oneOff,
        write: (draft, value) => withPromised(draft, { oneOff: value ?? null }),
      },
      locale,
      euros,
    ),
    ...Array.from({ length: years }, (_, year) =>
      moneyField(
        {
          ...at(fieldPath.promisedYear(year)),
          read: ({ request }) => request.costs?.promised.perYear[year],
          write: (draft, value) =>
            withCostsFrom(draft, (table) => withPromisedYear(table, year, value ?? null)),
        },
        locale,
        euros,
      ),
    ),
  ];
}

const withPromised = (draft: Draft, cells: Partial<Promised>) =>
  withCostsFrom(draft, (table) => withPromise(table, cells));

/** The fields of the cost table, cell by cell. An empty cell is unknown. */
export function costFields(
  locale: Locale,
  table: CostTable | undefined,
  words: CostFieldWords,
): DraftField[] {
  const form = { locale, years: yearsOf(table), words };
  return [
    firstYearField(words),
    {
      ...at(YEARS_PATH),
      read: ({ request }) => String(yearsOf(request.costs)),
      write: (value) => overYears(locale, words, Number(value) || USUAL_YEARS),
    },
    ...Array.from({ length: shownLines(table) }, (_, line) => [
      ...lineCells(form, line),
      indexedField(
        fieldPath.costCell(line, 'indexed'),
        (costs) => costs?.lines[line]?.indexed,
        (draft, indexed) => withCostsFrom(draft, (costs) => withLine(costs, line, { indexed })),
      ),
    ]).flat(),
    ...promiseCells(form),
    indexedField(
      fieldPath.promised('indexed'),
      (costs) => costs?.promised.indexed,
      (draft, indexed) => withPromised(draft, { indexed }),
    ),
  ];
}

/** The first calendar year; as long as nobody names it, that in which the task starts. */
const firstYearField = (words: CostFieldWords): DraftField =>
  yearField(
    {
      ...at(FIRST_YEAR_PATH),
      read: ({ request }) => firstYear(request.costs, request.context?.task?.start),
      write: (draft, from) => withCostsFrom(draft, (table) => withFirstYear(table, from)),
    },
    FIRST_YEAR,
    { ...words, expected: words.firstYear },
  );

/** The cells of one year, of every line and of the promise. */
const cellsOfYear = (form: CostForm, lines: number, year: number): DraftField[] =>
  [
    ...Array.from({ length: lines }, (_, line) => lineCells(form, line)),
    promiseCells(form),
  ].flatMap((cells) => cells.filter(({ path }) => path.endsWith(`.perYear.${year}`)));

/**
 * Changes the number of years. What stands in years that go stays beside the table as it was typed, and
 * comes back with them.
 */
function overYears(locale: Locale, words: CostFieldWords, years: number): Change {
  return (draft) => {
    if (years < YEARS.least || years > YEARS.most) return draft;
    const { costs } = draft.request;
    const before = yearsOf(costs);
    const lines = shownLines(costs);
    const form = { locale, words, years: Math.max(before, years) };
    const between = (from: number, to: number) =>
      Array.from({ length: Math.max(0, to - from) }, (_, at) =>
        cellsOfYear(form, lines, from + at),
      ).flat();
    const set = between(years, before).reduce((kept, field) => {
      const value = shown(field, draft);
      return withTyped(kept, field.path, value.length > 0 ? { value } : undefined);
    }, draft);
    const changed = withCostsFrom(set, (table) => withYears(table, years));
    return between(before, years).reduce((filled, field) => {
      const typed = filled.typed?.[field.path];
      return typed ? keeping(field, typed.value)(filled) : filled;
    }, changed);
  };
}

/** Copies what stands in the first year of some cells to the years after it. */
export const copyFirstYear =
  (cells: readonly DraftField[]): Change =>
  (draft) => {
    const [first, ...others] = cells.filter(({ path }) => path.includes('.perYear.'));
    if (!first) return draft;
    const value = shown(first, draft);
    return others.reduce((copied, field) => keeping(field, value)(copied), draft);
  };
