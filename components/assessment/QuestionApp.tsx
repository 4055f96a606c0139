'use client';

import QuestionScreen from '@/components/questionnaire/QuestionScreen';
import { AssessmentApp, type AssessmentAppProps } from './AssessmentApp';

/** An assessment that is entered at a page of questions: its form is there when the page is. */
export function QuestionApp(props: AssessmentAppProps) {
  return <AssessmentApp {...props} Questions={QuestionScreen} />;
}
