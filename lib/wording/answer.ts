import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { type Answer, NOT_APPLICABLE, type Question, UNKNOWN } from '@/lib/model/types';
import { enumerate } from './numbers';
import type { Speech } from './texts';

/** An answer in the words of its question. */
export function answerWords(speech: Speech, question: Question, answer: Answer): string {
  const words = speech.texts.report.sections.answers;
  if (answer === UNKNOWN) return words.unknown;
  if (answer === NOT_APPLICABLE) return words.notApplicable;
  const options = speech.texts.questions[question.id]?.options ?? {};
  const label = (value: number | string) => options[String(value)]?.label ?? String(value);
  if (Array.isArray(answer)) {
    return answer.includes(UNKNOWN) ? words.unknown : enumerate(speech, answer.map(label));
  }
  if (question.kind === 'number') return formatNumber(speech.locale, Number(answer));
  if (typeof answer === 'number' && !Number.isInteger(answer)) {
    return fill(words.between, {
      low: label(Math.floor(answer)),
      high: label(Math.ceil(answer)),
    });
  }
  return label(answer);
}
