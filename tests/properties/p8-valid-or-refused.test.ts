import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { requestSchema } from '@/lib/instrument/schema/request';
import { resultSchema } from '@/lib/instrument/schema/result';
import { assess, scoredPart } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';
import { anyRequest } from '@/tests/support/model/arbitraries';
import { carried, questions, request } from '@/tests/support/model/builders';
import { steady } from '@/tests/support/model/costs';
import { notJson } from '@/tests/support/model/steps';

const faults = (body: unknown): string[] => {
  const parsed = requestSchema.safeParse(body);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

/** Where a result is not as it is described. */
const issuesOf = (result: AssessmentResult) => resultSchema.safeParse(result).error?.issues ?? [];

const scales = questions.filter(({ kind }) => kind === 'scale');
const choices = questions.filter(({ kind }) => kind === 'choice');

const someUnsure = fc.subarray(questions.map(({ id }) => id));

const someIntervals = fc.dictionary(
  fc.constantFrom(...scales.map(({ id }) => id)),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
    .map(([a, b, divided]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return { low, high, point: divided ? null : (low + high) / 2, divided };
    }),
);

describe('P8 a valid request gives a whole result', () => {
  it('passes the schema, holds no NaN and survives JSON', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        expect(faults(given)).toEqual([]);
        const result = assess(instrument, given);
        expect(notJson(result)).toEqual([]);
        expect(issuesOf(result)).toEqual([]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.factors).toHaveLength(instrument.factors.length);
        expect(result.capacities).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  });

  it('also with a round before it', () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, (now, earlier) => {
        const given = { ...now, previousRound: { on: '2026-03-01', request: earlier } };
        expect(faults(given)).toEqual([]);
        const result = assess(instrument, given);
        expect(notJson(result)).toEqual([]);
        expect(issuesOf(result)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('also when of the round before only that is left which scores', () => {
    fc.assert(
      fc.property(anyRequest, (earlier) => {
        const { previousRound } = scoredPart({
          ...request({}),
          previousRound: { on: '2026-03-01', request: earlier },
        });
        expect(faults(JSON.parse(JSON.stringify({ ...request({}), previousRound })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('also with answers that are unsure or come from a team as intervals', () => {
    fc.assert(
      fc.property(someUnsure, someIntervals, (unsure, intervals) => {
        const given = request(carried(), { unsure, intervals });
        expect(faults(given)).toEqual([]);
        expect(issuesOf(assess(instrument, given))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('also when nothing at all was answered', () => {
    const { answers: _, ...nothing } = request({});
    const result = assess(instrument, nothing);
    expect(notJson(result)).toEqual([]);
    expect(result.overall).toMatchObject({ level: null, advice: 'unknown' });
    for (const { level, between } of result.capacities) {
      expect(level).toBeNull();
      expect(between).toEqual(['carries', 'strengthen']);
    }
  });
});

describe('P8 an invalid request is refused with the path of each fault', () => {
  it('names an answer out of range, of the wrong type or in between two levels', () => {
    const wrong = fc.oneof(
      fc.integer({ min: 5 }),
      fc.integer({ max: -1 }),
      fc.constantFrom<unknown>(2.5, '2', null, true, [2], {}, 'notKnown', Number.NaN),
    );
    fc.assert(
      fc.property(fc.constantFrom(...scales), wrong, ({ id }, value) => {
        expect(faults(request({ ...carried(), [id]: value as number }))).toEqual([`answers.${id}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('names an option that a question does not have', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), fc.constantFrom('mayor', 0, ''), ({ id }, value) => {
        expect(faults(request({ [id]: value }))).toEqual([`answers.${id}`]);
      }),
      { numRuns: 40 },
    );
  });

  it('names "not applicable", which no question allows any more', () => {
    for (const { id, kind } of questions) {
      const expected = kind === 'text' ? [] : [`answers.${id}`];
      expect(faults(request({ [id]: 'notApplicable' })), id).toEqual(expected);
    }
  });

  it('names every fault, not only the first', () => {
    const body = {
      ...request({ 'demand-it': 9, 'supply-lasting-plan': 'veel', nonsense: 1 }),
      locale: 'fr',
      unsure: ['demand-it', 'nonsense'],
      consensus: { 'demand-cases': { value: 7, reason: 'x' } },
      extra: true,
    };
    expect(faults(body).toSorted()).toEqual(
      [
        '', // the unknown key "extra" is a fault of the whole
        'answers.demand-it',
        'answers.nonsense',
        'answers.supply-lasting-plan',
        'unsure.1',
        'consensus.demand-cases.value',
        'locale',
      ].toSorted(),
    );
  });

  it('names faults in intervals and in the round before', () => {
    const interval = { low: 0, high: 1, point: 0, divided: false };
    const body = {
      ...request({}),
      intervals: {
        'demand-it': { ...interval, high: 5 },
        'demand-cases': { ...interval, point: 2 },
        'pooling-kind': interval,
        nonsense: interval,
      },
      previousRound: {
        on: 'last year',
        request: {
          context: { task: { refusable: 'perhaps' } },
          answers: { 'demand-it': 9, gone: 1 },
          unsure: ['gone'],
          costs: { years: 1, lines: [], promised: { oneOff: 0, perYear: [0], indexed: true } },
          previousRound: {},
        },
      },
    };
    expect(faults(body).toSorted()).toEqual(
      [
        'intervals.demand-cases.point',
        'intervals.demand-it.high',
        'intervals.nonsense',
        'intervals.pooling-kind',
        'previousRound.on',
        'previousRound.request', // the unknown key "previousRound"
        'previousRound.request.answers.demand-it',
        'previousRound.request.answers.gone',
        'previousRound.request.context.task.refusable',
        'previousRound.request.costs.years',
        'previousRound.request.unsure.0',
      ].toSorted(),
    );
  });

  it('names faults in a team, the cost table, the plan and the context', () => {
    const body = {
      ...request({}),
      context: { municipality: { population: 0, nis: '12' }, task: { title: '' } },
      respondents: [{ role: 'king', answers: { 'demand-it': -1 }, unsure: [1] }],
      confidential: { assigned: ['demand-it', 'demand-nothing'], minimum: 1 },
      costs: {
        years: 2,
        lines: [{ label: 'x', oneOff: -1, perYear: [null, 'veel'], fte: 0, indexed: null }],
        promised: { oneOff: 0, perYear: [0, 0], indexed: 'yes' },
      },
      plan: [{ measure: 'nothing' }],
      reviewOn: 'tomorrow',
    };
    expect(faults(body).toSorted()).toEqual(
      [
        'confidential', // the unknown key "minimum"
        'confidential.assigned.1',
        'context.municipality.nis',
        'context.municipality.population',
        'context.task.title',
        'costs.lines.0.oneOff',
        'costs.lines.0.perYear.1',
        'costs.promised.indexed',
        'costs.years',
        'plan.0.measure',
        'respondents.0.answers.demand-it',
        'respondents.0.role',
        'respondents.0.unsure.0',
        'reviewOn',
      ].toSorted(),
    );
  });

  it('names every row of the cost table that has more or fewer amounts than years', () => {
    const row = { oneOff: 0, fte: null, indexed: null };
    const costs = {
      from: 1999,
      years: 3,
      lines: [
        { label: 'a', ...row, perYear: [1, 2] },
        { label: 'b', ...row, perYear: [1, 2, 3] },
        { label: 'c', ...row, perYear: [1, 2, 3, 4] },
      ],
      promised: { oneOff: 0, perYear: [], indexed: null },
    };
    const named = ['costs.lines.0.perYear', 'costs.lines.2.perYear', 'costs.promised.perYear'];
    expect(faults({ ...request({}), costs: { ...costs, from: 2028 } })).toEqual(named);
    expect(faults({ ...request({}), costs: { ...costs, from: 1999 } })).toContain('costs.from');
  });

  it.each([['__proto__'], ['constructor'], ['toString']])('refuses the question id "%s"', (id) => {
    const body = JSON.parse(
      `{"locale":"nl","context":{"task":{"title":"T"}},"answers":{"${id}":1}}`,
    );
    expect(faults(body)).toEqual([`answers.${id}`]);
  });

  it('refuses anything that is no request at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(faults(body).length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('P8 limits that keep the arithmetic finite', () => {
  it('holds with the largest sums the cost table takes', () => {
    const largest: AssessRequest = request(carried(), {
      costs: steady({
        years: 20,
        lines: Array.from({ length: 50 }, () => ({
          label: 'x',
          oneOff: 1e12,
          yearly: 1e12,
          fte: 100_000,
        })),
        promised: { oneOff: 1e12, yearly: 1e12, indexed: false },
      }),
    });
    expect(faults(largest)).toEqual([]);
    expect(notJson(assess(instrument, largest))).toEqual([]);
  });
});
