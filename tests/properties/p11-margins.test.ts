import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { isFixed } from '@/lib/model/firmness/firmness';
import { marginsOf } from '@/lib/model/firmness/margin';
import type { Change, Margin } from '@/lib/model/result';
import type { Instrument, ScoredRequest } from '@/lib/model/types';
import { anyNorm, completeAnswers, nearlyCarried } from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';
import {
  type Known,
  knownIn,
  movableIn,
  moved,
  multisets,
  type Step,
  verdict,
} from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest, settledSmallRequest } from '@/tests/support/model/small-requests';
import { scoredOf } from '@/tests/support/model/steps';

/** What the tests ask of an assessment: its margins, and how heavy it is once answers moved. */
function subject(given: ScoredRequest, of: Instrument) {
  const { reading, scored } = scoredOf(given, of);
  const norm = given.norm ?? 'firstTier';
  const known = knownIn(reading);
  const side = new Map(of.questions.map((question) => [question.id, question]));
  const worst = (steps: readonly Step[]) =>
    verdict(of, moved(known, steps), { norm }).overall.worst;
  /** A change as asked, turned so that more is more of the question's side. */
  const turned = ({ question, by }: Change): Step => ({
    question,
    by: by * side.get(question)!.direction,
  });
  /** One step heavier or lighter, for each answer that may move that way. */
  const stepsTowards = (way: 'down' | 'up', may: (id: string) => boolean): Step[] =>
    movableIn(of, reading)
      .filter(may)
      .map((question) => {
        const heavier = side.get(question)!.side === 'demand' ? 1 : -1;
        return { question, by: way === 'down' ? heavier : -heavier };
      })
      .filter((step) => differs(known, step));
  return {
    margins: marginsOf(reading, scored),
    levers: marginsOf(reading, scored, isFixed(reading)),
    present: worst([]),
    worst,
    turned,
    stepsTowards,
    isFree: (id: string) => !side.get(id)!.fixed,
  };
}

const differs = (known: Known, step: Step): boolean => {
  const before = known[step.question]!;
  const after = moved(known, [step])[step.question]!;
  return before[0] !== after[0] || before[1] !== after[1];
};

type Subject = ReturnType<typeof subject>;

const isReached = (
  { present, worst }: Subject,
  way: 'down' | 'up',
  steps: readonly Step[],
): boolean => (way === 'down' ? worst(steps) > present : worst(steps) < present);

/** The fewest steps that move the level, with every set of them: gone through one by one. */
function fewest(
  it: Subject,
  way: 'down' | 'up',
  most: number,
  may: (id: string) => boolean = () => true,
) {
  const steps = it.stepsTowards(way, may);
  for (let size = 1; size <= most; size++) {
    const sets = [...multisets(steps, size)].filter((set) => isReached(it, way, set));
    if (sets.length > 0) return { size, sets };
  }
  return null;
}

/** A set as text: total per question. */
function written(steps: readonly Step[]): string {
  const total = new Map<string, number>();
  for (const { question, by } of steps) total.set(question, (total.get(question) ?? 0) + by);
  return [...total]
    .map(([question, by]) => `${question} ${by}`)
    .toSorted()
    .join();
}

const WAYS = ['down', 'up'] as const;

function expectMoves(it: Subject, way: 'down' | 'up', margin: Margin): void {
  expect(margin.sets.length).toBeGreaterThan(0);
  expect(margin.sets.length).toBeLessThanOrEqual(3);
  for (const set of margin.sets) {
    expect(set.reduce((sum, { by }) => sum + Math.abs(by), 0)).toBe(margin.changes);
    expect(isReached(it, way, set.map(it.turned)), JSON.stringify(set)).toBe(true);
  }
  expect(new Set(margin.sets.map((set) => written(set))).size).toBe(margin.sets.length);
}

describe('P11 on the small instrument, every multiset of changes gone through', () => {
  const MOST = 3;

  function check(it: Subject, margins: Subject['margins'], may: (id: string) => boolean): void {
    for (const way of WAYS) {
      const margin = margins[way];
      const found = fewest(it, way, MOST, may);
      if (margin) expectMoves(it, way, margin);
      if (!found) {
        // Nothing within reach of the search through everything: then it takes more, or cannot be.
        if (margin) expect(margin.changes).toBeGreaterThan(MOST);
        continue;
      }
      expect(margin?.changes, way).toBe(found.size);
      const all = new Set(found.sets.map(written));
      const shown = margin!.sets.map((set) => written(set.map(it.turned)));
      for (const set of shown) expect(all).toContain(set);
      expect(shown.length).toBe(Math.min(3, all.size));
    }
  }

  it('making exactly the changes of a set moves the level, and no smaller set does', () => {
    fc.assert(
      fc.property(fc.oneof(settledSmallRequest, anySmallRequest), (given) => {
        const it = subject(given, smallInstrument);
        check(it, it.margins, () => true);
        check(it, it.levers, it.isFree);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the first of the sets in the order of the instrument', () => {
    const order = new Map(smallInstrument.questions.map(({ id }, at) => [id, at]));
    const key = (steps: readonly Step[]) => {
      const total = new Map<number, number>();
      for (const { question, by } of steps) {
        const at = order.get(question)!;
        total.set(at, (total.get(at) ?? 0) + by);
      }
      return [...total].toSorted(([a], [b]) => a - b).flat();
    };
    const first = (a: readonly Step[], b: readonly Step[]) => {
      const [one, other] = [key(a), key(b)];
      return one.map((at, i) => at - (other[i] ?? at)).find((difference) => difference !== 0) ?? 0;
    };
    const unique = (sets: Step[][]) => [
      ...new Map(sets.map((set) => [written(set), set])).values(),
    ];
    fc.assert(
      fc.property(fc.oneof(settledSmallRequest, anySmallRequest), (given) => {
        const it = subject(given, smallInstrument);
        for (const way of WAYS) {
          const found = fewest(it, way, 3);
          if (!found) continue;
          const shown = it.margins[way]!.sets.map((set) => written(set.map(it.turned)));
          expect(shown).toEqual(unique(found.sets).toSorted(first).slice(0, 3).map(written));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('there is no margin only where no change whatever moves the level', () => {
    fc.assert(
      fc.property(fc.oneof(settledSmallRequest, anySmallRequest), (given) => {
        const it = subject(given, smallInstrument);
        for (const way of WAYS) {
          // Everything as far as it goes: nothing can do more.
          const all = it.stepsTowards(way, () => true).flatMap((step) => [step, step, step, step]);
          expect(it.margins[way] !== null, way).toBe(isReached(it, way, all));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('nothing is heavier than "strengthen" or lighter than "carries"', () => {
    fc.assert(
      fc.property(settledSmallRequest, (given) => {
        const { margins, present } = subject(given, smallInstrument);
        if (present === 2) expect(margins.down).toBeNull();
        if (present === 0) expect(margins.up).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('moves in the other direction never help', () => {
    fc.assert(
      fc.property(settledSmallRequest, (given) => {
        const it = subject(given, smallInstrument);
        const both = WAYS.flatMap((way) => it.stepsTowards(way, () => true));
        for (const way of WAYS) {
          const sizes = [1, 2].filter((size) =>
            multisets(both, size).some((set) => isReached(it, way, set)),
          );
          const changes = it.margins[way]?.changes ?? Number.POSITIVE_INFINITY;
          if (changes <= 2 || sizes.length > 0) expect(changes).toBe(sizes[0]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('P11 on the real instrument', () => {
  it('the sets move the level, and for margins of one and two no smaller set does', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCarried, completeAnswers), anyNorm, (answers, norm) => {
        const it = subject(request(answers, { norm }), instrument);
        for (const [margins, may] of [
          [it.margins, () => true],
          [it.levers, it.isFree],
        ] as const) {
          for (const way of WAYS) {
            const margin = margins[way];
            if (margin) expectMoves(it, way, margin);
            const found = fewest(it, way, 2, may);
            if (found) expect(margin?.changes).toBe(found.size);
            else expect(margin?.changes ?? 3).toBeGreaterThan(2);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
