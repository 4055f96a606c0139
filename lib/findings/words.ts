import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { intlLocale } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import type { AssessmentResult, Between, Ends, Reading } from '@/lib/model/result';
import type { Answers } from '@/lib/model/types';
import { inSentence } from '@/lib/wording/in-sentence';
import { decimals, enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

/** Steps in words: "twee stappen", "een halve stap"; any other part of a step as a number. */
export function steps(wording: Wording, value: number): string {
  const { number, quarters, part } = wording.texts.findings.steps;
  return (
    number[String(value) as keyof typeof number] ??
    quarters[String(4 * value) as keyof typeof quarters] ??
    fill(part, { value: decimals(wording.locale, value) })
  );
}

/** A small number in words, any other in figures. */
export const numberWord = ({ locale, texts }: Wording, value: number): string => {
  const { counts } = texts.findings;
  return counts[String(value) as keyof typeof counts] ?? formatNumber(locale, value);
};

/** "één tot drie stappen", or the one number when both ends are the same. */
export const stepRange = (wording: Wording, { best, worst }: Ends): string =>
  best === worst
    ? steps(wording, best)
    : fill(wording.texts.findings.steps.range, {
        low: Number.isInteger(best) ? numberWord(wording, best) : steps(wording, best),
        high: steps(wording, worst),
      });

/** The same as figures: "2", "1–3", or "2 (1–3)" where a point lies between. */
export function stepFigure({ best, worst, point }: Ends): string {
  if (best === worst) return String(best);
  const range = `${best}–${worst}`;
  return point === null ? range : `${point} (${range})`;
}

/** Whole steps at the given answers; null where an answer is missing and the ends differ. */
export const wholeSteps = ({ best, worst, point }: Ends): number | null =>
  point ?? (best === worst ? best : null);

/** "tussen ‘draagt’ en ‘eerst versterken’". */
export const betweenWords = (wording: Wording, [best, worst]: Between): string =>
  fill(wording.texts.findings.between, {
    best: titles.level(wording, best),
    worst: titles.level(wording, worst),
  });

/** A reading as part of a sentence: its level between quotes, or between which two it is open. */
export function readingWords(wording: Wording, { level, between }: Reading): string {
  const texts = wording.texts.findings.level;
  return level === null
    ? fill(texts.open, { between: betweenWords(wording, between) })
    : fill(texts.is, { level: titles.level(wording, level) });
}

/** A reading from the two levels it lies between. */
export const readingOf = (between: Between): Reading => ({
  level: between[0] === between[1] ? between[0] : null,
  between,
});

/** How a reading is classified: its level, or `open`. */
export const readingClass = ({ level }: Reading): string => level ?? 'open';

/** "‘vraag een’ en ‘vraag twee’". */
export const questionNames = (wording: Wording, ids: readonly string[]): string =>
  enumerate(
    wording,
    ids.map((id) => `‘${titles.question(wording, id)}’`),
  );

/** Factors by name, as part of a sentence. */
export const factorNames = (wording: Wording, ids: readonly string[]): string =>
  enumerate(
    wording,
    ids.map((id) => lowerFirst(wording, titles.factor(wording, id))),
  );

/** What a requirement is about, as part of a sentence. */
export const requirementName = (wording: Wording, id: string): string =>
  lowerFirst(wording, titles.requirement(wording, id));

export const upperFirst = ({ locale }: Wording, text: string): string =>
  text.charAt(0).toLocaleUpperCase(intlLocale[locale]) + text.slice(1);

/** A title as part of a sentence. */
export const lowerFirst = ({ locale }: Wording, text: string): string =>
  inSentence(text, intlLocale[locale]);

/** The factors of a capacity that are known to miss something, whatever is still open. */
export const shortIn = (
  { factors }: Pick<AssessmentResult, 'factors'>,
  capacity: string,
): { id: string; misses: number; shortfall: Ends }[] =>
  factors.flatMap(({ id, capacity: own, shortfall }) => {
    const misses = wholeSteps(shortfall) ?? shortfall.best;
    return own === capacity && misses > 0 ? { id, misses, shortfall } : [];
  });

/** What is missed, in words: at the given answers, or between which two where one is missing. */
export const missedWords = (wording: Wording, shortfall: Ends): string => {
  const whole = wholeSteps(shortfall);
  return whole === null ? stepRange(wording, shortfall) : steps(wording, whole);
};

/** How many factors a capacity has. */
export const factorsIn = (capacity: string): number =>
  instrument.factors.filter((factor) => factor.capacity === capacity).length;

/** Whether an answer says something. */
export const isGiven = (answer: Answers[string] | undefined): boolean =>
  answer !== undefined && answer !== 'unknown' && answer !== '';
