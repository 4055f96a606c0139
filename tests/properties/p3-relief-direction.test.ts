import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessRequest, Owner, Question, Reach } from '@/lib/model/types';
import { anyTeam, completeAnswers, digitalAnswers } from '@/tests/support/model/arbitraries';
import { onSide, request } from '@/tests/support/model/builders';
import { changed, heavier, moreRelief, stepsOf } from '@/tests/support/model/steps';

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
        const lower = stepsOf(changed(base, { [id]: low }));
        const higher = stepsOf(changed(base, { [id]: high }));
        expect(moreRelief(higher, lower, ['expected', 'supported'])).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('P3 raising a severity never raises relief', () => {
  it.each(named(onSide('constraint')))('%s', (_, { id }) => {
    fc.assert(
      fc.property(digitalAnswers, levels, (answers, [low, high]) => {
        const base = request(answers);
        const lower = stepsOf(changed(base, { [id]: low }));
        const higher = stepsOf(changed(base, { [id]: high }));
        expect(moreRelief(lower, higher, ['expected', 'supported'])).toEqual([]);
      }),
      { numRuns: 25 },
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
          const [lower, higher] = [stepsOf(withLevel(low)), stepsOf(withLevel(high))];
          expect(moreRelief(lower, higher)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** From whoever can resolve a constraint to who cannot, per reach. */
const AWAY: Record<Reach, Owner[]> = {
  own: ['ourselves', 'agreed', 'ourselvesOpen', 'others', 'nobody'],
  shared: ['agreed', 'ourselves', 'ourselvesOpen', 'others', 'nobody'],
  higher: ['agreed', 'ourselves', 'ourselvesOpen', 'others', 'nobody'],
};

describe('P3 moving an owner away from whoever can resolve the constraint never raises relief', () => {
  it.each(named(onSide('owner')))('%s', (_, { id, reach }) => {
    fc.assert(
      fc.property(digitalAnswers, fc.integer({ min: 0, max: 3 }), (answers, step) => {
        const base = request(answers);
        const near = stepsOf(changed(base, { [id]: AWAY[reach!][step]! }));
        const far = stepsOf(changed(base, { [id]: AWAY[reach!][step + 1]! }));
        expect(moreRelief(near, far)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('an unknown owner relieves no more than nobody', () => {
    fc.assert(
      fc.property(digitalAnswers, fc.constantFrom(...onSide('owner')), (answers, { id }) => {
        const base = request(answers);
        const nobody = stepsOf(changed(base, { [id]: 'nobody' }));
        expect(moreRelief(nobody, stepsOf(changed(base, { [id]: 'unknown' })))).toEqual([]);
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
        const financial = (level: number) => stepsOf(changed(base, { [id]: level }));
        expect(moreRelief(financial(before), financial(after))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('P3 once it runs, steps follow the relief', () => {
  it('a stronger affordance is never heavier, a severer constraint never lighter', () => {
    const questions = [...onSide('affordance'), ...onSide('constraint')];
    fc.assert(
      fc.property(
        digitalAnswers,
        fc.constantFrom(...questions),
        levels,
        (answers, { id, side }, [low, high]) => {
          const base = request(answers);
          const [less, more] = [low, high].map((level) => stepsOf(changed(base, { [id]: level })));
          const [heavy, light] = side === 'affordance' ? [less!, more!] : [more!, less!];
          expect(heavier(heavy, light)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
