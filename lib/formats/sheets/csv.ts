import type { Locale } from '@/lib/i18n/locales';
import type { Cell, Sheet } from './sheet';

/** So that a spreadsheet reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet set to the language takes for the end of a field and for a decimal mark. */
const marks: Record<Locale, { separator: string; decimal: string }> = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** A table as CSV (RFC 4180): one header line, and as many fields on every line. */
export function sheetCsv({ columns, rows }: Sheet, locale: Locale): string {
  const lines = [columns.map(({ header }) => header), ...rows].map((row) =>
    row.map((cell) => quoted(fieldOf(cell, locale), locale)).join(marks[locale].separator),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function fieldOf(cell: Cell, locale: Locale): string {
  if (typeof cell === 'string') return harmless(cell);
  if (cell.kind === 'day') return cell.value;
  return String(cell.value).replace('.', marks[locale].decimal);
}

/** Signs that make a spreadsheet calculate, also after white space and in their wide form. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Text that no spreadsheet takes for a formula. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (field: string, locale: Locale): string =>
  /["\r\n]/.test(field) || field.includes(marks[locale].separator)
    ? `"${field.replaceAll('"', '""')}"`
    : field;
