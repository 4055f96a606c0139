import type { Draft } from '@/lib/draft/draft';
import type { FieldPath } from '@/lib/draft/field-path';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import {
  type Reading,
  readDate,
  readMoney,
  readNumber,
  writeDate,
  writeMoney,
  writeNumber,
} from '@/lib/i18n/reading';
import type { Template } from '@/lib/i18n/template';
import { LARGEST_AMOUNT, LARGEST_FTE } from '@/lib/instrument/schema/limits';
import type { DocumentField, FieldPlace, HoldsTyped } from './field';

/** The message for an unusable text. */
export interface ReadingWords {
  /** The form that is expected. */
  expected: string;
  /** Which of the two. */
  ambiguous: Template<'first' | 'second'>;
}

interface Place<T, D extends HoldsTyped, P extends string> extends FieldPlace<P> {
  read(document: D): T | null | undefined;
  /** Undefined removes it. */
  write(document: D, value: T | undefined): D;
}

interface Language<T> {
  read(text: string): Reading<T>;
  write(value: T | null | undefined): string;
  /** Whether what was read makes sense here. */
  allows?(value: T): boolean;
}

/** A field whose text is parsed according to the language. */
function readingField<T, D extends HoldsTyped, P extends string>(
  place: Place<T, D, P>,
  language: Language<T>,
  words: ReadingWords,
): DocumentField<D, P> {
  const suits = (value: T) => language.allows?.(value) ?? true;
  return {
    path: place.path,
    name: place.name,
    read: (draft) => language.write(place.read(draft)),
    write: (text) => (draft) => {
      const reading = language.read(String(text));
      const usable = reading.kind === 'read' && suits(reading.value);
      return place.write(draft, usable ? reading.value : undefined);
    },
    problem: (text) => {
      const reading = language.read(String(text));
      switch (reading.kind) {
        case 'empty':
          return undefined;
        case 'read':
          return suits(reading.value) ? undefined : words.expected;
        case 'unreadable':
          return words.expected;
        case 'ambiguous': {
          const [first, second] = reading.options.map(language.write);
          return fill(words.ambiguous, { first: first ?? '', second: second ?? '' });
        }
      }
    },
    typing: true,
  };
}

const within = (least: number, most: number) => (value: number) => value >= least && value <= most;

/** A field with a whole number from `least` to `most`. */
export const wholeNumberField = <D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<number, D, P>,
  locale: Locale,
  { least, most }: { least: number; most: number },
  words: ReadingWords,
): DocumentField<D, P> =>
  readingField(
    place,
    {
      read: (text) => readNumber(locale, text, 'whole'),
      write: (value) => writeNumber(locale, value),
      allows: (value) => Number.isInteger(value) && within(least, most)(value),
    },
    words,
  );

/** A field with a calendar year from `least` to `most`; a year has no separator of thousands. */
export const yearField = <D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<number, D, P>,
  { least, most }: { least: number; most: number },
  words: ReadingWords,
): DocumentField<D, P> =>
  readingField(
    place,
    {
      read: (text) => {
        const year = text.trim();
        if (year === '') return { kind: 'empty' };
        return /^\d{4}$/.test(year)
          ? { kind: 'read', value: Number(year) }
          : { kind: 'unreadable' };
      },
      write: (value) => (value == null ? '' : String(value)),
      allows: within(least, most),
    },
    words,
  );

/** A field with full-time equivalents. */
export const fteField = <D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<number, D, P>,
  locale: Locale,
  words: ReadingWords,
): DocumentField<D, P> =>
  readingField(
    place,
    {
      read: (text) => readNumber(locale, text, 'fractions'),
      write: (value) => writeNumber(locale, value),
      allows: within(0, LARGEST_FTE),
    },
    words,
  );

/** Whole euros: cents are rounded, so that every sum is that of the amounts it stands below. */
function readEuros(locale: Locale, text: string): Reading<number> {
  const reading = readMoney(locale, text);
  return reading.kind === 'read' ? { ...reading, value: Math.round(reading.value) } : reading;
}

/** A field with an amount in whole euros. */
export const moneyField = <D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<number, D, P>,
  locale: Locale,
  words: ReadingWords,
): DocumentField<D, P> =>
  readingField(
    place,
    {
      read: (text) => readEuros(locale, text),
      write: (value) => writeMoney(locale, value),
      allows: within(0, LARGEST_AMOUNT),
    },
    words,
  );

/** A field with a day; stored as an ISO date. */
export const dateField = <D extends HoldsTyped = Draft, P extends string = FieldPath>(
  place: Place<string, D, P>,
  locale: Locale,
  words: ReadingWords,
): DocumentField<D, P> =>
  readingField(
    place,
    { read: (text) => readDate(locale, text), write: (day) => writeDate(locale, day) },
    words,
  );
