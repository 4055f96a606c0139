import * as z from 'zod/mini';
import type { Locale } from '@/lib/i18n/locales';
import type { CostTable } from '@/lib/model';
import { numberText, parseNumber } from '../number-text';

/** A line of the cost table as it is typed. */
export interface CostLineForm {
  label: string;
  oneOff: string;
  yearly: string;
  fte: string;
}

/** The cost table as it is typed. An empty cell is one that nobody knows. */
export interface CostForm {
  years: string;
  lines: CostLineForm[];
  promised: { oneOff: string; yearly: string; indexed: string };
}

interface Words {
  years: string;
  amount: string;
  fte: string;
  lineTooLong: string;
}

const LONGEST_LABEL = 300;
const MOST_EUROS = 1e12;
const MOST_FTE = 100_000;
const YEARS = { least: 3, most: 20, usual: 5 };

export const emptyLine: CostLineForm = { label: '', oneOff: '', yearly: '', fte: '' };

/** What the form shows for a table. */
export function toForm(locale: Locale, table: CostTable | undefined): CostForm {
  const text = (value: number | null | undefined) => numberText(locale, value);
  const { indexed, ...promised } = table?.promised ?? { oneOff: null, yearly: null, indexed: null };
  return {
    years: String(table?.years ?? YEARS.usual),
    lines: table?.lines.map((line) => ({
      label: line.label,
      oneOff: text(line.oneOff),
      yearly: text(line.yearly),
      fte: text(line.fte),
    })) ?? [emptyLine],
    promised: {
      oneOff: text(promised.oneOff),
      yearly: text(promised.yearly),
      indexed: indexed === null ? '' : indexed ? 'yes' : 'no',
    },
  };
}

/** The check before going on, with the words for what is wrong. */
export function costSchema(locale: Locale, words: Words) {
  const upTo = (most: number, message: string) =>
    z.string().check(
      z.refine((text) => {
        const value = parseNumber(locale, text);
        return value === null || (value !== undefined && value >= 0 && value <= most);
      }, message),
    );
  const euros = upTo(MOST_EUROS, words.amount);
  return z.object({
    years: z.string().check(z.refine((text) => isYears(parseNumber(locale, text)), words.years)),
    lines: z.array(
      z.object({
        label: z.string().check(z.maxLength(LONGEST_LABEL, words.lineTooLong)),
        oneOff: euros,
        yearly: euros,
        fte: upTo(MOST_FTE, words.fte),
      }),
    ),
    promised: z.object({ oneOff: euros, yearly: euros, indexed: z.string() }),
  });
}

const isYears = (value: number | null | undefined): boolean =>
  Number.isInteger(value) && Number(value) >= YEARS.least && Number(value) <= YEARS.most;

const isBlank = (line: CostLineForm) => Object.values(line).every((text) => text.trim() === '');

/** The table that a valid form amounts to; undefined when nothing has been filled in. */
export function toTable(locale: Locale, form: CostForm): CostTable | undefined {
  const number = (text: string) => parseNumber(locale, text) ?? null;
  const { years, lines, promised } = form;
  const filled = lines.filter((line) => !isBlank(line));
  const nothingPromised = Object.values(promised).every((text) => text === '');
  if (filled.length === 0 && nothingPromised) return undefined;
  return {
    years: Number(number(years)),
    lines: filled.map(({ label, oneOff, yearly, fte }) => ({
      label: label.trim(),
      oneOff: number(oneOff),
      yearly: number(yearly),
      fte: number(fte),
    })),
    promised: {
      oneOff: number(promised.oneOff),
      yearly: number(promised.yearly),
      indexed: promised.indexed === '' ? null : promised.indexed === 'yes',
    },
  };
}
