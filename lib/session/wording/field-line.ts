import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { ModelTexts, QuestionText, QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { QuestionnaireNames, QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Answer, Question } from '@/lib/model/types';

/** The words of the screens on which the fields are filled in. */
export interface FieldWords {
  locale: Locale;
  texts: Pick<
    QuestionnaireTexts,
    'conflict' | 'costs' | 'municipality' | 'page' | 'review' | 'task'
  >;
  names: QuestionnaireNames;
  questions: QuestionTexts;
  answerWords(question: Question, text: QuestionText | undefined, answer?: Answer): string;
  /** Those of the result; only for fields that are filled in there (see `isOfResult`). */
  result?: {
    measures: Record<string, { title: string }>;
    norms: ModelTexts['norms'];
    texts: ResultTexts;
  };
}

/** One value of a field. */
export interface FieldLine {
  /** What it is, the same in every draft. */
  key: string;
  /** Its label; empty when the name of the field is enough. */
  label: string;
  /** Empty when nothing is filled in. */
  value: string;
}

/** A day (ISO) in words, the same in every time zone; empty without one. */
export const dayIn = ({ locale }: FieldWords, date: string | undefined): string =>
  date ? formatDay(locale, date) : '';
