import type { ResultTexts } from '@/lib/instrument/result-texts';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '@/lib/model';
import type { Speech } from '@/lib/report/texts';

/** An answer in the words of its question. */
export function answerLabel(
  { texts }: Speech,
  { answers }: ResultTexts,
  question: string,
  answer: Answer | null,
): string {
  if (answer === null) return answers.none;
  if (answer === UNKNOWN) return answers.unknown;
  if (answer === NOT_APPLICABLE) return answers.notApplicable;
  const options = texts.questions[question]?.options ?? {};
  const values = Array.isArray(answer) ? answer : [answer];
  return values.map((value) => options[String(value)]?.label ?? String(value)).join(', ');
}
