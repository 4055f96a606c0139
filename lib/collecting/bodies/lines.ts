import type { Contact } from '@/lib/consultation/record';
import type { Body } from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';
import { readNumber } from '@/lib/i18n/reading';
import { LARGEST_POPULATION, LONGEST_LINE } from '@/lib/instrument/schema/limits';
import type { Column, ColumnUse, LineFault } from './types';

/** A line of a list as a body, or what is wrong with it. */
export interface ReadLine {
  line: number;
  body: Body;
  contact: Contact;
  /** As it stands there, where it may be an amount. */
  income: string;
  faults: LineFault[];
}

/** Keys by which an object's prototype could be reached. */
const UNUSABLE = new Set(['__proto__', 'constructor', 'prototype']);
/** What people write where there is nothing. */
const NOTHING = new Set([
  '-',
  '–',
  '—',
  '/',
  'n/a',
  'nvt',
  'n.v.t.',
  '#n/a',
  '#ref!',
  '#value!',
  '#name?',
]);
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Signs that a spreadsheet takes for the beginning of a formula. */
export const FORMULA_SIGN = /^[=+\-@]/;

const kept = (cell: string): string => {
  const text = cell.replace(/[\s\u00a0]+/g, ' ').trim();
  return NOTHING.has(text.toLowerCase()) ? '' : text;
};

const whole = (locale: Locale, text: string): number | null => {
  const read = readNumber(locale, text, 'whole');
  const value = read.kind === 'read' ? read.value : null;
  return value !== null && value >= 1 && value <= LARGEST_POPULATION ? value : null;
};

/** A line of a list as a body. */
export function readLine(
  { line, cells }: { line: number; cells: readonly string[] },
  columns: readonly Column[],
  locale: Locale,
): ReadLine {
  const faults: LineFault[] = [];
  const fault = (code: LineFault['code'], column: string | null, value: string) =>
    faults.push({ code, line, column, value: value.slice(0, 80) });
  const text = (use: ColumnUse): string => {
    const at = columns.findIndex((column) => column.use === use);
    return at < 0 ? '' : checked(at);
  };
  const checked = (at: number): string => {
    const title = columns[at]?.title ?? null;
    const raw = cells[at] ?? '';
    const value = raw.length > 10 * LONGEST_LINE ? raw : kept(raw);
    if (value.length > LONGEST_LINE) fault('tooLong', title, value);
    else if (UNUSABLE.has(value)) fault('unusable', title, value);
    return value;
  };

  const groups: Record<string, string> = {};
  for (const [at, { use, classification }] of columns.entries()) {
    const value = use === 'group' ? checked(at) : '';
    if (classification && value !== '') groups[classification] = value;
  }
  const region = text('region');
  if (region !== '') groups.region = region;

  const inhabitants = text('population');
  const population = inhabitants === '' ? null : whole(locale, inhabitants);
  const titleOf = (use: ColumnUse) => columns.find((column) => column.use === use)?.title ?? null;
  if (inhabitants !== '' && population === null) {
    fault('notANumber', titleOf('population'), inhabitants);
  }
  const email = text('email');
  if (email !== '' && !ADDRESS.test(email)) fault('notAnAddress', titleOf('email'), email);
  const extra = cells.slice(columns.length).map(kept).filter(Boolean);
  if (extra.length > 0) fault('extraCells', null, extra.join(' '));

  return {
    line,
    body: defined({
      id: text('id'),
      name: text('name') || undefined,
      population: population ?? undefined,
      province: text('province') || undefined,
      groups: Object.keys(groups).length > 0 ? groups : undefined,
      holding: text('holding') || undefined,
    }),
    contact: defined({
      language: text('language') || undefined,
      email: email || undefined,
      kind: text('kind') || undefined,
    }),
    income: text('income'),
    faults,
  };
}

/** The same without fields that have no value. */
const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } & T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
