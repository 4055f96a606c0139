import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { analyse } from '@/lib/consultation/reading/analyse';
import type { Consultation } from '@/lib/consultation/record';
import { consultationSchema } from '@/lib/consultation/schema/consultation';
import { analyseSchema, inputSchema } from '@/lib/consultation/schema/input';
import type { ConsultationInput } from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';

const task = { title: 'Taak' };
const assessed = { context: { task }, answers: { 'demand-it': 2 } };

const input = {
  proposal: { ...task, points: [{ id: 'a1', title: 'Artikel 1' }] },
  bodies: [
    { id: '11001', name: 'Aartselaar', population: 14_000, groups: { income: 'high' } },
    { id: '11002' },
  ],
  responses: [{ body: '11001', sharing: 'region', request: assessed }],
};

/** The places that are refused, each with its code. */
function faults(changes: object): string[] {
  const { error } = z.safeParse(inputSchema, { ...input, ...changes });
  return (error?.issues ?? []).map(
    ({ path, code, message, ...rest }) =>
      `${[...path, ...(code === 'unrecognized_keys' ? (rest as { keys: string[] }).keys : [])].map(String).join('.')}: ${message}`,
  );
}

const responding = (changes: object) => ({
  responses: [{ body: '11001', sharing: 'region', request: assessed, ...changes }],
});

it('passes what is well formed, and nothing is added or lost', () => {
  expect(z.parse(inputSchema, input)).toEqual(input);
  const body = { locale: 'nl', audience: 'public', ...input };
  expect(z.parse(analyseSchema, body)).toEqual(body);
});

it('refuses what a body never hands over', () => {
  for (const field of ['respondents', 'notes', 'plan', 'previousRound', 'consensus', 'locale']) {
    expect(faults(responding({ request: { ...assessed, [field]: [] } }))).toEqual([
      expect.stringContaining(`responses.0.request.${field}`),
    ]);
  }
  const costs = {
    years: 3,
    lines: [{ label: 'Jan', oneOff: 1, perYear: [1, 1, 1], fte: null, indexed: null }],
    promised: { oneOff: 0, perYear: [0, 0, 0], indexed: null },
  };
  expect(faults(responding({ request: { ...assessed, costs } }))).toEqual([
    expect.stringContaining('responses.0.request.costs.lines.0.label'),
  ]);
});

it.each([
  [
    { proposal: { ...task, expectations: { nothing: { demand: 1 } } } },
    'proposal.expectations.nothing: unknown_id',
  ],
  [
    { proposal: { ...task, expectations: { hours: { demand: 5 } } } },
    'proposal.expectations.hours.demand',
  ],
  [{ proposal: { ...task, provides: ['nothing'] } }, 'proposal.provides.0: unknown_id'],
  [
    { proposal: { ...task, points: [{ id: 'a', title: '', url: 'javascript:alert(1)' }] } },
    'proposal.points.0.url',
  ],
  [
    responding({ request: { ...assessed, answers: { nothing: 1 } } }),
    'responses.0.request.answers.nothing: unknown_question',
  ],
  [responding({ request: undefined }), 'responses.0.request: required'],
  [responding({ kind: 'otherwise' }), 'responses.0.request: request_without_assessment'],
  [responding({ body: '99999' }), 'responses.0.body: not_asked'],
  [
    responding({ remarks: [{ point: 'a9', text: '', quote: false }] }),
    'responses.0.remarks.0.point',
  ],
  [{ responses: [input.responses[0], input.responses[0]] }, 'responses.1.body: answered_twice'],
  [{ bodies: [...input.bodies, { id: '11002' }] }, 'bodies.2.id: twice'],
  [{ bodies: [], responses: [] }, 'bodies'],
  [
    { bodies: [{ id: '11001', groups: { size: 'huge' } }, { id: '11002' }] },
    'bodies.0.groups.size',
  ],
  [{ classifications: ['nothing'] }, 'classifications.0: unknown_id'],
  [
    { packages: [{ id: 'p', title: 'P', levers: [{ measure: 'nothing' }] }] },
    'packages.0.levers.0.measure: unknown_id',
  ],
  [
    { packages: [{ id: 'p', title: 'P', levers: [{ question: 'nothing', set: 1 }] }] },
    'packages.0.levers.0.question: unknown_question',
  ],
  [
    { packages: [{ id: 'p', title: 'P', levers: [{ question: 'demand-it', step: 1 }] }] },
    'packages.0.levers.0.step: lever_makes_heavier',
  ],
  [
    { packages: [{ id: 'p', title: 'P', levers: [{ question: 'demand-it', set: 9 }] }] },
    'packages.0.levers.0.set: invalid_answer',
  ],
  [
    {
      packages: [
        { id: 'p', title: 'P', levers: [], for: { classification: 'nothing', groups: ['a'] } },
      ],
    },
    'packages.0.for.classification: unknown_id',
  ],
])('names the place of a fault: %#', (changes, place) => {
  expect(faults(changes)).toEqual([expect.stringContaining(place)]);
});

it('refuses a group under a name that every object has', () => {
  const bodies = JSON.parse('[{"id":"11001","groups":{"__proto__":5}},{"id":"11002"}]');
  expect(faults({ bodies })).toEqual([expect.stringContaining('bodies.0.groups.__proto__')]);
});

// The compiler checks these; the run only says that they are there.
it('what the schemas pass is what the vocabulary says', () => {
  expectTypeOf<z.output<typeof inputSchema>>().toExtend<ConsultationInput>();
  expectTypeOf<keyof z.output<typeof inputSchema>>().toEqualTypeOf<keyof ConsultationInput>();
  expectTypeOf<keyof z.output<typeof consultationSchema>>().toEqualTypeOf<keyof Consultation>();
});

it('keeps what a body said that was taken off the list since, and counts it in nothing', () => {
  const { responses, bodies } = input;
  const stored = {
    id: '9f1b0b0e-6c0e-4d7c-9a53-0d6f3f7d2a11',
    createdAt: '2026-11-29T10:00:00.000Z',
    updatedAt: '2026-11-29T10:00:00.000Z',
    revision: 1,
    instrumentVersion: instrument.version,
    fictional: false,
    locale: 'nl',
    proposal: {},
    bodies: bodies.slice(1),
    classifications: {},
    packages: [],
    terms: {},
    responses: responses.map((response) => ({
      ...response,
      remarks: [{ point: 'gone', text: 'Weg.', quote: true, themes: ['gone'] }],
      hash: 'a'.repeat(64),
      madeOn: '2026-11-01',
      receivedOn: '2026-11-02',
    })),
    themes: {},
    answers: [],
    publications: [],
  };
  const { bodies: left, responses: kept } = z.parse(consultationSchema, stored);
  expect(kept).toHaveLength(1);
  const reading = analyse(instrument, {
    proposal: task,
    bodies: left as ConsultationInput['bodies'],
    responses: kept as ConsultationInput['responses'],
  });
  expect(reading.response).toMatchObject({ asked: 1, answered: 0, silent: 1 });
  expect(reading.overall.ofAnswered).toBeNull();
  expect(reading.remarks.points).toEqual([{ point: null, n: 0, quotes: [] }]);
});
