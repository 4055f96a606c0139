import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { Answers, AssessRequest } from '@/lib/model/types';
import { anyNorm, completeAnswers } from '@/tests/support/model/arbitraries';
import { allAnswered, questions, request } from '@/tests/support/model/builders';
import { levelsIn, stepsOf } from '@/tests/support/model/steps';

/** Questions that bear on what is missed today. */
const today = questions.filter(
  ({ side, kind, factors }) =>
    kind === 'scale' && (side === 'demand' || side === 'supply') && factors.length > 0,
);

const position: fc.Arbitrary<Answers> = fc.oneof(
  completeAnswers,
  fc.tuple(fc.nat(4), fc.nat(4)).map(([demand, supply]) => allAnswered(demand, supply)),
);

/** How many of a team of `size` may hold the first position: at least a quarter each. */
const counts = (size: number): number[] =>
  Array.from({ length: size - 1 }, (_, i) => i + 1).filter(
    (first) => first >= size / 4 && size - first >= size / 4,
  );

const twoTeams = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    first: fc.constantFrom(...counts(size)),
    other: fc.constantFrom(...counts(size)),
  }),
);

const ROLES = ['alderman', 'departmentHead', 'other'] as const;

function camps(
  size: number,
  first: number,
  [a, b]: [Answers, Answers],
  role: (member: number) => string,
): AssessRequest {
  const { answers: _, ...rest } = request({});
  return {
    ...rest,
    respondents: Array.from({ length: size }, (_member, i) => ({
      role: role(i),
      answers: i < first ? a : b,
    })),
  };
}

describe('P10 the number on each side decides nothing', () => {
  it('the levels of a team in two camps are the same, whichever is the larger', () => {
    fc.assert(
      fc.property(twoTeams, position, position, anyNorm, ({ size, first, other }, a, b, norm) => {
        const team = (count: number) =>
          stepsOf({ ...camps(size, count, [a, b], () => 'other'), norm });
        const names = (list: ReturnType<typeof levelsIn>) =>
          list.filter(([name]) => !name.includes('during') && !name.includes('running'));
        expect(names(levelsIn(team(first)))).toEqual(names(levelsIn(team(other))));
      }),
      { numRuns: 200 },
    );
  });

  it('nor does it with politicians on one side and officials on the other', () => {
    fc.assert(
      fc.property(twoTeams, position, position, ({ size, first, other }, a, b) => {
        const team = (count: number) =>
          stepsOf(camps(size, count, [a, b], (member) => ROLES[member < count ? 0 : 1]));
        expect(team(first).overall).toEqual(team(other).overall);
      }),
      { numRuns: 150 },
    );
  });

  it('nor do the ends of a factor, on any one question on which they stand apart', () => {
    fc.assert(
      fc.property(
        twoTeams,
        fc.constantFrom(...today),
        fc.tuple(fc.nat(4), fc.nat(4)),
        completeAnswers,
        ({ size, first, other }, { id }, [one, two], answers) => {
          const ends = (count: number) =>
            stepsOf(
              camps(
                size,
                count,
                [
                  { ...answers, [id]: one },
                  { ...answers, [id]: two },
                ],
                () => 'other',
              ),
            ).factors.map(({ shortfall: { best, worst } }) => [best, worst]);
          expect(ends(first)).toEqual(ends(other));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('and a verdict on which they differ is called divided, not accepted', () => {
    const apart = [allAnswered(1, 4), allAnswered(4, 1)] as [Answers, Answers];
    for (const first of [2, 3, 4, 6]) {
      const { overall } = assess(
        instrument,
        camps(8, first, apart, () => 'other'),
      );
      expect(overall.level).toBeNull();
      expect(overall.advice).toBe('unknown');
      expect(overall.divided.length).toBeGreaterThan(0);
    }
  });
});
