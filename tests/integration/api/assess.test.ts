import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { examples } from '@/lib/instrument/examples';
import { resultSchema } from '@/lib/instrument/schema/result';
import { teamRequest } from '@/tests/support/model/team';
import { assessed, minimal, type Refused } from './support';

describe('POST /api/v1/assess', () => {
  it.each(['nl', 'en'] as const)('scores every worked example in %s', async (locale) => {
    for (const { request } of await examples(locale)) {
      const { status, body } = await assessed(request);
      expect(status).toBe(200);
      expect(z.safeParse(resultSchema, body).error?.issues ?? []).toEqual([]);
      expect(JSON.stringify(body)).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  it('gives null, not zero, when nothing is answered', async () => {
    const { status, body } = await assessed(minimal);
    expect(status).toBe(200);
    expect(z.safeParse(resultSchema, body).success).toBe(true);
    expect(body.capacities.map(({ gap }: { gap: unknown }) => gap)).toEqual([null, null, null]);
    expect(body.overall.advice).toBe('unknown');
  });

  it('scores a team, in the open and in confidence', async () => {
    const { confidential, ...open } = teamRequest();
    for (const request of [open, { ...open, confidential }]) {
      const { status, body } = await assessed(request);
      expect(status).toBe(200);
      expect(z.safeParse(resultSchema, body).error?.issues ?? []).toEqual([]);
      expect(body.team.respondents).toBe(8);
      expect(body.team.withheld.includes('supply-it-sharing')).toBe('confidential' in request);
    }
  });

  it('scores one or two respondents as before, and shows nothing of their spread', async () => {
    const respondents = [{ role: 'it', answers: { 'demand-it': 3 } }];
    const alone = (await assessed({ ...minimal, respondents })).body;
    expect(alone).not.toHaveProperty('team');
    expect(alone.factors.find(({ id }: { id: string }) => id === 'itData').demand).toBe(75);
    const two = [...respondents, { role: 'mayor', answers: { 'demand-it': 1 } }];
    const { body } = await assessed({ ...minimal, respondents: two });
    expect(body.team).toMatchObject({ respondents: 2, groups: null, questions: [], withheld: [] });
    expect(body.factors.find(({ id }: { id: string }) => id === 'itData').demand).toBe(50);
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
    ['an unknown field', { extra: 1 }, 'extra', 'unknown_field'],
    ['a missing title', { context: { task: {} } }, 'context.task.title', 'required'],
    ['an unknown norm', { norm: 'none' }, 'norm', 'invalid_value'],
    ['an unknown version', { instrumentVersion: '0.1' }, 'instrumentVersion', 'unknown_version'],
    [
      'a cost below zero',
      {
        costs: {
          years: 3,
          lines: [{ label: '', oneOff: -1, yearly: 0, fte: 0 }],
          promised: { oneOff: 0, yearly: 0, indexed: true },
        },
      },
      'costs.lines.0.oneOff',
      'too_small',
    ],
    ['a date that does not exist', { reviewOn: '2027-02-30' }, 'reviewOn', 'invalid_format'],
    ['too many runs', { runs: 1e9 }, 'runs', 'too_big'],
    [
      'a confidence over one',
      { confidence: { 'demand-it': 1.5 } },
      'confidence.demand-it',
      'invalid_answer',
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
      runs: -1,
      answers: { a: 1, b: 2 },
    });
    const { errors } = body as Refused;
    expect(errors.map(({ path }) => path).sort()).toEqual(['answers.a', 'answers.b', 'runs']);
    expect(errors[0]?.message).toMatch(/this|no such/);
  });

  it('refuses keys that JavaScript treats apart', async () => {
    const { status } = await assessed(
      '{"locale":"nl","context":{"task":{"title":"x"}},"answers":{"__proto__":1}}',
    );
    expect(status).toBe(422);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
