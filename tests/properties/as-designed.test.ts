import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { plannedHires } from '@/lib/model/digital/planned';
import { poolingResult } from '@/lib/model/digital/pooling';
import type { Ends, Reading } from '@/lib/model/result';
import {
  type Answers,
  CAPACITIES,
  type Instrument,
  LEVELS,
  type ScoredRequest,
} from '@/lib/model/types';
import {
  anyAnswers,
  anyNorm,
  completeAnswers,
  nearlyCarried,
} from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';
import { asked, type Known, levelOf, verdict } from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';
import { scoredOf, stepsOf } from '@/tests/support/model/steps';

/** What one person's answers say, read anew from the request (model §3.1). */
function knownOf(
  { answers = {}, unsure = [], intervals = {} }: ScoredRequest,
  of: Instrument,
): Known {
  const known: Record<string, [number, number]> = {};
  for (const id of asked(of)) {
    const { direction, intervals: named } = of.questions.find((one) => one.id === id)!;
    const answer = answers[id];
    let ends: [number, number] = [0, 4];
    if (intervals[id]) ends = [intervals[id].low, intervals[id].high];
    else if (typeof answer === 'number') {
      ends = unsure.includes(id)
        ? [Math.max(0, answer - 1), Math.min(4, answer + 1)]
        : [answer, answer];
    } else if (named && typeof answer === 'string' && named[answer]) ends = named[answer];
    known[id] = direction === 1 ? ends : [4 - ends[1], 4 - ends[0]];
  }
  return known;
}

function expectAsDesigned(given: ScoredRequest, of: Instrument): void {
  const { factors, capacities, overall } = stepsOf(given, of);
  const naive = verdict(of, knownOf(given, of), { norm: given.norm ?? 'firstTier' });
  for (const end of ['best', 'worst'] as const) {
    expect(factors.map(({ shortfall }) => shortfall[end])).toEqual(naive.steps[end]);
  }
  const between = (best: number, worst: number) => [LEVELS[best], LEVELS[worst]];
  expect(capacities.map((capacity) => capacity.between)).toEqual(
    CAPACITIES.map((_, c) => between(naive.levels.best[c]!, naive.levels.worst[c]!)),
  );
  expect(overall.between).toEqual(between(naive.overall.best, naive.overall.worst));
}

describe('Steps and levels are those of the design, said once more', () => {
  it('on the small instrument, with everything an answer can be', () => {
    fc.assert(
      fc.property(anySmallRequest, (given) => expectAsDesigned(given, smallInstrument)),
      { numRuns: 1000 },
    );
  });

  it('on the real instrument', () => {
    const answers = fc.oneof(completeAnswers, anyAnswers, nearlyCarried);
    const ids = instrument.questions.map(({ id }) => id);
    fc.assert(
      fc.property(answers, anyNorm, fc.subarray(ids, { maxLength: 10 }), (given, norm, unsure) =>
        expectAsDesigned(request(given, { norm, unsure }), instrument),
      ),
      { numRuns: 300 },
    );
  });
});

/** The level that follows when some factors miss what a scenario leaves of them. */
function levelsWith(
  { factors, capacities }: ReturnType<typeof stepsOf>,
  to: Map<string, Ends>,
): Reading['between'] {
  const rule = instrument.rules.find(({ id }) => id === 'default')!;
  const at = (end: 'best' | 'worst') =>
    Math.max(
      ...capacities.map(({ id }) =>
        levelOf(
          rule,
          factors
            .filter(({ capacity }) => capacity === id)
            .map((factor) => (to.get(factor.id) ?? factor.shortfall)[end]),
        ),
      ),
    );
  return [LEVELS[at('best')]!, LEVELS[at('worst')]!];
}

describe('Beside the level', () => {
  const cooperation: fc.Arbitrary<Answers> = fc.record({
    'pooling-kind': fc.constantFrom('sporadic', 'continuity', 'strategic', 'no', 'unknown'),
    'pooling-partner': fc.constantFrom('agreed', 'agreed', 'candidate', 'none', 'unknown'),
    'pooling-tradition': fc.integer({ min: 1, max: 4 }),
    'pooling-coordination': fc.integer({ min: 1, max: 4 }),
    'pooling-it': fc.integer({ min: 1, max: 4 }),
    'supply-staffing-planned': fc.nat(4),
    'supply-profiles-vacancy': fc.nat(4),
  });

  it('the levels with cooperation and with decided hires follow from the steps they leave', () => {
    fc.assert(
      fc.property(
        fc.oneof(completeAnswers, anyAnswers, nearlyCarried),
        cooperation,
        (answers, more) => {
          const given = request({ ...answers, ...more });
          const { reading, scored } = scoredOf(given);
          const steps = stepsOf(given);
          const pooling = poolingResult(reading, scored);
          expect(pooling.between).toEqual(
            levelsWith(steps, new Map(pooling.factors.map(({ id, to }) => [id, to]))),
          );
          const planned = plannedHires(reading, scored);
          if (!planned) return;
          expect(planned.between).toEqual(levelsWith(steps, new Map([['staffing', planned.to]])));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('they leave today as it is', () => {
    const without = (answers: Answers) =>
      Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith('pooling')));
    fc.assert(
      fc.property(
        completeAnswers,
        cooperation,
        (answers, { 'supply-profiles-vacancy': _, ...more }) => {
          const [plain, with_] = [without(answers), { ...answers, ...more }].map((one) =>
            stepsOf(request(one)),
          );
          expect(with_).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});
