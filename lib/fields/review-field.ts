import { controlName, type FieldPath } from '@/lib/draft/field-path';
import { withReview } from '@/lib/draft/updates';
import type { Locale } from '@/lib/i18n/locales';
import { at, type DraftField } from './field';
import { dateField, type ReadingWords } from './reading-fields';

/** The day on which the team looks again, wherever it is asked, and the name of its control. */
const REVIEW_ON: FieldPath = 'request.reviewOn';
export const REVIEW_DATE = controlName(REVIEW_ON);

/** The field for that day. */
export const reviewField = (
  locale: Locale,
  texts: { date: string; ambiguous: ReadingWords['ambiguous'] },
): DraftField =>
  dateField(
    { ...at(REVIEW_ON), read: ({ request }) => request.reviewOn, write: withReview },
    locale,
    { ...texts, expected: texts.date },
  );
