import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import { type Answer, NOT_APPLICABLE, UNKNOWN } from '@/lib/model/types';
import type { Wording } from './texts';

/** An answer in the words of its question. */
export function answerLabel(
  { texts }: Wording,
  { answers }: ResultTexts,
  question: string,
  answer: Answer | null,
): string {
  if (answer === null) return answers.none;
  if (answer === UNKNOWN) return answers.unknown;
  if (answer === NOT_APPLICABLE) return answers.notApplicable;
  const { between } = texts.report.sections.answers;
  const options = texts.questions[question]?.options ?? {};
  const label = (value: number | string) => options[String(value)]?.label ?? String(value);
  // The median of a team can lie between two levels.
  if (typeof answer === 'number' && !Number.isInteger(answer))
    return fill(between, { low: label(Math.floor(answer)), high: label(Math.ceil(answer)) });
  const values = Array.isArray(answer) ? answer : [answer];
  return values.map(label).join(', ');
}
