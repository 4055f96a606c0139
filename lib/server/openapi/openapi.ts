import 'server-only';
import { formats } from '@/lib/formats/formats';
import { locales } from '@/lib/i18n/locales';
import { BASE } from '@/lib/i18n/paths';
import { COUNTRY_CODES, UNSTATED } from '@/lib/instrument/countries';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { reportQuery } from '@/lib/server/report/schema';
import { assessmentSchemas } from './assessment';
import { consultationPaths, consultationSchemas } from './consultation';
import { type Json, jsonSchema, refusals } from './parts';
import { roomPaths } from './rooms';

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

const body = (name: 'AssessRequest' | 'ReportRequest'): Json => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const query = (name: string, values: readonly string[], description: string): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', enum: values },
});

/** What each parameter of a report is for. */
const reportQueryTexts: Record<keyof typeof reportQuery.shape, string> = {
  format:
    'pdf: the report. summary: one page for the college and the council, as PDF. college, collegePdf: a note to the college with a draft decision, as DOCX and PDF. docx, html, json: the report to edit, to print from a browser, as data. xlsx, csv: the tables. letter: the conditions for the higher government, as DOCX. calendar: the dates agreed upon, as ICS. slides: a presentation for a meeting, as PPTX.',
  copy: 'The working copy carries notes and the assessment itself; the publication copy neither. A summary and a letter are the same for both.',
  sheet: 'The table of a CSV file.',
};

function reportParameters(): Json[] {
  const { properties } = jsonSchema(reportQuery) as {
    properties: Record<keyof typeof reportQueryTexts, Json>;
  };
  return Object.entries(reportQueryTexts).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: properties[name as keyof typeof reportQueryTexts],
  }));
}

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
    servers: [{ url: BASE || '/' }],
    paths: {
      '/api/v1/instrument': {
        get: {
          summary: 'The instrument: questions, requirements, rules, evidence, worked examples',
          parameters: [
            query('locale', locales, 'Language of the texts.'),
            query('country', COUNTRY_CODES, `Whose words the texts use; without it ${UNSTATED}.`),
          ],
          responses: {
            '200': {
              description: 'The instrument.',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/Instrument' } },
              },
            },
            ...refusals(['422']),
          },
        },
      },
      '/api/v1/assess': {
        post: {
          summary: 'Score an assessment; nothing is kept',
          requestBody: body('AssessRequest'),
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
          parameters: reportParameters(),
          requestBody: body('ReportRequest'),
          responses: {
            '200': {
              description: 'The report, with a readable name in Content-Disposition.',
              content: Object.fromEntries(Object.values(formats).map(({ type }) => [type, {}])),
            },
            ...refusals(['400', '413', '415', '422', '429', '503']),
          },
        },
      },
      ...consultationPaths(),
      ...roomPaths(),
      '/api/health': {
        get: {
          summary:
            'Whether the server answers (liveness); `degraded` while the store of rooms does not answer',
          responses: { '200': { description: 'It does.', content: { 'application/json': {} } } },
        },
      },
      '/api/ready': {
        get: {
          summary: 'Whether the store of rooms can be reached and written (readiness)',
          responses: {
            '200': { description: 'It can.', content: { 'application/json': {} } },
            '503': { description: 'It cannot.', content: { 'application/json': {} } },
          },
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
        ...assessmentSchemas(),
        ...consultationSchemas(),
        Errors: errorDescription,
      },
    },
  };
}
