import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnswers } from '@/lib/model/firmness/open';
import { CAPACITIES } from '@/lib/model/types';
import { asked, type Known, knownIn, subsets, verdict } from '@/tests/support/model/naive';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';
import { scoredOf } from '@/tests/support/model/steps';

const SMALL = asked(smallInstrument);

/** Every way to know these questions: each level within its reach. */
function* answered(known: Known, questions: readonly string[]): Generator<Known> {
  const [first, ...others] = questions;
  if (first === undefined) {
    yield known;
    return;
  }
  const [low, high] = known[first]!;
  for (let level = Math.ceil(low); level <= high; level++) {
    yield* answered({ ...known, [first]: [level, level] }, others);
  }
}

type Settles = (known: Known) => boolean;

/** The smallest sets of these questions for which some answers settle it, up to so many questions. */
function smallest(
  known: Known,
  open: readonly string[],
  most: number,
  settles: Settles,
): string[][] {
  for (let size = 1; size <= most; size++) {
    const sets = [...subsets(open, size)].filter((set) => answered(known, set).some(settles));
    if (sets.length > 0) return sets;
  }
  return [];
}

const MOST = 3;

function expectSmallest(shown: string[][], all: string[][]): void {
  if (all.length === 0) {
    for (const set of shown) expect(set.length).toBeGreaterThan(MOST);
    return;
  }
  const written = (sets: string[][]) => sets.map((set) => set.join());
  expect(written(shown).filter((set) => !written(all).includes(set))).toEqual([]);
  expect(new Set(written(shown)).size).toBe(Math.min(6, all.length));
}

describe('Open answers, every set gone through on the small instrument', () => {
  it('are the smallest sets for which some answers settle a capacity, and the whole', () => {
    fc.assert(
      fc.property(anySmallRequest, (given) => {
        const { reading, scored } = scoredOf(given, smallInstrument);
        const norm = given.norm ?? 'firstTier';
        const known = knownIn(reading);
        const open = SMALL.filter((id) => known[id]![0] < known[id]![1]);
        const result = openAnswers(reading, scored);
        const of = (state: Known) => verdict(smallInstrument, state, { norm });
        CAPACITIES.forEach((_, c) => {
          const settled: Settles = (state) =>
            of(state).levels.best[c] === of(state).levels.worst[c];
          if (settled(known)) expect(result.capacities[c]).toEqual([]);
          else expectSmallest(result.capacities[c]!, smallest(known, open, MOST, settled));
        });
        const whole: Settles = (state) => of(state).overall.best === of(state).overall.worst;
        if (whole(known)) expect(result.overall).toEqual([]);
        else expectSmallest(result.overall, smallest(known, open, MOST, whole));
      }),
      { numRuns: 60 },
    );
  });

  it('exist wherever a level is open: knowing everything settles it', () => {
    fc.assert(
      fc.property(anySmallRequest, (given) => {
        const { reading, scored } = scoredOf(given, smallInstrument);
        const result = openAnswers(reading, scored);
        const { best, worst } = scored.levels;
        CAPACITIES.forEach((_, c) => {
          expect(result.capacities[c]!.length > 0).toBe(best[c] !== worst[c]);
        });
        expect(result.overall.length > 0).toBe(Math.max(...best) !== Math.max(...worst));
      }),
      { numRuns: 300 },
    );
  });

  it('name as divided what a team is split on, where agreeing on some of it would settle the whole', () => {
    fc.assert(
      fc.property(anySmallRequest, (given) => {
        const { reading, scored } = scoredOf(given, smallInstrument);
        const known = knownIn(reading);
        const norm = given.norm ?? 'firstTier';
        const split = SMALL.filter((id) => reading.divided[reading.structure.position.get(id)!]);
        const { divided } = openAnswers(reading, scored);
        expect(divided.filter((id) => !split.includes(id))).toEqual([]);
        const whole: Settles = (state) => {
          const { overall } = verdict(smallInstrument, state, { norm });
          return overall.best === overall.worst;
        };
        const sets = whole(known) ? [] : smallest(known, split, split.length, whole);
        expect(new Set(divided)).toEqual(new Set(sets.slice(0, 6).flat()));
      }),
      { numRuns: 300 },
    );
  });
});
