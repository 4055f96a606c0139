import { fill, plural } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import { MOST_FILES } from './read-responses';
import type { ReadOutcome, ResponseNote } from './types';

type Texts = ResponseTexts['read'];

/** What came of a file, in words. */
export interface OutcomeWords {
  /** What it is, and what to do. */
  what: string;
  notes: string[];
}

/** What came of a file, in words; a day is written as the language has it. */
export function outcomeWords(texts: Texts, locale: Locale, outcome: ReadOutcome): OutcomeWords {
  switch (outcome.kind) {
    case 'taken':
      return {
        what: fill(texts.taken, { name: outcome.name }),
        notes: outcome.notes.map((note) => noteWords(texts, locale, note)),
      };
    case 'held': {
      const { name, value, notes, reason } = outcome;
      return {
        what: fill(texts.held[reason], { name, value: dayOr(locale, value) }),
        notes: notes.map((note) => noteWords(texts, locale, note)),
      };
    }
    case 'duplicate':
      return { what: fill(texts.duplicate, { name: outcome.name }), notes: [] };
    case 'refused': {
      const where = outcome.where?.join('.') || '?';
      const text = texts.refused[outcome.reason];
      return { what: fill(text, { where, limit: MOST_FILES }), notes: [] };
    }
  }
}

function noteWords(texts: Texts, locale: Locale, { code, value, count = 0 }: ResponseNote): string {
  const text = texts.notes[code];
  return typeof text === 'string'
    ? fill(text, { value: dayOr(locale, value) })
    : plural(locale, text, count);
}

const dayOr = (locale: Locale, value = ''): string =>
  /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(locale, value) : value;
