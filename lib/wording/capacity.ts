import { fill } from '@/lib/i18n/fill';
import type { AssessmentResult, CapacityResult } from '@/lib/model/result';
import type { CapacityId, VerdictLevel } from '@/lib/model/types';
import { isTouched } from './digital';
import { enumerate, isExact, range, score, wholeScore } from './numbers';
import type { Wording } from './texts';
import { titles } from './titles';

/** Sentences about one capacity. */
export interface CapacityWords {
  id: CapacityId;
  title: string;
  /** Null in a quick check. */
  level: VerdictLevel | null;
  levelTitle: string;
  sentence: string;
  gap: string;
  range: string;
  decisive: string;
  after: string | null;
}

const MOST_FACTORS = 3;

/** One capacity in words: its level, gap, range and the factors that decide. */
export function capacityWords(
  wording: Wording,
  result: AssessmentResult,
  capacity: CapacityResult,
): CapacityWords {
  const { model, report } = wording.texts;
  const title = titles.capacity(wording, capacity.id);
  const { level, gap } = capacity;
  return {
    id: capacity.id,
    title,
    level,
    levelTitle: level === null ? report.words.quickTitle : model.levels[level].title,
    sentence: fill(level === null ? report.words.quickCapacity : model.levels[level].sentence, {
      capacity: title,
    }),
    gap:
      gap === null ? report.words.gapUnknown : fill(report.words.gap, { gap: score(wording, gap) }),
    range: rangeSentence(wording, result, capacity),
    decisive: decisive(wording, result, capacity),
    after: after(wording, result, capacity),
  };
}

/** The effect of open questions and differences on the range of the gap. */
function rangeSentence(
  wording: Wording,
  { team }: AssessmentResult,
  { bounds, ask }: CapacityResult,
): string {
  const { words: texts } = wording.texts.report;
  if (bounds && !isExact(bounds))
    return fill(team ? texts.rangeTeam : texts.range, { range: range(wording, bounds) });
  return ask.length > 0 ? texts.rangeNarrow : texts.rangeNone;
}

/** The factors that weigh most: at least half as short as the shortest. */
function decisiveFactors(result: AssessmentResult, capacity: CapacityId) {
  const short = result.factors
    .filter((factor) => factor.capacity === capacity && wholeScore(factor.shortfall ?? 0) > 0)
    .toSorted((a, b) => (b.shortfall ?? 0) - (a.shortfall ?? 0));
  const largest = short[0]?.shortfall ?? 0;
  return short.filter(({ shortfall }) => (shortfall ?? 0) >= largest / 2).slice(0, MOST_FACTORS);
}

function decisive(wording: Wording, result: AssessmentResult, capacity: CapacityResult): string {
  const { words: texts } = wording.texts.report;
  const factors = decisiveFactors(result, capacity.id).map(({ id, shortfall }) =>
    fill(texts.decisiveFactor, {
      factor: titles.factor(wording, id),
      shortfall: score(wording, shortfall),
    }),
  );
  if (factors.length > 0) {
    const form = factors.length === 1 ? texts.decisive.one : texts.decisive.other;
    return fill(form, { factors: enumerate(wording, factors) });
  }
  return capacity.gap === null ? texts.decisiveUnknown : texts.decisiveNone;
}

/** The gap that remains after a digital initiative; undefined without one. */
function after(
  wording: Wording,
  { factors }: AssessmentResult,
  { gap, gapAfter }: CapacityResult,
): string | null {
  if (gap === null || gapAfter === null || !factors.some(isTouched)) return null;
  const { words: texts } = wording.texts.report;
  const difference = wholeScore(gapAfter) - wholeScore(gap);
  if (difference === 0) return texts.after.same;
  return fill(difference < 0 ? texts.after.less : texts.after.more, {
    after: score(wording, gapAfter),
  });
}
