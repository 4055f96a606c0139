import { FLAG_IDS } from '@/lib/model';
import { type Content, listIn, questionsIn, texts } from './content';
import { isObject, type Json, type JsonObject } from './json';

/** What several data files must agree on, beyond naming ids that exist. */
export function ruleFaults(content: Content): string[] {
  const questions = questionsIn(content);
  const byId = new Map(questions.map(({ question }) => [question.id, question]));
  return [
    ...twice(questions),
    ...questions.flatMap(({ file, question }) =>
      conditionsOf(question.showIf).flatMap((condition) =>
        valueFaults(
          `content/instrument/questions/${file}.json: "${question.id}.showIf"`,
          byId.get(condition.question as Json),
          condition.in,
        ),
      ),
    ),
    ...listIn(content, 'instrument/measures.json').flatMap((measure) =>
      measureFaults(measure, byId as Map<Json, JsonObject>),
    ),
    ...flagFaults(content),
  ];
}

function twice(questions: { file: string; question: JsonObject }[]): string[] {
  const first = new Map<Json, string>();
  return questions.flatMap(({ file, question: { id } }) => {
    const before = first.get(id as Json);
    first.set(id as Json, file);
    return before !== undefined && before !== file
      ? [
          `content/instrument/questions/${file}.json: "${id}" also stands in content/instrument/questions/${before}.json; give one another id.`,
        ]
      : [];
  });
}

function conditionsOf(condition: Json | undefined): JsonObject[] {
  if (!isObject(condition)) return [];
  const parts = condition.all ?? condition.any;
  return Array.isArray(parts) ? parts.flatMap(conditionsOf) : [condition];
}

/** Values that are named of a question which does not have them. */
function valueFaults(place: string, question: JsonObject | undefined, named: Json | undefined) {
  const values = question?.values;
  if (!Array.isArray(values) || !Array.isArray(named)) return [];
  return named
    .filter((value) => !values.includes(value))
    .map(
      (value) =>
        `${place} names ${JSON.stringify(value)}, which "${question?.id}" does not have; it has ${values.map((one) => JSON.stringify(one)).join(', ')}.`,
    );
}

function measureFaults(measure: JsonObject, byId: Map<Json, JsonObject>): string[] {
  const place = `content/instrument/measures.json: "${measure.id}`;
  const effects = Array.isArray(measure.effect) ? measure.effect.filter(isObject) : [];
  const when = isObject(measure.when) ? measure.when.any : [];
  const triggers = Array.isArray(when) ? when.filter(isObject) : [];
  return [
    ...effects.flatMap(({ question, set }) =>
      set === undefined ? [] : valueFaults(`${place}.effect"`, byId.get(question as Json), [set]),
    ),
    ...triggers.flatMap(({ answer }) =>
      isObject(answer)
        ? valueFaults(`${place}.when"`, byId.get(answer.question as Json), answer.in)
        : [],
    ),
  ];
}

/** The model can raise a flag of which the instrument says nothing. */
function flagFaults(content: Content): string[] {
  const there = texts(listIn(content, 'instrument/flags.json'));
  return FLAG_IDS.filter((id) => !there.includes(id)).map(
    (id) => `content/instrument/flags.json: "${id}" is missing; the model raises it.`,
  );
}
