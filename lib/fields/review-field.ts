import { withReview } from '@/lib/draft/updates';
import type { Locale } from '@/lib/i18n/locales';
import type { DraftField } from './field';
import { dateField, type ReadingWords } from './reading-fields';

/** The name of the control for the day on which the team looks again, wherever it is asked. */
export const REVIEW_DATE = 'review-date';

/** The field for that day. */
export const reviewField = (
  locale: Locale,
  words: { date: string; ambiguous: ReadingWords['ambiguous'] },
): DraftField =>
  dateField(
    { name: REVIEW_DATE, read: ({ request }) => request.reviewOn, write: withReview },
    locale,
    { ...words, expected: words.date },
  );
