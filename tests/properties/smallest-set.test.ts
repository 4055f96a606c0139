import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { withMeasures } from '@/lib/model/advice/effects';
import { smallestSet } from '@/lib/model/advice/smallest-set';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { digitalReading } from '@/lib/model/digital/readings';
import { score } from '@/lib/model/steps/score';
import { type Instrument, LEVELS, type Measure, type ScoredRequest } from '@/lib/model/types';
import {
  anyNorm,
  completeAnswers,
  digitalAnswers,
  nearlyCarried,
} from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';
import { asked, type Known, knownIn, subsets, verdict } from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';
import { scoredOf } from '@/tests/support/model/steps';

const within = (value: number) => Math.min(4, Math.max(0, value));

/** What is known once these measures did what they should: what is set first, then the steps. */
function after(of: Instrument, reading: AnswerReading, measures: readonly Measure[]): Known {
  const known: Record<string, [number, number]> = {};
  for (const [id, [low, high]] of Object.entries(knownIn(reading))) known[id] = [low, high];
  const names = new Set(asked(of));
  const effects = measures
    .flatMap(({ effect }) => effect)
    .filter(({ question }) => names.has(question));
  for (const effect of effects) {
    if (!('set' in effect)) continue;
    const { direction, side } = of.questions.find(({ id }) => id === effect.question)!;
    const value = direction === 1 ? Number(effect.set) : 4 - Number(effect.set);
    const better = side === 'supply' ? Math.max : Math.min;
    const [low, high] = known[effect.question]!;
    known[effect.question] = [better(low, value), better(high, value)];
  }
  for (const effect of effects) {
    if (!('step' in effect)) continue;
    // Nobody knows where an unknown answer would be moved to.
    if (Number.isNaN(reading.point[reading.structure.position.get(effect.question)!]!)) continue;
    const { direction } = of.questions.find(({ id }) => id === effect.question)!;
    const [low, high] = known[effect.question]!;
    const by = effect.step * direction;
    known[effect.question] = [within(low + by), within(high + by)];
  }
  return known;
}

/** The first of the smallest sets, every set gone through. */
function smallest(given: ScoredRequest, of: Instrument, most: number) {
  const { reading } = scoredOf(given, of);
  const norm = given.norm ?? 'firstTier';
  const overall = (set: readonly Measure[]) =>
    verdict(of, after(of, reading, set), { norm }).overall;
  const present = overall([]).worst;
  for (let size = 1; size <= most; size++) {
    const found = subsets(of.measures, size).find((set) => overall(set).worst < present);
    if (found) {
      const { best, worst } = overall(found);
      return { measures: found.map(({ id }) => id), between: [LEVELS[best], LEVELS[worst]] };
    }
  }
  return null;
}

describe('The smallest set of measures equals a search through every set', () => {
  it('of up to five, on the small instrument', () => {
    const sizes = new Map<number, number>();
    fc.assert(
      fc.property(anySmallRequest, (given) => {
        const { reading } = scoredOf(given, smallInstrument);
        const found = smallestSet(reading, smallInstrument.measures);
        const size = found?.measures.length ?? 0;
        sizes.set(size, (sizes.get(size) ?? 0) + 1);
        expect(found).toEqual(smallest(given, smallInstrument, 5));
      }),
      { numRuns: 250 },
    );
    // Sets of several measures do occur.
    expect([...sizes.keys()].filter((size) => size >= 2).length).toBeGreaterThan(0);
  });

  it('of one or two, on the real one', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCarried, completeAnswers), anyNorm, (answers, norm) => {
        const given = request(answers, { norm });
        const found = smallestSet(scoredOf(given).reading, instrument.measures);
        const plain = smallest(given, instrument, 2);
        if (plain) expect(found).toEqual(plain);
        else expect(found?.measures.length ?? 3).toBeGreaterThan(2);
      }),
      { numRuns: 15 },
    );
  });
});

describe('A measure that does what it should', () => {
  it.each(instrument.measures.map((measure) => [measure.id, measure] as const))(
    '%s makes nothing heavier, today or with an initiative',
    (_, measure) => {
      fc.assert(
        fc.property(fc.oneof(digitalAnswers, completeAnswers), anyNorm, (answers, norm) => {
          const { reading } = scoredOf(request(answers, { norm }));
          const better = withMeasures(reading, [measure]);
          const [before, then] = [score(reading), score(better)];
          for (const end of ['best', 'worst'] as const) {
            before[end].forEach((steps, f) => {
              expect(then[end][f], `${end} ${instrument.factors[f]!.id}`).toBeLessThanOrEqual(
                steps,
              );
            });
            const digital = digitalReading(better, end);
            digitalReading(reading, end).forEach(({ steps }, f) => {
              const name = `${end} ${instrument.factors[f]!.id}`;
              expect(digital[f]!.steps.during, name).toBeLessThanOrEqual(steps.during);
              expect(digital[f]!.steps.running, name).toBeLessThanOrEqual(steps.running);
            });
          }
        }),
        { numRuns: 15 },
      );
    },
  );

  it('does the same in any order with others', () => {
    fc.assert(
      fc.property(digitalAnswers, fc.subarray(instrument.measures), (answers, measures) => {
        const { reading } = scoredOf(request(answers));
        const [one, other] = [measures, measures.toReversed()].map((list) =>
          withMeasures(reading, list),
        );
        expect(other!.low).toEqual(one!.low);
        expect(other!.high).toEqual(one!.high);
      }),
      { numRuns: 100 },
    );
  });
});
