import 'server-only';
import { analyseSchema } from '@/lib/consultation/schema/input';
import { CONSULTATION_FORMATS, MANY_SHEETS } from '@/lib/formats/consultation/order';
import { formats } from '@/lib/formats/formats';
import {
  LARGEST_CONSULTATION,
  MOST_COMBINED,
  MOST_RESPONSES,
} from '@/lib/server/consultation/limits';
import { analysedSchema } from '@/lib/server/consultation/reading-schema';
import { type Json, jsonSchema, ref, refusals, withPart } from './parts';

const body: Json = {
  required: true,
  description: `At most ${LARGEST_CONSULTATION} bytes and ${MOST_RESPONSES} responses. The smallest combination is looked for where responses times combinations of packages are at most ${MOST_COMBINED}.`,
  content: {
    'application/json': { schema: { $ref: '#/components/schemas/ConsultationRequest' } },
  },
};

const parameter = (name: string, description: string, values: readonly string[]): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', enum: values, default: values[0] },
});

const REFUSED = ['400', '413', '415', '422', '429', '503'];

/** The request's schema, with what it leaves open put in per question. */
function requestDescription(): Json {
  const answered = ['properties', 'responses', 'items', 'properties', 'request', 'properties'];
  const open: [string, Json][] = [
    ['answers', ref('Answers')],
    ['intervals', ref('Intervals')],
  ];
  return open.reduce(
    (schema, [name, part]) => withPart(schema, [...answered, name], part),
    jsonSchema(analyseSchema),
  );
}

/** What a consultation and its reading look like. */
export const consultationSchemas = (): Record<string, Json> => ({
  ConsultationRequest: requestDescription(),
  ConsultationReading: jsonSchema(analysedSchema),
});

/** The routes of a consultation. */
export const consultationPaths = (): Json => ({
  '/api/v1/consultation/analyse': {
    post: {
      summary: 'Read what many answered to one proposal; nothing is kept',
      requestBody: body,
      responses: {
        '200': {
          description:
            'The reading. For the public every figure has passed the disclosure gate, also against everything published before.',
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/ConsultationReading' } },
          },
        },
        ...refusals(REFUSED),
      },
    },
  },
  '/api/v1/consultation/report': {
    post: {
      summary: 'The report of a consultation; nothing is kept',
      parameters: [
        parameter(
          'format',
          'pdf: the report. summary: the cabinet’s page, as PDF. docx, html: the report to edit, to print from a browser. json: the reading, in words and figures. xlsx, csv: the tables with a code book.',
          CONSULTATION_FORMATS,
        ),
        parameter('sheet', 'The table of a CSV file.', MANY_SHEETS),
      ],
      requestBody: body,
      responses: {
        '200': {
          description: 'The report, with a readable name in Content-Disposition.',
          content: Object.fromEntries(
            CONSULTATION_FORMATS.map((format) => [formats[format].type, {}]),
          ),
        },
        ...refusals(REFUSED),
      },
    },
  },
});
