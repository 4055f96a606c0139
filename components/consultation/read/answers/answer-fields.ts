import { withAnswer } from '@/lib/collecting/changes/answers';
import type { Consultation, PointAnswer } from '@/lib/consultation/record';
import type { Locale } from '@/lib/i18n/locales';
import type { QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import {
  type ConsultationField,
  chosenField,
  dayField,
  lineField,
  paragraphField,
} from '@/lib/session/consultation/fields';

type Fact = Exclude<keyof PointAnswer, 'point'>;

/** What was answered on a point. */
export const answerOn = ({ answers }: Consultation, point: string): PointAnswer | undefined =>
  answers.find((answer) => answer.point === point);

/** Where a fact of the answer on a point is kept. */
export const answerPath = (point: string, fact: Fact): string => `answers.${point}.${fact}`;

/** The fields of the answer on one point. */
export function answerFields(
  point: string,
  locale: Locale,
  words: QuestionnaireTexts['errors'],
): ConsultationField[] {
  const place = (fact: Fact) => ({
    path: answerPath(point, fact),
    read: (consultation: Consultation): string | undefined => answerOn(consultation, point)?.[fact],
    write: (value: string | undefined) =>
      withAnswer(point, { [fact]: value } as Partial<PointAnswer>),
  });
  return [
    chosenField(place('outcome')),
    paragraphField(place('why'), words),
    lineField(place('owner'), words),
    dayField(place('on'), locale, words),
  ];
}
