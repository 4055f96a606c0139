import 'server-only';
import { brandingSchema } from '@/lib/branding/branding-schema';
import { descriptionSchema } from '@/lib/instrument/description/description-schema';
import { questions } from '@/lib/instrument/questions';
import { answerSchema, consensusSchema, intervalSchema } from '@/lib/instrument/schema/answer';
import { LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { requestSchema } from '@/lib/instrument/schema/request';
import { assessedSchema } from '@/lib/instrument/schema/result';
import { type Json, jsonSchema, ref, withPart } from './parts';

/** Something by question id, for the questions that have it. */
const byQuestion = (schemaOf: (question: (typeof questions)[number]) => Json | null): Json => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    questions.flatMap((question) => {
      const schema = schemaOf(question);
      return schema ? [[question.id, schema]] : [];
    }),
  ),
});

/** What the request's schema checks question by question, and where. */
const BY_QUESTION: Record<string, string[][]> = {
  Answers: [['answers'], ['respondents', 'items', 'properties', 'answers']],
  Intervals: [['intervals']],
  Consensus: [['consensus']],
  Notes: [['notes']],
};

/** The request's schema, with what it leaves open put in per question. */
function requestDescription(): Json {
  const earlier = ['previousRound', 'properties', 'request', 'properties'];
  const parts = Object.entries(BY_QUESTION).flatMap(([name, paths]) =>
    paths.flatMap((path) => [
      { name, path },
      { name, path: [...earlier, ...path] },
    ]),
  );
  return parts.reduce(
    (schema, { name, path }) => withPart(schema, ['properties', ...path], ref(name)),
    jsonSchema(requestSchema),
  );
}

/** The instrument, whose examples are bodies of assess. */
const instrumentDescription = (): Json =>
  withPart(
    jsonSchema(descriptionSchema),
    ['properties', 'examples', 'items', 'properties', 'request'],
    ref('AssessRequest'),
  );

/** A schema of its own for what refers to itself: in this document nothing else is found. */
function withDefinitions(schemas: Record<string, Json>): Record<string, Json> {
  const definitions: Record<string, Json> = {};
  const bare = Object.entries(schemas).map(([name, { $defs = {}, ...schema }]) => {
    const text = JSON.stringify({ schema, $defs });
    const named = JSON.parse(text.replaceAll('#/$defs/__', `#/components/schemas/${name}_`));
    for (const [id, definition] of Object.entries(named.$defs)) {
      definitions[id.replace('__', `${name}_`)] = definition as Json;
    }
    return [name, named.schema];
  });
  return { ...Object.fromEntries(bare), ...definitions };
}

/** What an assessment, its result and the instrument look like. */
export function assessmentSchemas(): Record<string, Json> {
  const request = requestDescription();
  return withDefinitions({
    AssessRequest: request,
    ReportRequest: withPart(request, ['properties', 'house'], ref('HouseStyle')),
    HouseStyle: jsonSchema(brandingSchema),
    Answers: byQuestion((question) => jsonSchema(answerSchema(question))),
    Intervals: byQuestion(({ kind }) => (kind === 'scale' ? jsonSchema(intervalSchema) : null)),
    Consensus: byQuestion((question) => jsonSchema(consensusSchema(question))),
    Notes: byQuestion(() => ({ type: 'string', maxLength: LONGEST_NOTE })),
    AssessResult: jsonSchema(assessedSchema),
    Instrument: instrumentDescription(),
  });
}
