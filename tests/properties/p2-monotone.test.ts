import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessRequest, CostTable, Question, ScoredRequest } from '@/lib/model/types';
import {
  anyAnswers,
  anyConfidential,
  anyNorm,
  anyTeam,
  completeAnswers,
  digitalAnswers,
} from '@/tests/support/model/arbitraries';
import {
  allAnswered,
  demandQuestions,
  digital,
  oriented,
  request,
  supplyQuestions,
} from '@/tests/support/model/builders';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';
import { changed, heavier, type Steps, stepsOf } from '@/tests/support/model/steps';

const twoLevels = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([low, more]) => [low, Math.min(4, low + more)] as const);

const answers = fc.oneof(completeAnswers, digitalAnswers, anyAnswers);

/** The request with a question at a lower and at a higher level, the heavier of both first. */
function heavierFirst(
  question: Question,
  [low, high]: readonly [number, number],
  at: (answer: number) => ScoredRequest,
): [ScoredRequest, ScoredRequest] {
  const [less, more] = [at(oriented(question, low)), at(oriented(question, high))];
  return question.side === 'supply' ? [less, more] : [more, less];
}

const named = (questions: Question[]) => questions.map((one) => [one.id, one] as const);

describe('P2 more supply is never heavier, more demand never lighter', () => {
  it.each(named([...supplyQuestions, ...demandQuestions]))('%s', (_, question) => {
    fc.assert(
      fc.property(answers, anyNorm, twoLevels, (given, norm, levels) => {
        const base = request(given, { norm });
        const [heavy, light] = heavierFirst(question, levels, (answer) =>
          changed(base, { [question.id]: answer }),
        );
        expect(heavier(stepsOf(heavy), stepsOf(light))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('on every level of two answers of one requirement, with an initiative that weighs on it', () => {
    const base = request({ ...allAnswered(2, 2), ...digital({ added: 4, severity: 1 }) });
    const at = (demand: number, supply: number) =>
      stepsOf(changed(base, { 'demand-it': demand, 'supply-it-upkeep': supply }));
    const table = [0, 1, 2, 3, 4].map((demand) =>
      [0, 1, 2, 3, 4].map((supply) => at(demand, supply)),
    );
    for (let demand = 0; demand < 5; demand++) {
      for (let supply = 0; supply < 5; supply++) {
        const here = table[demand]![supply]!;
        if (demand > 0) expect(heavier(here, table[demand - 1]![supply]!)).toEqual([]);
        if (supply < 4) expect(heavier(here, table[demand]![supply + 1]!)).toEqual([]);
      }
    }
  });

  it('on the small instrument: with norms, from, most, absence, options outside the ladder', () => {
    const scales = smallInstrument.questions.filter(
      ({ side, id }) => (side === 'demand' || side === 'supply') && id !== 'supply-planned',
    );
    fc.assert(
      fc.property(
        anySmallRequest,
        fc.constantFrom(...scales),
        twoLevels,
        ({ intervals = {}, ...base }, question, levels) => {
          const others = Object.fromEntries(
            Object.entries(intervals).filter(([id]) => id !== question.id),
          );
          const [heavy, light] = heavierFirst(question, levels, (answer) =>
            changed({ ...base, intervals: others }, { [question.id]: answer }),
          );
          expect(heavier(stepsOf(heavy, smallInstrument), stepsOf(light, smallInstrument))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});

/**
 * Of a team, the worst end: where a member moves towards the others, a split becomes an agreement on the
 * more cautious level, which lies below the best that the split left open.
 */
const atWorst = (list: string[]): string[] => list.filter((one) => one.includes(' worst: '));

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
        (team, confidential, norm, question, levels) => {
          const [heavy, light] = heavierFirst(
            question,
            levels,
            (answer): AssessRequest => ({
              ...request({}, { norm }),
              ...(confidential && { confidential }),
              respondents: team.map((one, i) =>
                i === 0 ? { ...one, answers: { ...one.answers, [question.id]: answer } } : one,
              ),
            }),
          );
          expect(atWorst(heavier(stepsOf(heavy), stepsOf(light)))).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });
});

const amount = fc.integer({ min: 1, max: 1_000_000 });
const knownTable = fc.integer({ min: 3, max: 10 }).chain((years) => {
  const row = {
    oneOff: amount,
    perYear: fc.array(amount, { minLength: years, maxLength: years }),
    indexed: fc.boolean(),
  };
  return fc.record({
    years: fc.constant(years),
    lines: fc.array(fc.record({ label: fc.constant('Kost'), fte: fc.constant(1), ...row }), {
      minLength: 1,
      maxLength: 3,
    }),
    promised: fc.record(row),
  });
});

type Row = { oneOff: number; perYear: number[] };

/** A row with more in one of its cells, each in turn. */
const raised = <R extends Row>(row: R, more: number): R[] => [
  { ...row, oneOff: row.oneOff + more },
  ...row.perYear.map((_, at) => ({
    ...row,
    perYear: row.perYear.map((cell, year) => (year === at ? cell + more : cell)),
  })),
];

describe('P2 holds for the cells of the cost table', () => {
  const withTable = (costs: CostTable, given = {}): Steps => stepsOf(request(given, { costs }));

  it('more promised money is never heavier', () => {
    fc.assert(
      fc.property(completeAnswers, knownTable, amount, (given, costs, more) => {
        for (const promised of raised(costs.promised, more)) {
          const [less, plus] = [withTable(costs, given), withTable({ ...costs, promised }, given)];
          expect(heavier(less, plus)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a higher cost is never lighter', () => {
    fc.assert(
      fc.property(completeAnswers, knownTable, amount, (given, costs, more) => {
        const [first, ...rest] = costs.lines;
        for (const higher of raised(first!, more)) {
          const lines = [higher, ...rest];
          expect(heavier(withTable({ ...costs, lines }, given), withTable(costs, given))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});
