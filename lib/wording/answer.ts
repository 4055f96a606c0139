import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Answer, Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { enumerate } from './numbers';
import type { Wording } from './texts';

/** An answer in the words of its question; that of a team can lie between two levels. */
export function answerWords(wording: Wording, question: Question, answer: Answer): string {
  const { locale, texts } = wording;
  const text = texts.questions[question.id];
  const { between, unknown } = texts.findings.answers;
  const said = (value: Answer) => answerIn({ locale, unknown }, question, text, value);
  return question.kind === 'scale' && typeof answer === 'number' && !Number.isInteger(answer)
    ? fill(between, { low: said(Math.floor(answer)), high: said(Math.ceil(answer)) })
    : said(answer);
}

/** The same where the words of the one question were fetched apart. */
export function answerIn(
  { locale, unknown }: { locale: Locale; unknown: string },
  { kind }: Pick<Question, 'kind'>,
  text: QuestionText | undefined,
  answer: Answer,
): string {
  const label = (value: number | string) => text?.options?.[String(value)]?.label ?? String(value);
  if (Array.isArray(answer))
    return answer.includes(UNKNOWN) ? unknown : enumerate({ locale }, answer.map(label));
  if (answer === UNKNOWN) return unknown;
  return kind === 'number' ? formatNumber(locale, Number(answer)) : label(answer);
}
