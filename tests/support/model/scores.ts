import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { AssessmentResult, Bounds } from '@/lib/model/result';
import type { Answers, AssessRequest, Instrument } from '@/lib/model/types';

/** Scores are rounded to six decimals, so two of them may differ by one such step. */
export const STEP = 2e-6;

/** The instrument without its measures: the same scores, found faster. */
const scoring: Instrument = { ...instrument, measures: [] };

export const scoresOf = (request: AssessRequest): AssessmentResult => assess(scoring, request);

export interface Span {
  name: string;
  /** The score the bounds are about; null when it cannot be known, undefined when there is none. */
  score: number | null;
  bounds: Bounds | null;
}

/** Every score that has bounds, by name. */
export function spans({ factors, capacities }: AssessmentResult): Span[] {
  return [
    ...factors.flatMap(({ id, bounds, demand, supply, shortfall, shortfallAfter }): Span[] => [
      { name: `${id} demand`, score: demand, bounds: bounds?.demand ?? null },
      { name: `${id} supply`, score: supply, bounds: bounds?.supply ?? null },
      { name: `${id} shortfall`, score: shortfall, bounds: bounds?.shortfall ?? null },
      {
        name: `${id} shortfallAfter`,
        score: shortfallAfter,
        bounds: bounds?.shortfallAfter ?? null,
      },
    ]),
    ...capacities.flatMap(({ id, gap, gapAfter, bounds, boundsAfter }): Span[] => [
      { name: `${id} gap`, score: gap, bounds },
      { name: `${id} gapAfter`, score: gapAfter, bounds: boundsAfter },
    ]),
  ];
}

/** The bounds of `inner` that stick out of those of `outer`. */
export function stickingOut(inner: AssessmentResult, outer: AssessmentResult): string[] {
  const outside = new Map(spans(outer).map((span) => [span.name, span.bounds]));
  return spans(inner).flatMap(({ name, bounds }) => {
    if (!bounds) return [];
    const around = outside.get(name);
    if (!around) return [`${name} has bounds ${bounds} that disappear`];
    return bounds[0] < around[0] - STEP || bounds[1] > around[1] + STEP
      ? [`${name}: ${bounds} not within ${around}`]
      : [];
  });
}

/** Scores outside the bounds they should lie in. */
export const outsideBounds = (result: AssessmentResult, within = result): string[] => {
  const around = new Map(spans(within).map((span) => [span.name, span.bounds]));
  return spans(result).flatMap(({ name, score }) => {
    const bounds = around.get(name);
    if (score === null || !bounds) return score === null ? [] : [`${name} has no bounds`];
    return score < bounds[0] - STEP || score > bounds[1] + STEP
      ? [`${name}: ${score} not within ${bounds}`]
      : [];
  });
};

const ORDER = ['carries', 'conditions', 'strengthen'];

/** Shortfalls, gaps and levels that are worse (higher) in `later` than in `earlier`. */
export function worsened(earlier: AssessmentResult, later: AssessmentResult): string[] {
  const higher = (name: string, a: number | null, b: number | null) =>
    a !== null && b !== null && b > a + STEP ? [`${name}: ${a} → ${b}`] : [];
  const rank = (level: string | null) => (level === null ? -1 : ORDER.indexOf(level));
  const level = (name: string, a: string | null, b: string | null) =>
    rank(a) >= 0 && rank(b) > rank(a) ? [`${name}: ${a} → ${b}`] : [];
  return [
    ...earlier.factors.flatMap((factor, i) => {
      const other = later.factors[i]!;
      return [
        ...higher(`${factor.id} shortfall`, factor.shortfall, other.shortfall),
        ...higher(`${factor.id} shortfallAfter`, factor.shortfallAfter, other.shortfallAfter),
      ];
    }),
    ...earlier.capacities.flatMap((capacity, i) => {
      const other = later.capacities[i]!;
      return [
        ...higher(`${capacity.id} gap`, capacity.gap, other.gap),
        ...higher(`${capacity.id} gapAfter`, capacity.gapAfter, other.gapAfter),
        ...level(capacity.id, capacity.level, other.level),
      ];
    }),
    ...level('overall', earlier.overall.level, later.overall.level),
  ];
}

/** Relief that is higher in `later` than in `earlier`. */
export const moreRelief = (
  earlier: AssessmentResult,
  later: AssessmentResult,
  kinds: ('expected' | 'supported')[] = ['supported'],
): string[] =>
  earlier.factors.flatMap(({ id, relief }, i) =>
    kinds.flatMap((kind) => {
      const after = later.factors[i]!.relief[kind];
      return after > relief[kind] + STEP ? [`${id} ${kind}: ${relief[kind]} → ${after}`] : [];
    }),
  );

/** Paths of numbers that are not finite, of undefined values and of anything that is not JSON. */
export function notJson(value: unknown, path = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (Array.isArray(value)) return value.flatMap((item, i) => notJson(item, `${path}[${i}]`));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([key, item]) => notJson(item, `${path}.${key}`));
  return [`${path} is ${typeof value}`];
}

/** The same answers with one of them changed. */
export const changed = (request: AssessRequest, answers: Answers): AssessRequest => ({
  ...request,
  answers: { ...request.answers, ...answers },
});
