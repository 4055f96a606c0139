import 'server-only';
import { answerSchema } from '@/lib/instrument/answer-schema';
import { questions } from '@/lib/instrument/questions';
import { requestSchema } from '@/lib/instrument/request-schema';
import { resultSchema } from '@/lib/instrument/result-schema';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { type Json, jsonSchema, refusals } from './openapi-parts';
import { roomPaths } from './rooms/openapi';

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
      ...roomPaths(),
      '/api/health': {
        get: {
          summary: 'Whether the server answers, and the store of rooms once it is in use',
          responses: { '200': { description: 'It does.', content: { 'application/json': {} } } },
        },
      },
    },
    components: {
      securitySchemes: {
        roomToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a link to a room.',
        },
      },
      schemas: {
        AssessRequest: requestDescription(),
        Answers: answersByQuestion(),
        AssessResult: jsonSchema(resultSchema),
        Errors: errorDescription,
      },
    },
  };
}
