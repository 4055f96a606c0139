import { FLAG_IDS } from '@/lib/model';
import { conditionFaults } from './condition-rules';
import { type Content, listIn, questionsIn, texts } from './content';
import { digitalFaults } from './digital-rules';
import type { Json, JsonObject } from './json';
import { measureFaults } from './measure-rules';
import { requirementFaults } from './requirement-rules';

/** Questions by id. */
export type Questions = ReadonlyMap<Json | undefined, JsonObject>;

/** What several data files must agree on, beyond naming ids that exist. */
export function ruleFaults(content: Content): string[] {
  const questions = questionsIn(content);
  const byId: Questions = new Map(questions.map(({ question }) => [question.id, question]));
  return [
    ...twice(questions),
    ...conditionFaults(questions, byId),
    ...requirementFaults(content, byId),
    ...digitalFaults(content, byId),
    ...measureFaults(content, byId),
    ...flagFaults(content),
  ];
}

function twice(questions: { file: string; question: JsonObject }[]): string[] {
  const first = new Map<Json | undefined, string>();
  return questions.flatMap(({ file, question: { id } }) => {
    const before = first.get(id);
    first.set(id, file);
    return before !== undefined && before !== file
      ? [
          `content/instrument/questions/${file}.json: "${id}" also stands in content/instrument/questions/${before}.json; give one another id.`,
        ]
      : [];
  });
}

/** Values that are named of a question which does not have them. */
export function valueFaults(
  place: string,
  question: JsonObject | undefined,
  named: Json | undefined,
): string[] {
  const values = question?.values;
  if (!Array.isArray(values) || !Array.isArray(named)) return [];
  return named
    .filter((value) => !values.includes(value))
    .map(
      (value) =>
        `${place} names ${JSON.stringify(value)}, which "${question?.id}" does not have; it has ${values.map((one) => JSON.stringify(one)).join(', ')}.`,
    );
}

/** The model can raise a flag of which the instrument says nothing. */
function flagFaults(content: Content): string[] {
  const there = texts(listIn(content, 'instrument/flags.json'));
  return FLAG_IDS.filter((id) => !there.includes(id)).map(
    (id) => `content/instrument/flags.json: "${id}" is missing; the model raises it.`,
  );
}
