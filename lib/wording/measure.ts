import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { AssessmentResult } from '@/lib/model/result';
import { enumerate, wholeScore } from './numbers';
import type { Wording } from './texts';
import { titles } from './titles';

/** One measure that the result calls for. */
export type AdviceItem = AssessmentResult['advice'][number];

const MOST_FACTORS = 2;

/** The expected effect of a measure, as a clause after its name. */
export function expectedEffect(
  wording: Wording,
  { expectedEffect, triggeredBy }: AdviceItem,
): string {
  const { effect } = wording.texts.report.words;
  const gains = expectedEffect.factors
    .map(({ id, shortfall, shortfallAfter }) => ({
      id,
      points: wholeScore(Math.max(shortfall, shortfallAfter)),
    }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST_FACTORS);
  if (gains.length === 0) return effect.none;
  const factors = gains.map(({ id, points }) =>
    fill(points === 1 ? effect.factorOne : effect.factor, {
      factor: titles.factor(wording, id),
      points: formatNumber(wording.locale, points),
    }),
  );
  const pooled = triggeredBy.some((trigger) => 'pooling' in trigger);
  return fill(pooled ? effect.pooling : effect.factors, { factors: enumerate(wording, factors) });
}

/** The sentence to put in a letter, for a measure that is a condition. */
export function letterSentence({ texts }: Wording, id: string): string | null {
  const measures: Record<string, { title: string; letter?: string }> = texts.model.measures;
  return measures[id]?.letter ?? null;
}
