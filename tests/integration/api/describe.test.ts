import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DELETE, GET, PATCH, POST, PUT } from '@/app/api/[...missing]/route';
import { GET as getInstrument } from '@/app/api/v1/instrument/route';
import { GET as getOpenApi } from '@/app/api/v1/openapi.json/route';
import { SHEETS } from '@/lib/formats/sheets/sheet';
import { FILE_FORMATS } from '@/lib/formats/types';
import { descriptionSchema } from '@/lib/instrument/description/description-schema';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { COPIES } from '@/lib/report/types';
import { assessed } from './support';

const fetchInstrument = async (query: string, headers: Record<string, string> = {}) =>
  getInstrument(new Request(`http://localhost/api/v1/instrument${query}`, { headers }));

describe('GET /api/v1/instrument', () => {
  it.each(['nl', 'en'])('describes every question in %s', async (locale) => {
    const response = await fetchInstrument(`?locale=${locale}`);
    const body = await response.json();
    expect(response.status).toBe(200);
    expect(body.locale).toBe(locale);
    expect(body.questions).toHaveLength(instrument.questions.length);
    for (const question of body.questions) {
      expect(question.title.length).toBeGreaterThan(5);
      for (const option of question.options) expect(option.label.length).toBeGreaterThan(0);
    }
    expect(body.examples.length).toBeGreaterThanOrEqual(4);
  });

  it('speaks in the words of the country that is asked for', async () => {
    const said = async (query: string) =>
      JSON.stringify((await (await fetchInstrument(`?locale=nl${query}`)).json()).questions);
    expect(await said('')).toMatch(/schepen/);
    expect(await said('&country=BE')).toBe(await said(''));
    const dutch = await said('&country=NL');
    expect(dutch).toMatch(/wethouder/);
    expect(dutch).not.toMatch(/schepen/);
    expect(await said('&country=other')).not.toMatch(/schepen|wethouder/);
    const refused = await fetchInstrument('?locale=nl&country=Atlantis');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/country/);
  });

  it.each(['nl', 'en'])('has the shape that is described, in %s', async (locale) => {
    const body = await (await fetchInstrument(`?locale=${locale}`)).json();
    expect(z.safeParse(descriptionSchema, body).error?.issues ?? []).toEqual([]);
    expect(body.fingerprints).toEqual(FINGERPRINTS);
    const { factors, rules, questions, evidence } = body;
    const requirements = factors.flatMap(
      (factor: { requirements: unknown[] }) => factor.requirements,
    );
    for (const { title } of [...factors, ...requirements, ...rules])
      expect(title.length).toBeGreaterThan(2);
    expect(requirements[0]).toMatchObject({
      id: 'hours',
      demand: ['demand-staffing-hours'],
      combine: 'max',
      supply: 'supply-staffing-hours',
      from: 0,
      most: 4,
      absence: null,
    });
    const vacancy = questions.find(({ id }: { id: string }) => id === 'supply-profiles-vacancy');
    expect(
      vacancy.options.map(({ value, interval }: Record<string, unknown>) => [value, interval]),
    ).toContainEqual(['none', [0, 4]]);
    expect(evidence[0]).toMatchObject({
      source: { id: '000', name: 'IRPP 2025', work: null },
      places: ['¶33'],
      ref: '(IRPP 2025, ¶33)',
    });
  });

  it('carries examples that can be assessed as they are', async () => {
    const { examples } = await (await fetchInstrument('?locale=nl')).json();
    for (const { request } of examples) expect((await assessed(request)).status).toBe(200);
  });

  it('need not be sent again when it has not changed', async () => {
    const tag = (await fetchInstrument('?locale=en')).headers.get('etag') as string;
    expect((await fetchInstrument('?locale=en', { 'if-none-match': tag })).status).toBe(304);
  });

  it('refuses a language it does not have', async () => {
    expect((await fetchInstrument('?locale=fr')).status).toBe(422);
  });
});

describe('GET /api/v1/openapi.json', () => {
  it('describes the routes and every answer', async () => {
    const body = await (await getOpenApi()).json();
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/instrument',
        '/api/v1/assess',
        '/api/v1/report',
        '/api/v1/rooms',
        '/api/v1/rooms/{room}',
        '/api/v1/rooms/{room}/links',
        '/api/v1/rooms/{room}/links/{id}',
        '/api/v1/rooms/{room}/members',
        '/api/v1/rooms/{room}/members/{id}',
        '/api/v1/rooms/{room}/records/{name}',
        '/api/health',
      ]),
    );
    expect(Object.keys(body.components.schemas.Answers.properties)).toEqual(
      instrument.questions.map(({ id }) => id),
    );
  });

  it('describes every format, copy and table of a report, and the house style', async () => {
    const { paths, components } = await (await getOpenApi()).json();
    const { parameters, requestBody, responses } = paths['/api/v1/report'].post;
    expect(
      parameters.map(({ name, schema }: { name: string; schema: unknown }) => [name, schema]),
    ).toEqual([
      ['format', expect.objectContaining({ enum: [...FILE_FORMATS], default: 'pdf' })],
      ['copy', expect.objectContaining({ enum: [...COPIES], default: 'publication' })],
      ['sheet', expect.objectContaining({ enum: [...SHEETS], default: 'plan' })],
    ]);
    const { $ref } = requestBody.content['application/json'].schema;
    expect($ref).toBe('#/components/schemas/ReportRequest');
    expect(components.schemas.ReportRequest.properties.house).toBeDefined();
    expect(components.schemas.AssessRequest.properties.house).toBeUndefined();
    expect(Object.keys(components.schemas.HouseStyle.properties)).toEqual([
      'name',
      'logo',
      'accent',
    ]);
    expect(Object.keys(responses['200'].content)).toHaveLength(8);
  });
});

describe('the description', () => {
  it('refers to nothing that it does not have', async () => {
    const body = await (await getOpenApi()).json();
    const refs = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref);
    expect(refs.length).toBeGreaterThan(10);
    const schemas = Object.keys(body.components.schemas);
    for (const ref of refs) {
      expect(schemas.map((name) => `#/components/schemas/${name}`)).toContain(ref);
    }
    expect(JSON.stringify(body)).not.toMatch(/"(seed|runs|confidence|claims|gap)":/);
  });

  it('says of each question what an answer, an interval and a consensus may be', async () => {
    const { schemas } = (await (await getOpenApi()).json()).components;
    expect(schemas.AssessRequest.properties.intervals.$ref).toMatch(/Intervals$/);
    const { request } = schemas.AssessRequest.properties.previousRound.properties;
    expect(request.properties.answers.$ref).toMatch(/Answers$/);
    expect(request.required).toEqual(['context']);
    expect(Object.keys(schemas.Intervals.properties)).toEqual(
      instrument.questions.filter(({ kind }) => kind === 'scale').map(({ id }) => id),
    );
  });
});

describe('an address that does not exist', () => {
  const methods = Object.entries({ DELETE, GET, PATCH, POST, PUT });

  it.each(methods)('answers %s in JSON', async (method, answer) => {
    const headers = { 'accept-language': 'nl' };
    const response = answer(new Request('http://localhost/api/v2', { method, headers }));
    expect(response.status).toBe(404);
    const { errors } = await response.json();
    expect(errors).toEqual([
      { path: '', code: '404', message: expect.stringContaining('/api/v1/openapi.json') },
    ]);
  });
});
