import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { examples } from '@/lib/instrument/examples';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { quickQuestions } from '@/lib/instrument/questions';
import { requestSchema } from '@/lib/instrument/schema/request';
import { assessedSchema } from '@/lib/instrument/schema/result';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { AssessRequest } from '@/lib/model/types';
import { readRequest } from '@/lib/server/http/api';
import { teamRequest } from '@/tests/support/model/team';
import { assessed, minimal, post, type Refused } from './support';

describe('POST /api/v1/assess', () => {
  it.each(['nl', 'en'] as const)('scores every worked example in %s', async (locale) => {
    for (const { request } of await examples(locale)) {
      const { status, body } = await assessed(request);
      expect(status).toBe(200);
      expect(z.safeParse(assessedSchema, body).error?.issues ?? []).toEqual([]);
      expect(JSON.stringify(body)).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it('says by which instrument it was scored', async () => {
    const { body } = await assessed(minimal);
    expect(body.fingerprints).toEqual(FINGERPRINTS);
    expect(body.instrumentVersion).toBe(INSTRUMENT_VERSION);
  });

  it('settles nothing when nothing is answered', async () => {
    const { status, body } = await assessed(minimal);
    expect(status).toBe(200);
    expect(z.safeParse(assessedSchema, body).error?.issues ?? []).toEqual([]);
    for (const { level, between } of body.capacities) {
      expect(level).toBeNull();
      expect(between).toEqual(['carries', 'strengthen']);
    }
    expect(body.overall).toMatchObject({ level: null, advice: 'unknown' });
    for (const { shortfall } of body.factors) expect(shortfall.point).toBeNull();
  });

  it('scores combined answers of a team without its members', async () => {
    const interval = { low: 1, high: 3, point: 2, divided: true };
    const { status, body } = await assessed({
      ...minimal,
      intervals: { 'supply-it-sharing': interval },
    });
    expect(status).toBe(200);
    const { requirements } = body.factors.find(({ id }: { id: string }) => id === 'itData');
    expect(requirements.find(({ id }: { id: string }) => id === 'sharing').supply).toEqual({
      best: 3,
      worst: 1,
      point: 2,
    });
  });

  it('lays a round beside the one before it, which needs no title and no language', async () => {
    const earlier = {
      instrumentVersion: '1.9.0',
      norm: 'executor',
      context: { task: {} },
      answers: { 'demand-it': 1 },
      notes: { 'demand-it': 'Toen' },
    };
    const { status, body } = await assessed({
      ...minimal,
      answers: { 'demand-it': 3 },
      previousRound: { on: '2026-03-01', request: earlier },
    });
    expect(status).toBe(200);
    expect(z.safeParse(assessedSchema, body).error?.issues ?? []).toEqual([]);
    expect(body.round.on).toBe('2026-03-01');
    expect(body.round.answers.map(({ question }: { question: string }) => question)).toContain(
      'demand-it',
    );
  });

  it('has steps and no levels for a quick check', async () => {
    const answers = Object.fromEntries(quickQuestions.map(({ id }) => [id, 2]));
    const { body } = await assessed({ ...minimal, answers });
    expect(body.basis).toBe('quick');
    for (const { level } of body.capacities) expect(level).toBeNull();
    const points = body.factors.map(
      ({ shortfall }: { shortfall: { point: unknown } }) => shortfall.point,
    );
    expect(points.some((point: unknown) => point !== null)).toBe(true);
  });

  it('knows a municipality by its code alone', async () => {
    const municipality = (given: object) =>
      assessed({ ...minimal, context: { ...minimal.context, municipality: given } });
    const { body } = await municipality({ nis: '44021' });
    const told = await municipality({ nis: '44021', population: 9_000 });
    expect(body.overall).toMatchObject({ evidence: 'beyond', evidenceReason: 'size' });
    expect(told.body.overall.evidence).not.toBe('beyond');
    expect((await municipality({ name: 'Gent' })).body.notes).not.toContain('outside-flanders');
  });

  it('rounds cents, so that a total is the sum of the amounts it stands below', async () => {
    const row = { oneOff: 0, perYear: [1_000.5, 1_000.5, 1_000.5], indexed: false };
    const costs = { years: 3, lines: [{ label: '', fte: null, ...row }], promised: row };
    const { body } = await assessed({ ...minimal, costs });
    expect(body.costs.total.atLeast).toBe(3 * 1_001);
  });

  it('scores a team, in the open and in confidence', async () => {
    const { confidential, ...open } = teamRequest();
    for (const request of [open, { ...open, confidential }]) {
      const { status, body } = await assessed(request);
      expect(status).toBe(200);
      expect(z.safeParse(assessedSchema, body).error?.issues ?? []).toEqual([]);
      expect(body.team.respondents).toBe(8);
      expect(body.team.withheld.includes('supply-it-sharing')).toBe('confidential' in request);
    }
  });

  it('scores one or two respondents, and shows nothing of their spread', async () => {
    const respondents = [{ role: 'it', answers: { 'demand-it': 3 } }];
    const demandOf = (result: { factors: { id: string; requirements: { demand: object }[] }[] }) =>
      result.factors.find(({ id }) => id === 'itData')?.requirements[0]?.demand;
    const alone = (await assessed({ ...minimal, respondents })).body;
    expect(alone).not.toHaveProperty('team');
    expect(demandOf(alone)).toEqual({ best: 3, worst: 3, point: 3 });
    const two = [...respondents, { role: 'mayor', answers: { 'demand-it': 1 } }];
    const { body } = await assessed({ ...minimal, respondents: two });
    expect(body.team).toMatchObject({ respondents: 2, groups: null, questions: [], withheld: [] });
    expect(demandOf(body)).toMatchObject({ best: 1, worst: 3 });
  });

  it('gives the same answer to the same body', async () => {
    for (const { request } of (await examples('nl')).slice(0, 1)) {
      expect((await assessed(request)).body).toEqual((await assessed(request)).body);
    }
  });

  it('answers 400 to what is no JSON', async () => {
    expect((await assessed('{"locale":')).status).toBe(400);
    expect((await assessed('')).status).toBe(400);
    expect((await assessed('['.repeat(200_000))).status).toBe(400);
  });

  it('answers 415 to another type', async () => {
    expect((await assessed(minimal, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('answers 413 to a body over the limit, whatever length it claims', async () => {
    const large = { ...minimal, notes: { 'demand-it': 'x'.repeat(1_100_000) } };
    expect((await assessed(large)).status).toBe(413);
    expect((await assessed(large, { 'content-length': '10' })).status).toBe(413);
  });

  it.each([
    ['an unknown question', { answers: { nope: 1 } }, 'answers.nope', 'unknown_question'],
    [
      'a value out of range',
      { answers: { 'demand-it': 5 } },
      'answers.demand-it',
      'invalid_answer',
    ],
    [
      'a value of another type',
      { answers: { 'demand-it': '3' } },
      'answers.demand-it',
      'invalid_answer',
    ],
    [
      'a word the question does not allow',
      { answers: { 'supply-it-sharing': 'notApplicable' } },
      'answers.supply-it-sharing',
      'invalid_answer',
    ],
    [
      'an unsure answer to no question',
      { unsure: ['demand-it', 'nope'] },
      'unsure.1',
      'unknown_question',
    ],
    ['the same unsure twice', { unsure: ['demand-it', 'demand-it'] }, 'unsure', 'invalid_value'],
    [
      'an interval upside down',
      { intervals: { 'demand-it': { low: 3, high: 1, point: null, divided: true } } },
      'intervals.demand-it.high',
      'invalid_answer',
    ],
    [
      'a point outside its interval',
      { intervals: { 'demand-it': { low: 1, high: 2, point: 3, divided: false } } },
      'intervals.demand-it.point',
      'invalid_answer',
    ],
    [
      'an interval of what has no levels',
      { intervals: { 'pooling-kind': { low: 1, high: 2, point: 1, divided: false } } },
      'intervals.pooling-kind',
      'invalid_answer',
    ],
    [
      'an answer of an earlier round to a question of an older instrument',
      {
        previousRound: {
          on: '2026-01-01',
          request: { context: { task: {} }, answers: { 'demand-room': 1 } },
        },
      },
      'previousRound.request.answers.demand-room',
      'unknown_question',
    ],
    [
      'a round before the one before',
      {
        previousRound: {
          on: '2026-01-01',
          request: { context: { task: {} }, previousRound: {} },
        },
      },
      'previousRound.request.previousRound',
      'unknown_field',
    ],
    [
      'two voices in an earlier round',
      {
        previousRound: {
          on: '2026-01-01',
          request: {
            context: { task: {} },
            answers: { 'demand-it': 1 },
            respondents: [{ role: 'mayor', answers: {} }],
          },
        },
      },
      'previousRound.request.respondents',
      'answers_and_respondents',
    ],
    [
      'a round without a date',
      { previousRound: { request: { context: { task: {} } } } },
      'previousRound.on',
      'required',
    ],
    ['an unknown field', { extra: 1 }, 'extra', 'unknown_field'],
    ['a missing title', { context: { task: {} } }, 'context.task.title', 'required'],
    ['a role that is none of those', { role: 'king' }, 'role', 'invalid_value'],
    ['a role that is no word', { role: ['mayor'] }, 'role', 'invalid_value'],
    ['an unknown norm', { norm: 'none' }, 'norm', 'invalid_value'],
    ['an unknown version', { instrumentVersion: '0.1' }, 'instrumentVersion', 'unknown_version'],
    [
      'a cost below zero',
      {
        costs: {
          years: 3,
          lines: [{ label: '', oneOff: -1, perYear: [0, 0, 0], fte: 0, indexed: null }],
          promised: { oneOff: 0, perYear: [0, 0, 0], indexed: true },
        },
      },
      'costs.lines.0.oneOff',
      'too_small',
    ],
    [
      'a cost table with a year too many',
      {
        costs: {
          years: 3,
          lines: [],
          promised: { oneOff: 0, perYear: [0, 0, 0, 0], indexed: true },
        },
      },
      'costs.promised.perYear',
      'not_per_year',
    ],
    ['a date that does not exist', { reviewOn: '2027-02-30' }, 'reviewOn', 'invalid_format'],
    ['the seed of version 1', { seed: 1 }, 'seed', 'unknown_field'],
    ['the runs of version 1', { runs: 0 }, 'runs', 'unknown_field'],
    [
      'the confidence of version 1',
      { confidence: { 'demand-it': 0.5 } },
      'confidence',
      'unknown_field',
    ],
    [
      'answers beside respondents',
      { answers: { 'demand-it': 1 }, respondents: [{ role: 'mayor', answers: {} }] },
      'respondents',
      'answers_and_respondents',
    ],
  ])('answers 422 with the path of %s', async (_, change, path, code) => {
    const { status, body } = await assessed({ ...minimal, ...change });
    expect(status).toBe(422);
    const { errors } = body as Refused;
    expect(errors.map((error) => [error.path, error.code])).toEqual([[path, code]]);
    expect(errors[0]?.message).toContain(path);
  });

  it('names every fault at once, in the language of the body', async () => {
    const { body } = await assessed({
      ...minimal,
      locale: 'en',
      norm: 'none',
      answers: { a: 1, b: 2 },
    });
    const { errors } = body as Refused;
    expect(errors.map(({ path }) => path).sort()).toEqual(['answers.a', 'answers.b', 'norm']);
    expect(errors[0]?.message).toMatch(/this|no such/);
  });

  it('refuses keys that JavaScript treats apart', async () => {
    const { status } = await assessed(
      '{"locale":"nl","context":{"task":{"title":"x"}},"answers":{"__proto__":1}}',
    );
    expect(status).toBe(422);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each([
    ['Nederland', 'NL'],
    ['NL', 'NL'],
    ['Frankrijk', 'other'],
  ])('reads the country %s', async (country, code) => {
    const context = { ...minimal.context, municipality: { name: 'Bronckhorst', country } };
    const read = await readRequest<AssessRequest>(post({ ...minimal, context }), requestSchema);
    expect(read.ok && read.body.context.municipality?.country).toBe(code);
    const { body } = await assessed({ ...minimal, context, answers: { 'maturity-e1': 2 } });
    expect(body.overall.evidenceReason).toBe('region');
    expect(body.maturity).toMatchObject({ benchmark: null, drivers: [] });
  });

  it.each([
    [5, 'invalid_type'],
    ['x'.repeat(2000), 'too_big'],
  ])('says where a country is that cannot be read', async (country, code) => {
    const context = { ...minimal.context, municipality: { country } };
    const { status, body } = await assessed({ ...minimal, context });
    expect(status).toBe(422);
    expect((body as Refused).errors).toMatchObject([
      { path: 'context.municipality.country', code },
    ]);
  });
});
