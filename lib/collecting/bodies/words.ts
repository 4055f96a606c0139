import { fill, plural } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import { MOST_COLUMNS, MOST_LINES } from './limits';
import type { LineFault, ListNote, ListRefusal } from './types';

type Texts = ResponseTexts['list'];

/** Something about a list, in words: where it is, and what it is with what to do. */
export interface ListWords {
  /** Null where it is about the whole list. */
  where: string | null;
  what: string;
}

/** Why a file cannot be read as a list, and what to do. */
export const refusalWords = (texts: Texts, why: ListRefusal): string =>
  fill(texts.refused[why], { limit: MOST_COLUMNS });

/** What is wrong with a line, where, and what to do. */
export function faultWords(texts: Texts, locale: Locale, fault: LineFault): ListWords {
  const { line, column, code, value, first = line } = fault;
  return {
    where: placeOf(texts, line, column),
    what: fill(texts.faults[code], { value, first, limit: MOST_LINES.toLocaleString(locale) }),
  };
}

/** What is told of a list that is taken over all the same. */
export function noteWords(texts: Texts, locale: Locale, note: ListNote): ListWords {
  const { line, column = '', value = '', as = '', count = 0 } = note;
  const text = texts.notes[note.code];
  const values = { column, value, as };
  return {
    where: line === undefined ? null : placeOf(texts, line, column || null),
    what: typeof text === 'string' ? fill(text, values) : plural(locale, text, count, values),
  };
}

const placeOf = (texts: Texts, line: number, column: string | null): string =>
  column === null ? fill(texts.at, { line }) : fill(texts.atColumn, { line, column });
