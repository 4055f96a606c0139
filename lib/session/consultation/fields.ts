import type { Consultation } from '@/lib/consultation/record';
import { choiceField, textField } from '@/lib/fields/fact-fields';
import type { DocumentField, FieldPlace, FieldValue } from '@/lib/fields/field';
import { dateField, moneyField } from '@/lib/fields/reading-fields';
import type { Locale } from '@/lib/i18n/locales';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import type { QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';

/** A field of a consultation. */
export type ConsultationField = DocumentField<Consultation>;

type ErrorWords = QuestionnaireTexts['errors'];

interface Place<T> {
  path: string;
  read(consultation: Consultation): T | undefined;
  /** Undefined takes it away. */
  write(value: T | undefined): (consultation: Consultation) => Consultation;
}

/** Name and id of the control in which a field of a consultation is filled in. */
export const controlOf = (path: string): string => path.replaceAll('.', '-');

const placed = <T>({ path, read, write }: Place<T>): FieldPlace & {
  read(consultation: Consultation): T | undefined;
  write(consultation: Consultation, value: T | undefined): Consultation;
} => ({
  path,
  name: controlOf(path),
  read,
  write: (consultation, value) => write(value)(consultation),
});

/** A text in one line. */
export const lineField = (place: Place<string>, words: ErrorWords): ConsultationField =>
  textField<Consultation, string>(placed(place), LONGEST_LINE, words.lineTooLong);

/** A longer text. */
export const paragraphField = (place: Place<string>, words: ErrorWords): ConsultationField =>
  textField<Consultation, string>(placed(place), LONGEST_NOTE, words.textTooLong);

/** One value that is chosen. */
export const chosenField = (place: Place<string>): ConsultationField =>
  choiceField<Consultation, string>(placed(place));

/** A day; stored as an ISO date. */
export const dayField = (
  place: Place<string>,
  locale: Locale,
  words: ErrorWords,
): ConsultationField =>
  dateField<Consultation, string>(placed(place), locale, { ...words, expected: words.date });

/** An amount in euros. */
export const eurosField = (
  place: Place<number>,
  locale: Locale,
  words: ErrorWords,
): ConsultationField =>
  moneyField<Consultation, string>(placed(place), locale, { ...words, expected: words.amount });

const YES = 'yes';

/** A box that is ticked or not. */
export const boxField = ({ path, read, write }: Place<true>): ConsultationField => ({
  path,
  name: controlOf(path),
  read: (consultation) => (read(consultation) ? [YES] : []),
  write: (value) => write(value.includes(YES) ? true : undefined),
});

/** An address of a page: http(s) only. */
export const urlField = (place: Place<string>, problem: string): ConsultationField => {
  const usable = (value: FieldValue): string | undefined => {
    const text = String(value).trim();
    return URL.canParse(text) && /^https?:\/\//i.test(text) ? text : undefined;
  };
  return {
    path: place.path,
    name: controlOf(place.path),
    read: (consultation) => place.read(consultation) ?? '',
    write: (value) => place.write(usable(value)),
    problem: (value) =>
      String(value).trim() !== '' && usable(value) === undefined ? problem : undefined,
    typing: true,
  };
};
