import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessRequest, CostTable, Question } from '@/lib/model/types';
import {
  anyAnswers,
  anyConfidential,
  anyNorm,
  anyTeam,
  completeAnswers,
} from '@/tests/support/model/arbitraries';
import {
  demandQuestions,
  oriented,
  request,
  supplyQuestions,
} from '@/tests/support/model/builders';
import { changed, scoresOf, worsened } from '@/tests/support/model/scores';

const twoLevels = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([low, more]) => [low, Math.min(4, low + more)] as const);

const answers = fc.oneof(completeAnswers, anyAnswers);

function raising(question: Question, check: (lower: AssessRequest, higher: AssessRequest) => void) {
  fc.assert(
    fc.property(answers, anyNorm, twoLevels, (given, norm, [low, high]) => {
      const base = request(given, { norm });
      check(
        changed(base, { [question.id]: oriented(question, low) }),
        changed(base, { [question.id]: oriented(question, high) }),
      );
    }),
    { numRuns: 5 },
  );
}

describe('P2 raising one supply answer never raises a shortfall, gap or level', () => {
  it.each(supplyQuestions.map((question) => [question.id, question] as const))(
    '%s',
    (_, question) => {
      raising(question, (lower, higher) => {
        expect(worsened(scoresOf(lower), scoresOf(higher))).toEqual([]);
      });
    },
  );
});

describe('P2 raising one demand answer never lowers a shortfall, gap or level', () => {
  it.each(demandQuestions.map((question) => [question.id, question] as const))(
    '%s',
    (_, question) => {
      raising(question, (lower, higher) => {
        expect(worsened(scoresOf(higher), scoresOf(lower))).toEqual([]);
      });
    },
  );
});

describe('P2 holds on the combined answers of a team', () => {
  it.each([
    ['in the open', fc.constant(undefined), 4],
    ['in confidence', anyConfidential, 8],
  ])('when one member raises a supply answer or lowers a demand answer, %s', (_, trust, most) => {
    fc.assert(
      fc.property(
        anyTeam(completeAnswers, most),
        trust,
        anyNorm,
        fc.constantFrom(...supplyQuestions, ...demandQuestions),
        twoLevels,
        (team, confidential, norm, question, [low, high]) => {
          const withLevel = (level: number): AssessRequest => ({
            ...request({}, { norm }),
            ...(confidential && { confidential }),
            respondents: team.map((one, i) =>
              i === 0
                ? { ...one, answers: { ...one.answers, [question.id]: oriented(question, level) } }
                : one,
            ),
          });
          const lower = scoresOf(withLevel(low));
          const higher = scoresOf(withLevel(high));
          const [worse, better] = question.side === 'supply' ? [lower, higher] : [higher, lower];
          expect(worsened(worse, better)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const amount = fc.integer({ min: 1, max: 1_000_000 });
const knownTable = fc.record({
  years: fc.integer({ min: 3, max: 10 }),
  lines: fc.array(
    fc.record({ label: fc.constant('Kost'), oneOff: amount, yearly: amount, fte: fc.constant(1) }),
    { minLength: 1, maxLength: 3 },
  ),
  promised: fc.record({ oneOff: amount, yearly: amount, indexed: fc.boolean() }),
});

describe('P2 holds for the cells of the cost table', () => {
  const scored = (costs: CostTable, given = {}) => scoresOf(request(given, { costs }));

  it('more promised money never raises a shortfall', () => {
    fc.assert(
      fc.property(completeAnswers, knownTable, amount, (given, costs, more) => {
        for (const cell of ['oneOff', 'yearly'] as const) {
          const promised = { ...costs.promised, [cell]: costs.promised[cell] + more };
          const [less, plus] = [scored(costs, given), scored({ ...costs, promised }, given)];
          expect(worsened(less, plus)).toEqual([]);
        }
        const indexed = scored({ ...costs, promised: { ...costs.promised, indexed: true } }, given);
        expect(worsened(scored(costs, given), indexed)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('a higher cost never lowers a shortfall', () => {
    fc.assert(
      fc.property(completeAnswers, knownTable, amount, (given, costs, more) => {
        for (const cell of ['oneOff', 'yearly'] as const) {
          const [first, ...rest] = costs.lines;
          const lines = [{ ...first!, [cell]: first![cell] + more }, ...rest];
          expect(worsened(scored({ ...costs, lines }, given), scored(costs, given))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
