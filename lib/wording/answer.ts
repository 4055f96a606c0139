import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { type Answer, NOT_APPLICABLE, type Question, UNKNOWN } from '@/lib/model/types';
import { enumerate } from './numbers';
import type { Wording } from './texts';

/** An answer in the words of its question. */
export function answerWords(wording: Wording, question: Question, answer: Answer): string {
  const texts = wording.texts.report.sections.answers;
  if (answer === UNKNOWN) return texts.unknown;
  if (answer === NOT_APPLICABLE) return texts.notApplicable;
  const options = wording.texts.questions[question.id]?.options ?? {};
  const label = (value: number | string) => options[String(value)]?.label ?? String(value);
  if (Array.isArray(answer)) {
    return answer.includes(UNKNOWN) ? texts.unknown : enumerate(wording, answer.map(label));
  }
  if (question.kind === 'number') return formatNumber(wording.locale, Number(answer));
  if (typeof answer === 'number' && !Number.isInteger(answer)) {
    return fill(texts.between, {
      low: label(Math.floor(answer)),
      high: label(Math.ceil(answer)),
    });
  }
  return label(answer);
}
