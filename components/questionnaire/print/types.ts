import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { QuestionnaireNames, QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';

/** The texts of the list of all questions. */
export interface PrintWords {
  ui: QuestionnaireTexts;
  names: QuestionnaireNames;
  questions: QuestionTexts;
}
