import type { QuestionTexts } from '@/lib/instrument/prose';
import type { QuestionnaireNames, QuestionnaireTexts } from '@/lib/instrument/questionnaire-texts';

/** The words that the list of all questions takes. */
export interface PrintWords {
  ui: QuestionnaireTexts;
  names: QuestionnaireNames;
  questions: QuestionTexts;
}
