import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { requestSchema } from '@/lib/instrument/schema/request';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { anyRequest } from '@/tests/support/model/arbitraries';
import { carried, questions, request } from '@/tests/support/model/builders';
import { notJson } from '@/tests/support/model/steps';

const faults = (body: unknown): string[] => {
  const parsed = requestSchema.safeParse(body);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

const scales = questions.filter(({ kind }) => kind === 'scale');
const choices = questions.filter(({ kind }) => kind === 'choice');

describe('P8 a valid request gives a whole result', () => {
  it('passes the schema, holds no NaN and survives JSON', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        expect(faults(given)).toEqual([]);
        const result = assess(instrument, given);
        expect(notJson(result)).toEqual([]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.factors).toHaveLength(instrument.factors.length);
        expect(result.capacities).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
  });

  it('also with a simulation', () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const result = assess(instrument, { ...given, runs: 20 });
        expect(notJson(result)).toEqual([]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 40 },
    );
  });

  it('also when nothing at all was answered', () => {
    const { answers: _, ...nothing } = request({});
    const result = assess(instrument, nothing);
    expect(notJson(result)).toEqual([]);
    expect(result.overall).toMatchObject({ level: 'unknown', advice: 'unknown', decidedBy: null });
    for (const { gap, bounds } of result.capacities) {
      expect(gap).toBeNull();
      expect(bounds).toEqual([0, 100]);
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

  it('names "not applicable" where a question does not allow it', () => {
    for (const { id, allows } of questions) {
      const expected = allows.includes('notApplicable') ? [] : [`answers.${id}`];
      if (questionTakesText(id)) continue;
      expect(faults(request({ [id]: 'notApplicable' })), id).toEqual(expected);
    }
  });

  it('names every fault, not only the first', () => {
    const body = {
      ...request({ 'demand-room': 9, 'supply-room-plan': 'veel', nonsense: 1 }),
      locale: 'fr',
      confidence: { 'demand-room': 1.5 },
      consensus: { 'demand-cases': { value: 7, reason: 'x' } },
      extra: true,
    };
    expect(faults(body).toSorted()).toEqual(
      [
        '', // the unknown key "extra" is a fault of the whole
        'answers.demand-room',
        'answers.nonsense',
        'answers.supply-room-plan',
        'confidence.demand-room',
        'consensus.demand-cases.value',
        'locale',
      ].toSorted(),
    );
  });

  it('names faults in a team, the cost table, the plan and the context', () => {
    const body = {
      ...request({}),
      context: { municipality: { population: 0, nis: '12' }, task: { title: '' } },
      respondents: [{ role: 'king', answers: { 'demand-it': -1 } }],
      confidential: { assigned: ['demand-it', 'demand-nothing'], minimum: 1 },
      costs: {
        years: 2,
        lines: [{ label: 'x', oneOff: -1, yearly: null, fte: 0 }],
        promised: { oneOff: 0, yearly: 0, indexed: 'yes' },
      },
      plan: [{ measure: 'nothing' }],
      reviewOn: 'tomorrow',
      runs: 1e9,
      seed: -1,
    };
    expect(faults(body).toSorted()).toEqual(
      [
        'confidential', // the unknown key "minimum"
        'confidential.assigned.1',
        'context.municipality.nis',
        'context.municipality.population',
        'context.task.title',
        'costs.lines.0.oneOff',
        'costs.promised.indexed',
        'costs.years',
        'plan.0.measure',
        'respondents.0.answers.demand-it',
        'respondents.0.role',
        'reviewOn',
        'runs',
        'seed',
      ].toSorted(),
    );
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

const questionTakesText = (id: string) =>
  questions.find((question) => question.id === id)?.kind === 'text';

describe('P8 limits that keep the arithmetic finite', () => {
  it('holds with the largest sums the cost table takes', () => {
    const largest: AssessRequest = request(carried(), {
      costs: {
        years: 20,
        lines: Array.from({ length: 50 }, () => ({
          label: 'x',
          oneOff: 1e12,
          yearly: 1e12,
          fte: 100_000,
        })),
        promised: { oneOff: 1e12, yearly: 1e12, indexed: false },
      },
    });
    expect(faults(largest)).toEqual([]);
    expect(notJson(assess(instrument, largest))).toEqual([]);
  });
});
