import { instrument as realInstrument } from '@/lib/instrument/instrument';
import { type AnswerReading, readRequest } from '@/lib/model/answers/reading';
import { digitalEnds } from '@/lib/model/digital/readings';
import type { Between, CapacityResult, Ends, FactorResult, Reading } from '@/lib/model/result';
import { capacityResult, factorResult } from '@/lib/model/results';
import { readingOf } from '@/lib/model/steps/levels';
import { type Scored, score } from '@/lib/model/steps/score';
import {
  type Answers,
  type AssessRequest,
  CAPACITIES,
  type Instrument,
  LEVELS,
  type ScoredRequest,
} from '@/lib/model/types';

/** The steps and levels of a request, without what is said about them: found much faster than a result. */
export interface Steps {
  factors: FactorResult[];
  capacities: CapacityResult[];
  overall: Reading;
}

/** A request as the scoring reads it, with its score. */
export function scoredOf(
  request: ScoredRequest,
  instrument: Instrument = realInstrument,
): { reading: AnswerReading; scored: Scored } {
  const reading = readRequest(instrument, request);
  return { reading, scored: score(reading) };
}

export function stepsOf(request: ScoredRequest, instrument: Instrument = realInstrument): Steps {
  const { reading, scored } = scoredOf(request, instrument);
  const digital = digitalEnds(reading);
  const { best, worst } = scored.levels;
  return {
    factors: instrument.factors.map((_, f) => factorResult(reading, scored, digital, f)),
    capacities: CAPACITIES.map((_, c) => capacityResult(reading, scored, digital, c, 'full', [])),
    overall: readingOf(Math.max(...best), Math.max(...worst)),
  };
}

const KINDS = ['shortfall', 'during', 'running'] as const;

/** Every number of steps that has ends, by name. */
export function endsIn({ factors }: Steps): [name: string, ends: Ends][] {
  return factors.flatMap((factor) => [
    ...KINDS.map((kind): [string, Ends] => [`${factor.id} ${kind}`, factor[kind]]),
    ...factor.requirements.map(({ id, shortfall }): [string, Ends] => [
      `requirement ${id}`,
      shortfall,
    ]),
  ]);
}

/** Every pair of levels, as positions in LEVELS, by name. */
export function levelsIn({
  capacities,
  overall,
}: Steps): [name: string, best: number, worst: number][] {
  const positions = ([best, worst]: Between) =>
    [LEVELS.indexOf(best), LEVELS.indexOf(worst)] as const;
  return [
    ...capacities.flatMap(({ id, between, during, running }): [string, number, number][] => [
      [id, ...positions(between)],
      [`${id} during`, ...positions(during.between)],
      [`${id} running`, ...positions(running.between)],
    ]),
    ['overall', ...positions(overall.between)],
  ];
}

/** What is heavier in `later` than in `earlier`, at either end or at the point. */
export function heavier(earlier: Steps, later: Steps): string[] {
  const more = (name: string, a: number | null, b: number | null) =>
    a !== null && b !== null && b > a ? [`${name}: ${a} → ${b}`] : [];
  const [ends, levels] = [endsIn(later), levelsIn(later)];
  return [
    ...endsIn(earlier).flatMap(([name, before], i) => {
      const after = ends[i]![1];
      return [
        ...more(`${name} best`, before.best, after.best),
        ...more(`${name} worst`, before.worst, after.worst),
        ...more(`${name} point`, before.point, after.point),
      ];
    }),
    ...levelsIn(earlier).flatMap(([name, best, worst], i) => {
      const [, laterBest, laterWorst] = levels[i]!;
      return [
        ...more(`${name} best`, best, laterBest),
        ...more(`${name} worst`, worst, laterWorst),
      ];
    }),
  ];
}

/** What `wide`, of which less is known, should hold and does not: an end of `sure` that lies outside it. */
export function outside(sure: Steps, wide: Steps): string[] {
  const sticks = (name: string, inner: [number, number], outer: [number, number]) =>
    inner[0] < outer[0] || inner[1] > outer[1] ? [`${name}: ${inner} not within ${outer}`] : [];
  const [ends, levels] = [endsIn(wide), levelsIn(wide)];
  return [
    ...endsIn(sure).flatMap(([name, { best, worst }], i) => {
      const around = ends[i]![1];
      return sticks(name, [best, worst], [around.best, around.worst]);
    }),
    ...levelsIn(sure).flatMap(([name, best, worst], i) => {
      const [, lightest, heaviest] = levels[i]!;
      return sticks(name, [best, worst], [lightest, heaviest]);
    }),
  ];
}

/** Relief that is higher in `later` than in `earlier`. */
export const moreRelief = (
  earlier: Steps,
  later: Steps,
  kinds: ('expected' | 'supported')[] = ['supported'],
): string[] =>
  earlier.factors.flatMap(({ id, relief }, i) =>
    kinds.flatMap((kind) => {
      const after = later.factors[i]!.relief[kind];
      return after > relief[kind] + 1e-9 ? [`${id} ${kind}: ${relief[kind]} → ${after}`] : [];
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

/** The same request with some answers changed. */
export const changed = <T extends ScoredRequest | AssessRequest>(
  request: T,
  answers: Answers,
): T => ({
  ...request,
  answers: { ...request.answers, ...answers },
});
