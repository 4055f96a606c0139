import 'server-only';
import { z } from 'zod/mini';
import { answerSchema } from '@/lib/instrument/answer-schema';
import { questions } from '@/lib/instrument/questions';
import { requestSchema } from '@/lib/instrument/request-schema';
import { resultSchema } from '@/lib/instrument/result-schema';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { LARGEST_BODY } from './limits';

type Json = Record<string, unknown>;

const jsonSchema = (schema: z.ZodMiniType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json;
  return rest;
};

/** Answers by question id, each with the values its question takes. */
const answersByQuestion = (): Json => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    questions.map((question) => [question.id, jsonSchema(answerSchema(question))]),
  ),
});

function requestDescription(): Json {
  const described = jsonSchema(requestSchema) as { properties: Record<string, Json> };
  const answers = { $ref: '#/components/schemas/Answers' };
  described.properties.answers = answers;
  const respondents = described.properties.respondents as {
    items: { properties: Record<string, Json> };
  };
  respondents.items.properties.answers = answers;
  return described;
}

const errorDescription: Json = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: {
          path: { type: 'string', description: 'Where the fault is, such as answers.demand-it.' },
          code: { type: 'string' },
          message: { type: 'string', description: 'In the language of the request.' },
        },
      },
    },
  },
};

const REFUSALS: Record<string, string> = {
  '400': 'The body is no JSON.',
  '413': `The body is over ${LARGEST_BODY} bytes.`,
  '415': 'The body has another type than application/json.',
  '422': 'Something in the body is unknown, out of range or of the wrong type.',
  '429': 'Too many requests; Retry-After says when to try again.',
  '503': 'No room for another report now; Retry-After says when to try again.',
};

const refusals = (codes: string[]): Json =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      {
        description: REFUSALS[code],
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
      },
    ]),
  );

const body = {
  required: true,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/AssessRequest' } } },
};

const query = (name: string, values: string[], description: string): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', enum: values },
});

/** The description of the machine interface, from the schemas the code itself checks with. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Draagkracht',
      version: INSTRUMENT_VERSION,
      description:
        'Decentralization impact assessment: the instrument, the scoring and the report.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: {
      '/api/v1/instrument': {
        get: {
          summary: 'The instrument: questions, weights, evidence, assumptions, worked examples',
          parameters: [query('locale', ['nl', 'en'], 'Language of the texts.')],
          responses: {
            '200': { description: 'The instrument.', content: { 'application/json': {} } },
            ...refusals(['422']),
          },
        },
      },
      '/api/v1/assess': {
        post: {
          summary: 'Score an assessment; nothing is kept',
          requestBody: body,
          responses: {
            '200': {
              description: 'The result. What cannot be known is null.',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/AssessResult' } },
              },
            },
            ...refusals(['400', '413', '415', '422', '429']),
          },
        },
      },
      '/api/v1/report': {
        post: {
          summary: 'The advisory report; nothing is kept',
          parameters: [
            query('format', ['pdf'], 'Format of the report.'),
            query(
              'copy',
              ['working', 'publication'],
              'The working copy carries notes and the assessment itself; the publication copy neither.',
            ),
          ],
          requestBody: body,
          responses: {
            '200': { description: 'The report.', content: { 'application/pdf': {} } },
            ...refusals(['400', '413', '415', '422', '429', '503']),
          },
        },
      },
      '/api/health': {
        get: {
          summary: 'Whether the server answers',
          responses: { '200': { description: 'It does.', content: { 'application/json': {} } } },
        },
      },
    },
    components: {
      schemas: {
        AssessRequest: requestDescription(),
        Answers: answersByQuestion(),
        AssessResult: jsonSchema(resultSchema),
        Errors: errorDescription,
      },
    },
  };
}
