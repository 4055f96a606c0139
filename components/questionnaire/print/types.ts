import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { QuestionnaireNames, QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';

/** The words that the list of all questions takes. */
export interface PrintWords {
  ui: QuestionnaireTexts;
  names: QuestionnaireNames;
  questions: QuestionTexts;
}
