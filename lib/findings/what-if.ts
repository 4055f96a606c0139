import { fill, plural } from '@/lib/i18n/fill';
import type { AssessmentResult, WhatIf } from '@/lib/model';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { measureNames } from './open';
import { numberWord, readingWords, stepRange } from './words';

/** A comparison of now and then, for a row of a table. */
export interface Move {
  name: string;
  now: string;
  after: string;
  moved: boolean;
}

/** What some measures together would bring, in words. */
export interface WhatIfWords {
  verdict: string;
  advice: string;
  capacities: Move[];
  factors: Move[];
  /** Names those of which nothing can be counted. */
  without: string | null;
}

/** The words of a what-if of `count` measures beside the result as it is. */
export function whatIfWords(
  wording: Wording,
  { overall, capacities }: AssessmentResult,
  then: WhatIf,
  count: number,
): WhatIfWords {
  const texts = wording.texts.findings.whatIf;
  const moved = overall.between.join() !== then.between.join();
  const values = {
    number: numberWord(wording, count),
    level: readingWords(wording, then),
    before: readingWords(wording, overall),
  };
  const advice = wording.texts.findings.advice;
  return {
    verdict: moved
      ? plural(wording.locale, texts.moved, count, values)
      : plural(wording.locale, texts.same, count, values),
    advice: fill(then.advice === overall.advice ? texts.sameAdvice : texts.advice, {
      advice: advice[then.advice].title,
    }),
    capacities: then.capacities.map((after) => {
      const before = capacities.find(({ id }) => id === after.id) ?? after;
      return {
        name: titles.capacity(wording, after.id),
        now: readingWords(wording, before),
        after: readingWords(wording, after),
        moved: before.between.join() !== after.between.join(),
      };
    }),
    factors: then.factors.map(({ id, from, to }) => ({
      name: titles.factor(wording, id),
      now: stepRange(wording, from),
      after: stepRange(wording, to),
      moved: true,
    })),
    without:
      then.without.length > 0
        ? plural(wording.locale, texts.without, then.without.length, {
            measures: measureNames(wording, then.without),
          })
        : null,
  };
}
