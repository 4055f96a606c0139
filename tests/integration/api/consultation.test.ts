import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { POST as postAnalyse } from '@/app/api/v1/consultation/analyse/route';
import { POST as postReport } from '@/app/api/v1/consultation/report/route';
import { consultationPool } from '@/app/api/v1/report/report-pool';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { MOST_RESPONSES } from '@/lib/server/consultation/limits';
import { analysedSchema } from '@/lib/server/consultation/reading-schema';
import { flemishInput } from '../../support/consultation/flanders';

const request = (body: unknown, query = '', headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost/api/v1/consultation/analyse${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const analysed = async (body: unknown, headers?: Record<string, string>) => {
  const response = await postAnalyse(request(body, '', headers));
  return { status: response.status, body: await response.json() };
};

const minimal = {
  locale: 'en',
  audience: 'region',
  proposal: { title: 'Task' },
  bodies: [{ id: 'a', name: 'Aa' }, { id: 'b' }],
  responses: [],
};

const answer = (body: string, answers = {}) => ({
  body,
  sharing: 'region',
  request: { context: { task: { title: 'Task' } }, answers },
});

/** Ninety municipalities of the drawn region, with what they answered. */
const someOfFlanders = async () => {
  const { smallest: _, ...input } = await flemishInput();
  const bodies = input.bodies.slice(0, 90);
  const asked = new Set(bodies.map(({ id }) => id));
  return { ...input, bodies, responses: input.responses.filter(({ body }) => asked.has(body)) };
};

afterAll(() => consultationPool().close());

describe('POST /api/v1/consultation/analyse', () => {
  it('reads what many answered, in the shape that is described', async () => {
    const input = await someOfFlanders();
    const { status, body } = await analysed({ ...input, locale: 'nl', audience: 'region' });
    expect(status).toBe(200);
    expect(z.safeParse(analysedSchema, body).error?.issues ?? []).toEqual([]);
    expect(body.fingerprints).toEqual(FINGERPRINTS);
    const { asked, answered, otherwise, silent } = body.response;
    expect(asked).toBe(90);
    expect(answered + otherwise + silent).toBe(asked);
  });

  it('publishes through the gate, numbered, and tests the next against its ledger', async () => {
    const { packages: _, ...input } = await someOfFlanders();
    const whole = { ...input, locale: 'nl', audience: 'public' };
    const first = await analysed(whole);
    expect(first.status).toBe(200);
    expect(z.safeParse(analysedSchema, first.body).error?.issues ?? []).toEqual([]);
    const { publication, ledger } = first.body;
    expect(publication.number).toBe(1);
    expect(publication.reading.flips).toBeUndefined();
    expect(publication.reading.audience).toBe('public');
    const counted = input.responses.find(
      ({ sharing, request }) => sharing === 'counted' && request,
    );
    const fewer = { ...whole, responses: input.responses.filter((one) => one !== counted) };
    const second = await analysed({ ...fewer, published: [{ publication, ledger }] });
    expect(second.status).toBe(200);
    expect(second.body.publication.number).toBe(2);
    // One response less would be told apart by subtraction.
    expect(second.body.publication.reading.withheld.length).toBeGreaterThan(
      publication.reading.withheld.length,
    );
  });

  it('counts every fifth response that is only counted for the region, and all after the last day', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const counted = {
      ...minimal,
      bodies: ids.map((id) => ({ id })),
      responses: ids.map((id) => ({ ...answer(id), sharing: 'counted' })),
    };
    const counts = async (terms: object) =>
      (await analysed({ ...counted, ...terms })).body.overall.counted;
    expect(await counts({})).toBe(5);
    expect(await counts({ terms: { answerBy: '2999-12-31' } })).toBe(5);
    expect(await counts({ terms: { answerBy: '2020-01-31', readers: 'Us' } })).toBe(7);
  });

  it('reads a consultation that nobody answered', async () => {
    const { status, body } = await analysed(minimal);
    expect(status).toBe(200);
    expect(body.response).toMatchObject({ asked: 2, answered: 0, silent: 2 });
  });

  it.each([
    ['{', '', 400],
    ['[]', '', 422],
    [JSON.stringify(minimal), 'text/plain', 415],
  ])('refuses %s sent as %s with %i', async (body, type, status) => {
    const refused = await analysed(body, type ? { 'content-type': type } : undefined);
    expect(refused.status).toBe(status);
    expect(refused.body.errors[0].message).not.toBe('');
  });

  it('refuses a body of more than 16 MB, and says how much it takes', async () => {
    const { status, body } = await analysed(minimal, {
      'content-length': '16000001',
      'accept-language': 'en',
    });
    expect(status).toBe(413);
    expect(body.errors[0].message).toContain('16 MB');
  });

  const refusedPaths = async (change: object): Promise<string[]> => {
    const { status, body } = await analysed({ ...minimal, ...change });
    expect(status).toBe(422);
    for (const fault of body.errors) expect(fault.message).toContain(fault.path);
    return body.errors.map(({ path }: { path: string }) => path);
  };

  it('names every place where the shape is wrong', async () => {
    const { request: _, ...empty } = answer('a');
    const task = { title: 'T' };
    const paths = await refusedPaths({
      bodies: [],
      audience: 'everybody',
      norms: [],
      proposal: { ...task, points: [{ id: '1', title: 'P', url: 'javascript:alert(1)' }] },
      responses: [
        { body: 'a' },
        { ...empty, request: { context: { task }, respondents: [] } },
        answer('a', { 'no-such': 1 }),
        { ...empty, sharing: 'everywhere' },
      ],
      packages: [{ id: 'p', title: 'P', levers: [{ measure: 'none' }] }],
      smallest: { target: 2 },
      terms: { answerBy: 'tomorrow' },
    });
    expect(paths.toSorted()).toEqual(
      expect.arrayContaining([
        'audience',
        'bodies',
        'norms',
        'packages.0.levers.0.measure',
        'proposal.points.0.url',
        'responses.0.sharing',
        'responses.1.request.respondents',
        'responses.2.request.answers.no-such',
        'responses.3.sharing',
        'smallest.target',
        'terms.answerBy',
      ]),
    );
  });

  it('names every place that does not fit the rest', async () => {
    const paths = await refusedPaths({
      bodies: [{ id: 'a' }, { id: 'b' }],
      responses: [answer('c'), answer('a'), answer('a')],
      classifications: ['no-such'],
    });
    expect(paths).toEqual(
      expect.arrayContaining(['classifications.0', 'responses.0.body', 'responses.2.body']),
    );
  });

  it('names the limits of responses and of combinations', async () => {
    const many = Array.from({ length: MOST_RESPONSES + 1 }, (_, at) => `b${at}`);
    const over = await analysed({
      ...minimal,
      bodies: many.map((id) => ({ id })),
      responses: many.map((body) => ({ body, sharing: 'counted', kind: 'remarksOnly' })),
    });
    expect(over.status).toBe(422);
    expect(over.body.errors).toEqual([
      { path: 'responses', code: 'too_many_responses', message: expect.stringContaining('3,000') },
    ]);
    const some = many.slice(0, 300);
    const combined = await analysed({
      ...minimal,
      bodies: some.map((id) => ({ id })),
      responses: some.map((body) => ({ body, sharing: 'counted', kind: 'remarksOnly' })),
      packages: Array.from({ length: 10 }, (_, at) => ({ id: `p${at}`, title: 'P', levers: [] })),
      smallest: { target: 0.5 },
    });
    expect(combined.status).toBe(422);
    expect(combined.body.errors).toEqual([
      {
        path: 'smallest',
        code: 'too_many_combinations',
        message: expect.stringContaining('300,000'),
      },
    ]);
  });
});

describe('POST /api/v1/consultation/report', () => {
  const reported = (body: unknown, query: string) => postReport(request(body, query));

  it.each([
    ['html', 'text/html;charset=utf-8'],
    ['csv', 'text/csv;charset=utf-8'],
  ])('prints %s, with a readable name', async (format, type) => {
    const response = await reported(minimal, `?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toMatch(/draagkracht-consultation-task/);
    expect(await response.text()).toContain(format === 'csv' ? 'Carries' : 'Task');
  });

  it('says which formats there are', async () => {
    const response = await reported(minimal, '?format=letter');
    expect(response.status).toBe(422);
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({ path: 'format' });
    expect(errors[0].message).toContain('summary');
  });
});
