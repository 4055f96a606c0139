import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AssessRequest } from '@/lib/model/types';
import {
  anyAnswers,
  anyConfidential,
  anyCosts,
  anyNorm,
  anyTeam,
  completeAnswers,
  digitalAnswers,
  knownAnswer,
} from '@/tests/support/model/arbitraries';
import {
  allAnswered,
  digital,
  onSide,
  questionOf,
  questions,
  request,
} from '@/tests/support/model/builders';
import { changed, scoresOf, stickingOut } from '@/tests/support/model/scores';

const GATES = ['construct-considered', 'security-audit', 'maturity-imonitor'];

/** Every question that feeds a score or decides whether another one does. */
const scored = questions
  .filter(({ factors, side, id }) => factors.length > 0 || side === 'owner' || GATES.includes(id))
  .map(({ id }) => id);

const knownFor = (id: string): fc.Arbitrary<Answer> => {
  const question = questionOf(id);
  return question.allows.includes('notApplicable')
    ? fc.oneof(
        { weight: 3, arbitrary: knownAnswer(question) },
        { weight: 1, arbitrary: fc.constant('notApplicable') },
      )
    : knownAnswer(question);
};

describe('P6 replacing a known answer with "don\'t know" narrows no bounds', () => {
  it.each(scored)('%s', (id) => {
    fc.assert(
      fc.property(
        fc.oneof(completeAnswers, digitalAnswers, anyAnswers),
        knownFor(id),
        anyNorm,
        (answers, known, norm) => {
          const base = request(answers, { norm });
          const sure = scoresOf(changed(base, { [id]: known }));
          const unsure = scoresOf(changed(base, { [id]: 'unknown' }));
          expect(stickingOut(sure, unsure)).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  });

  it.each([
    ['in the open', fc.constant(undefined), 4],
    ['in confidence', anyConfidential, 8],
  ])('holds on the combined answers of a team, %s', (_, trust, most) => {
    fc.assert(
      fc.property(
        anyTeam(digitalAnswers, most),
        trust,
        fc.constantFrom(...scored),
        (team, confidential, id) => {
          const sure: AssessRequest = {
            ...request({}),
            respondents: team,
            ...(confidential && { confidential }),
          };
          const unsure: AssessRequest = {
            ...sure,
            respondents: team.map((one) => ({
              ...one,
              answers: { ...one.answers, [id]: 'unknown' },
            })),
          };
          expect(stickingOut(scoresOf(sure), scoresOf(unsure))).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('holds for the cells of the cost table', () => {
    const cell = fc.constantFrom(
      'oneOff' as const,
      'yearly' as const,
      'promisedOneOff' as const,
      'promisedYearly' as const,
      'indexed' as const,
    );
    fc.assert(
      fc.property(completeAnswers, anyCosts, cell, (answers, costs, which) => {
        const { lines, promised } = costs;
        const first = lines[0];
        if (!first) return;
        const unsure = {
          ...costs,
          lines: which in first ? [{ ...first, [which]: null }, ...lines.slice(1)] : lines,
          promised: {
            ...promised,
            ...(which === 'promisedOneOff' && { oneOff: null }),
            ...(which === 'promisedYearly' && { yearly: null }),
            ...(which === 'indexed' && { indexed: null }),
          },
        };
        const [sure, wide] = [costs, unsure].map((table) =>
          scoresOf(request(answers, { costs: table })),
        );
        expect(stickingOut(sure!, wide!)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('P6 in cases that random answers rarely reach', () => {
  it('a severity between two levels, as the median of a team, keeps its owner', () => {
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [0, 3],
    ] as const) {
      const respondents = [one, other].map((severity) => ({
        role: 'other',
        answers: { ...allAnswered(4, 1), ...digital({ owner: 'ourselves', severity }) },
      }));
      const sure: AssessRequest = { ...request({}), respondents };
      for (const { id } of onSide('constraint')) {
        const unsure = { ...sure, consensus: { [id]: { value: 'unknown', reason: 'Navragen.' } } };
        expect(stickingOut(scoresOf(sure), scoresOf(unsure)), id).toEqual([]);
      }
    }
  });

  it('profiles that are not needed, against profiles nobody can rate', () => {
    const base = request(
      { ...allAnswered(4, 1), 'supply-staffing-planned': 4 },
      { norm: 'executor' },
    );
    const sure = scoresOf(changed(base, { 'demand-profiles': 'notApplicable' }));
    const unsure = scoresOf(changed(base, { 'demand-profiles': 'unknown' }));
    expect(stickingOut(sure, unsure)).toEqual([]);
  });
});

describe('P6 a split in the team widens the range only', () => {
  it.each(scored)('%s: settling it on what any member said stays within the range', (id) => {
    const question = questionOf(id);
    const values = question.values;
    fc.assert(
      fc.property(
        completeAnswers,
        fc.uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength: 2 }),
        (answers, given) => {
          const split: AssessRequest = {
            ...request({}),
            respondents: given.map((value) => ({
              role: 'other',
              answers: { ...answers, 'construct-considered': 'concrete', [id]: value },
            })),
          };
          const range = scoresOf(split);
          for (const value of given) {
            const settled = { ...split, consensus: { [id]: { value, reason: 'Besproken.' } } };
            expect(stickingOut(scoresOf(settled), range)).toEqual([]);
          }
        },
      ),
      { numRuns: 2 },
    );
  });
});
