import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessRequest, Owner, Question, Reach } from '@/lib/model/types';
import { anyTeam, completeAnswers, digitalAnswers } from '@/tests/support/model/arbitraries';
import { onSide, request } from '@/tests/support/model/builders';
import { changed, moreRelief, scoresOf } from '@/tests/support/model/scores';

const levels = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([low, more]) => [low, Math.min(4, low + more)] as const);

const named = (questions: Question[]) =>
  questions.map((question) => [question.id, question] as const);

describe('P3 raising an affordance never lowers relief', () => {
  it.each(named(onSide('affordance')))('%s', (_, { id }) => {
    fc.assert(
      fc.property(digitalAnswers, levels, (answers, [low, high]) => {
        const base = request(answers);
        const lower = scoresOf(changed(base, { [id]: low }));
        const higher = scoresOf(changed(base, { [id]: high }));
        expect(moreRelief(higher, lower, ['expected', 'supported'])).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe('P3 raising a severity never raises relief', () => {
  it.each(named(onSide('constraint')))('%s', (_, { id }) => {
    fc.assert(
      fc.property(digitalAnswers, levels, (answers, [low, high]) => {
        const base = request(answers);
        const lower = scoresOf(changed(base, { [id]: low }));
        const higher = scoresOf(changed(base, { [id]: high }));
        expect(moreRelief(lower, higher, ['expected', 'supported'])).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('nor does one member of a team who rates it more severe', () => {
    fc.assert(
      fc.property(
        anyTeam(digitalAnswers),
        fc.constantFrom(...onSide('constraint')),
        levels,
        (team, { id }, [low, high]) => {
          const withLevel = (level: number): AssessRequest => ({
            ...request({}),
            respondents: team.map((one, i) =>
              i === 0 ? { ...one, answers: { ...one.answers, [id]: level } } : one,
            ),
          });
          const [lower, higher] = [scoresOf(withLevel(low)), scoresOf(withLevel(high))];
          expect(moreRelief(lower, higher)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** From whoever can resolve a constraint to who cannot, per reach. */
const AWAY: Record<Reach, Owner[]> = {
  own: ['ourselves', 'agreed', 'others', 'nobody'],
  shared: ['agreed', 'ourselves', 'others', 'nobody'],
  higher: ['agreed', 'ourselves', 'others', 'nobody'],
};

describe('P3 moving an owner away from whoever can resolve the constraint never raises relief', () => {
  it.each(named(onSide('owner')))('%s', (_, { id, reach }) => {
    fc.assert(
      fc.property(digitalAnswers, fc.integer({ min: 0, max: 2 }), (answers, step) => {
        const base = request(answers);
        const near = scoresOf(changed(base, { [id]: AWAY[reach!][step]! }));
        const far = scoresOf(changed(base, { [id]: AWAY[reach!][step + 1]! }));
        expect(moreRelief(near, far)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('an unknown owner relieves no more than nobody', () => {
    fc.assert(
      fc.property(digitalAnswers, fc.constantFrom(...onSide('owner')), (answers, { id }) => {
        const base = request(answers);
        const nobody = scoresOf(changed(base, { [id]: 'nobody' }));
        expect(moreRelief(nobody, scoresOf(changed(base, { [id]: 'unknown' })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('P3 the rules for savings', () => {
  it.each([
    ['a more temporary subsidy', 'construct-subsidy', 1],
    ['a larger volume needed', 'demand-volume', 1],
    ['a smaller volume reached', 'supply-volume-reached', -1],
  ] as const)('%s never raises financial relief', (_, id, direction) => {
    fc.assert(
      fc.property(fc.oneof(completeAnswers, digitalAnswers), levels, (answers, [low, high]) => {
        const base = request(answers);
        const [before, after] = direction === 1 ? [low, high] : [high, low];
        const financial = (level: number) => scoresOf(changed(base, { [id]: level }));
        expect(moreRelief(financial(before), financial(after))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
