import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { breadthOf } from '@/lib/model/firmness/breadth';
import { gridOf } from '@/lib/model/firmness/grid';
import { type Instrument, LEVELS, type ScoredRequest } from '@/lib/model/types';
import {
  anyNorm,
  anyRequest,
  completeAnswers,
  nearlyCarried,
} from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';
import {
  gridCells,
  knownIn,
  movableIn,
  moved,
  type Step,
  verdict,
} from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';
import { scoredOf } from '@/tests/support/model/steps';

/** All single and all pairs of one-step changes, each scored again. */
function naiveBreadth(given: ScoredRequest, of: Instrument) {
  const { reading } = scoredOf(given, of);
  const known = knownIn(reading);
  const norm = given.norm ?? 'firstTier';
  const worst = (steps: Step[]) => verdict(of, moved(known, steps), { norm }).overall.worst;
  const present = worst([]);
  const singles = movableIn(of, reading).flatMap((question) =>
    [-1, 1]
      .map((by) => ({ question, by }))
      .filter((step) => JSON.stringify(moved(known, [step])) !== JSON.stringify(known)),
  );
  const pairs = singles.flatMap((one, i) =>
    singles.slice(i + 1).flatMap((two) => (two.question === one.question ? [] : [[one, two]])),
  );
  const result = {
    down: { singles: 0, pairs: 0 },
    up: { singles: 0, pairs: 0 },
    of: { singles: singles.length, pairs: pairs.length },
  };
  const takesPart: Record<string, number> = {};
  const count = (kind: 'singles' | 'pairs', steps: Step[]) => {
    const level = worst(steps);
    if (level === present) return;
    result[level > present ? 'down' : 'up'][kind]++;
    for (const { question } of steps) takesPart[question] = (takesPart[question] ?? 0) + 1;
  };
  for (const single of singles) count('singles', [single]);
  for (const pair of pairs) count('pairs', pair);
  return { ...result, takesPart };
}

function expectBreadth(given: ScoredRequest, of: Instrument): void {
  const { reading, scored } = scoredOf(given, of);
  const { questions, ...counts } = breadthOf(reading, scored);
  const { takesPart, ...naive } = naiveBreadth(given, of);
  expect(counts).toEqual(naive);
  expect(Object.fromEntries(questions.map((one) => [one.question, one.in]))).toEqual(takesPart);
  const times = questions.map((one) => one.in);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
}

describe('Breadth equals a plain count of every single and every pair of one-step changes', () => {
  it('on the small instrument', () => {
    fc.assert(
      fc.property(anySmallRequest, (given) => expectBreadth(given, smallInstrument)),
      { numRuns: 100 },
    );
  });

  it('on the real one', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCarried, completeAnswers), anyNorm, (answers, norm) =>
        expectBreadth(request(answers, { norm }), instrument),
      ),
      { numRuns: 12 },
    );
  });
});

const CHOICES = ['rule', 'norm', 'supply', 'demand'] as const;

function expectGrid(given: ScoredRequest, of: Instrument): void {
  const { reading, scored } = scoredOf(given, of);
  const { cells, holds, of: all, moves } = gridOf(reading);
  const naive = gridCells(of, knownIn(reading), movableIn(of, reading));
  const name = ({ rule, norm, supply, demand }: (typeof naive)[number] | (typeof cells)[number]) =>
    [rule, norm, supply, demand].join();
  const expected = Object.fromEntries(
    naive.map((cell) => [name(cell), `${LEVELS[cell.best]},${LEVELS[cell.worst]}`]),
  );
  expect(Object.fromEntries(cells.map((cell) => [name(cell), cell.between.join()]))).toEqual(
    expected,
  );
  expect(all).toBe(54);
  expect(naive).toHaveLength(54);
  const { best, worst } = scored.levels;
  const present = `${LEVELS[Math.max(...best)]},${LEVELS[Math.max(...worst)]}`;
  expect(holds).toBe(Object.values(expected).filter((between) => between === present).length);

  // The share of settings of the three other choices in which this one matters.
  const matters = (choice: (typeof CHOICES)[number]) => {
    const rest = (cell: (typeof naive)[number]) =>
      CHOICES.filter((other) => other !== choice)
        .map((other) => cell[other])
        .join();
    const settings = Object.groupBy(naive, rest);
    const turning = Object.values(settings).filter(
      (list) => new Set(list!.map((cell) => expected[name(cell)])).size > 1,
    );
    return turning.length / Object.keys(settings).length;
  };
  const most = Math.max(...CHOICES.map(matters));
  expect(moves).toBe(most === 0 ? null : CHOICES.find((choice) => matters(choice) === most));
}

describe('The grid equals scoring again under each of 54 combinations', () => {
  it('on the small instrument', () => {
    fc.assert(
      fc.property(anySmallRequest, (given) => expectGrid(given, smallInstrument)),
      { numRuns: 150 },
    );
  });

  it('on the real one, for one person and for teams', () => {
    fc.assert(
      fc.property(anyRequest, (given) => expectGrid(given, instrument)),
      { numRuns: 60 },
    );
  });
});
